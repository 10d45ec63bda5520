/** The one question whose answer would change the group most, with the group that each answer gives. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenQuestion } from '../../core';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function QuestionCard({ texts, questions, saving, onAnswer }: {
  readonly texts: ReviewTexts['question'];
  readonly questions: readonly OpenQuestion[];
  readonly saving: boolean;
  readonly onAnswer: (question: OpenQuestion, yes: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const question = questions[at % Math.max(1, questions.length)];
  if (question === undefined) return null;
  const { yes, no } = question;
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <h3 className={styles.heading}>{texts.heading}</h3>
      <Text>{question.question}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={saving} onClick={() => { onAnswer(question, true); }}>{`${texts.yes} → ${texts.outcome(yes)}`}</Button>
        <Button disabledFocusable={saving} onClick={() => { onAnswer(question, false); }}>{`${texts.no} → ${texts.outcome(no)}`}</Button>
        {questions.length > 1 ? <Button appearance="subtle" onClick={() => { setAt(at + 1); }}>{texts.skip}</Button> : null}
      </div>
      <Caption1 className={styles.quiet}>{texts.kept}{questions.length > 1 ? ` ${texts.more(questions.length - 1)}.` : ''}</Caption1>
    </section>
  );
}
