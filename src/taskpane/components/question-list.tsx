/** The commonest things in a handbook that were not understood: each asked once for all its places, with a likely answer filled in. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer, HandbookQuestion } from '../../core';
import { answerAs } from '../../handbooks/correct-handbook';
import type { Correction } from '../../handbooks/correct-handbook';
import type { HandbookTexts } from '../handbook-texts';
import { AnswerSelect } from './answer-select';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  answer: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center', '& > span': { flexGrow: 1, minWidth: 0 } },
  apply: { flexShrink: 0, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function Question({ texts, question, onAnswer }: { readonly texts: HandbookTexts; readonly question: HandbookQuestion; readonly onAnswer: (answer: Answer) => void }): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState(question.guess);
  const { text, samples } = question;
  return (
    <li className={styles.question}>
      <Text size={200} weight="semibold">{texts.questions.ask(question)}</Text>
      {samples.length === 0 ? null : <Caption1 className={styles.quiet}>{texts.questions.samples(samples)}</Caption1>}
      <div className={styles.answer}>
        <AnswerSelect texts={texts.answers} value={chosen} onChange={setChosen} name={texts.questions.answer(text)} />
        <Button className={styles.apply} aria-label={texts.questions.apply(text)} disabledFocusable={chosen === undefined} onClick={() => { if (chosen !== undefined) onAnswer(chosen); }}>{texts.corrections.apply}</Button>
      </div>
    </li>
  );
}

export function QuestionList({ texts, questions, onCorrect }: { readonly texts: HandbookTexts; readonly questions: readonly HandbookQuestion[]; readonly onCorrect: (change: Correction) => void }): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  if (questions.length === 0) return null;
  /** The question goes once it is answered, and the focus with it: it goes on where the next one stands. */
  const answer = (text: string, given: Answer): void => {
    heading.current?.focus();
    onCorrect(answerAs(text, given));
  };
  return (
    <>
      <div ref={heading} tabIndex={-1}><Text weight="semibold">{texts.questions.heading(questions.length)}</Text></div>
      <Caption1>{texts.questions.promise}</Caption1>
      <ul className={styles.list}>
        {questions.map((question) => <Question key={`${question.kind} ${question.text}`} texts={texts} question={question} onAnswer={(given) => { answer(question.text, given); }} />)}
      </ul>
    </>
  );
}
