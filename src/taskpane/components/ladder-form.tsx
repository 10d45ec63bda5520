/** The order of the grades, changed one place at a time, turned round, or typed. */
import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { HandbookTexts } from '../handbook-texts';
import type { Correction } from '../../handbooks/correct-handbook';
import { Labelled } from './labelled';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  step: { minWidth: '32px' },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** @returns The ladder with the grades at `at` and one place above it changed over. */
function swapUp(ladder: readonly string[], at: number): readonly string[] {
  return ladder.map((grade, index) => (index === at ? ladder[at + 1] : index === at + 1 ? ladder[at] : grade) ?? grade);
}

/** "IJzer, Brons, Zilver" or "A B C" -> the grades, each once. */
const readTyped = (typed: string): readonly string[] => [...new Set(typed.split(/[,;<]/.test(typed) ? /[,;<]/ : /\s+/).map((grade) => grade.trim()).filter((grade) => grade !== ''))];

export function LadderForm({ texts, ladder, onCorrect }: {
  readonly texts: HandbookTexts['corrections'];
  readonly ladder: readonly string[];
  readonly onCorrect: (change: Correction) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');
  const grades = readTyped(typed);
  /** The focus goes along with the grade that is moved, to the same button of its new place. */
  const move = (button: HTMLElement, index: number, step: -1 | 1): void => {
    const buttons = button.closest('ol')?.children[index + step]?.querySelectorAll('button');
    buttons?.[step === -1 ? 0 : 1]?.focus();
    change(swapUp(ladder, step === -1 ? index - 1 : index));
  };
  const change = (next: readonly string[]): void => { onCorrect({ kind: 'ladder', ladder: next }); };
  return (
    <div className={styles.form}>
      <Caption1 id={id}>{texts.ladder}</Caption1>
      <ol className={styles.list} aria-labelledby={id}>
        {ladder.map((grade, index) => (
          <li key={String(index)} className={styles.entry}>
            <Caption1 className={styles.label}>{grade}</Caption1>
            <Button size="small" appearance="subtle" className={styles.step} aria-label={texts.lower(grade)} disabledFocusable={index === 0} onClick={({ currentTarget }) => { move(currentTarget, index, -1); }}>↑</Button>
            <Button size="small" appearance="subtle" className={styles.step} aria-label={texts.higher(grade)} disabledFocusable={index === ladder.length - 1} onClick={({ currentTarget }) => { move(currentTarget, index, 1); }}>↓</Button>
          </li>
        ))}
      </ol>
      <Button disabledFocusable={ladder.length < 2} onClick={() => { change([...ladder].reverse()); }}>{texts.invert}</Button>
      <Labelled label={texts.typed}>{(label) => <Input aria-labelledby={label} value={typed} onChange={(_event, { value }) => { setTyped(value); }} />}</Labelled>
      <Button disabledFocusable={grades.length < 2} onClick={() => { change(grades); setTyped(''); }}>{texts.apply}</Button>
    </div>
  );
}
