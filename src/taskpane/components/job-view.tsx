/** One function of a handbook whole: every text with the line it was read from, those lines themselves, and a way to say what one of them is. */
import { Button, Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../../core';
import { answerAs } from '../../handbooks/correct-handbook';
import type { Correction } from '../../handbooks/correct-handbook';
import type { JobLook, JobPart, LookedLine, SourceLine } from '../../handbooks/look-at-job';
import type { HandbookTexts } from '../handbook-texts';
import { AnswerSelect } from './answer-select';
import { Labelled } from './labelled';
import { useFocusOnce } from './use-focus-once';

const useStyles = makeStyles({
  part: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  source: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  unread: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS },
});

/** Longest line that can be said to be something, in characters: longer is text. */
const LONGEST = 120;

/** A label is said of the words before its value. */
const wordsFor = (line: string, { kind }: Answer): string => (kind === 'label' || kind === 'section' ? (/^([^:|]{2,60})(?::\s|\s\|)/.exec(line)?.[1] ?? line).trim() : line);

function Part({ texts, part: { kind, title, lines }, place }: { readonly texts: HandbookTexts; readonly part: JobPart; readonly place: (line: Pick<LookedLine, 'place'>) => string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{texts.browse.parts[kind]}{title === '' ? '' : `: ${title}`}</h4>
      <ul className={styles.lines}>
        {lines.map((line, index) => <li key={String(index)}>{line.text}{line.place === undefined ? null : <span className={styles.quiet}> ({place(line)})</span>}</li>)}
      </ul>
    </div>
  );
}

function LineForm({ texts, source, onCorrect }: { readonly texts: HandbookTexts; readonly source: readonly SourceLine[]; readonly onCorrect: (change: Correction) => void }): ReactNode {
  const { form } = useStyles();
  const lines = [...new Set(source.filter(({ text }) => text.length <= LONGEST).map(({ text }) => text))];
  const [line, setLine] = useState(source.find(({ field, text }) => field === undefined && text.length <= LONGEST)?.text ?? lines[0]);
  const [answer, setAnswer] = useState<Answer>();
  if (line === undefined) return null;
  return (
    <div className={form}>
      <Labelled label={texts.browse.line}>{(id) => (
        <Select aria-labelledby={id} value={line} onChange={(_event, { value }) => { setLine(value); }}>
          {lines.map((text) => <option key={text}>{text}</option>)}
        </Select>
      )}</Labelled>
      <AnswerSelect texts={texts.answers} value={answer} onChange={setAnswer} name={texts.questions.answer(line)} />
      <Button aria-label={texts.questions.apply(line)} disabledFocusable={answer === undefined} onClick={() => { if (answer !== undefined) onCorrect(answerAs(wordsFor(line, answer), answer)); }}>{texts.corrections.apply}</Button>
    </div>
  );
}

/** @property onCorrect Absent where there is no source to read again. */
export function JobView({ texts, look, severalFiles, onBack, onCorrect }: {
  readonly texts: HandbookTexts;
  readonly look: JobLook;
  readonly severalFiles: boolean;
  readonly onBack: () => void;
  readonly onCorrect: ((change: Correction) => void) | undefined;
}): ReactNode {
  const styles = useStyles();
  const heading = useFocusOnce();
  const { code, name, grade, family, sharedWith, parts, source } = look;
  const place = ({ place: at }: Pick<LookedLine, 'place'>): string => (at === undefined ? '' : texts.place(severalFiles ? at.file : undefined, at.page, at.line));
  return (
    <>
      <Button size="small" onClick={onBack}>{texts.browse.back}</Button>
      <div ref={heading} tabIndex={-1} role="heading" aria-level={3}><Text weight="semibold">{`${code} ${name}`}</Text></div>
      <Caption1>{texts.browse.facts(family, grade)}</Caption1>
      {sharedWith.length === 0 ? null : <Caption1>{texts.browse.shared(sharedWith.join(', '))}</Caption1>}
      {parts.map((part, index) => <Part key={String(index)} texts={texts} part={part} place={place} />)}
      {source.length === 0 ? null : (
        <details>
          <summary><Caption1>{texts.browse.source(source.length)}</Caption1></summary>
          <ol className={`${styles.source} ${styles.part}`} tabIndex={0} aria-label={texts.browse.source(source.length)}>
            {source.map((line, index) => (
              <li key={String(index)}>
                <span className={styles.quiet}>{place(line)}: </span>{line.text} <span className={line.field === undefined ? styles.unread : styles.quiet}>({texts.browse.became(line.field)})</span>
              </li>
            ))}
          </ol>
          {onCorrect === undefined ? null : <LineForm texts={texts} source={source} onCorrect={onCorrect} />}
        </details>
      )}
    </>
  );
}
