/** What a run would change in the results that stand in the sheet, per row to accept or not before anything is written. */
import { Button, Caption1, Checkbox, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ChangedRow, Question } from '../state/pane-state';
import type { Texts } from '../texts';
import { Labelled } from './labelled';
import { Section } from './section';
import { useFocusOnce } from './use-focus-once';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '360px', overflowY: 'auto', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexDirection: 'column' },
  change: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

/** Most rows shown of one choice; the buttons are about all of it. */
const SHOWN = 200;

/** Changes from one result to another, most frequent first. */
function countChanges(changed: readonly ChangedRow[], label: (difference: ChangedRow) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const difference of changed) counts.set(label(difference), (counts.get(label(difference)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** @property refused Rows that keep their earlier result. */
export function DifferencesSection({ texts: all, question: { differences: { changed, total } }, refused, onRefuse }: {
  readonly texts: Texts;
  readonly question: Question;
  readonly refused: ReadonlySet<number>;
  readonly onRefuse: (rows: readonly number[], refuse: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const count = useFocusOnce();
  const [choice, setChoice] = useState('');
  const { differences: words, setUp: { differences: texts } } = all;
  const label = ({ before, after }: ChangedRow): string => words.change(before, after);
  const changes = countChanges(changed, label);
  const shown = choice === '' ? changed : changed.filter((difference) => label(difference) === choice);
  const rows = shown.map(({ row }) => row);
  return (
    <Section heading={texts.heading}>
      <div ref={count} tabIndex={-1}><Text weight="semibold">{texts.count(changed.length, total)}</Text></div>
      {changes.length < 2 ? null : (
        <Labelled label={words.show}>{(id) => (
          <Select aria-labelledby={id} value={choice} onChange={(_event, { value }) => { setChoice(value); }}>
            <option value="">{words.option(words.all, changed.length)}</option>
            {changes.map(([change, times]) => <option key={change} value={change}>{words.option(change, times)}</option>)}
          </Select>
        )}</Labelled>
      )}
      {changed.length === 0 ? null : (
        <>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => { onRefuse(rows, false); }}>{texts.all}</Button>
            <Button size="small" onClick={() => { onRefuse(rows, true); }}>{texts.none}</Button>
          </div>
          <Caption1 role="status">{texts.accepted(changed.length - refused.size, changed.length)}</Caption1>
          <ul className={styles.list} aria-label={texts.heading}>
            {shown.slice(0, SHOWN).map((difference) => {
              const { row, title, reasons } = difference;
              return (
                <li key={row}>
                  <Checkbox checked={!refused.has(row)} aria-label={`${texts.accept(row, title)}: ${label(difference)}`} onChange={(_event, { checked }) => { onRefuse([row], checked !== true); }} label={(
                    <span className={styles.row}>
                      <span><span className={styles.quiet}>{words.row(row)}: </span>{title} <span className={styles.change}>{label(difference)}</span></span>
                      {reasons.length === 0 ? null : <Caption1 className={styles.quiet}>{texts.because(reasons.map((reason) => texts.reason[reason]))}</Caption1>}
                    </span>
                  )} />
                </li>
              );
            })}
            {shown.length > SHOWN ? <li>{words.more(shown.length - SHOWN)}</li> : null}
          </ul>
          <Caption1 className={styles.quiet}>{texts.promise}</Caption1>
        </>
      )}
      <Caption1 className={styles.quiet}>{words.warning}</Caption1>
    </Section>
  );
}
