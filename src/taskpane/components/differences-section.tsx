/** What another handbook changes in the results that stand in the sheet, to look at before anything is written. */
import { Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RowDifference } from '../../core';
import type { Question } from '../state/pane-state';
import type { Texts } from '../texts';
import { Labelled } from './labelled';
import { Section } from './section';
import { useFocusOnce } from './use-focus-once';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '320px', overflowY: 'auto', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  change: { fontWeight: tokens.fontWeightSemibold },
});

/** Most rows shown of one choice. */
const SHOWN = 200;

/** Changes from one group to another, most frequent first. */
function countChanges(changed: readonly RowDifference[], label: (difference: RowDifference) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const difference of changed) counts.set(label(difference), (counts.get(label(difference)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

export function DifferencesSection({ texts: { differences: texts }, question: { differences: { changed, total } } }: { readonly texts: Texts; readonly question: Question }): ReactNode {
  const styles = useStyles();
  const count = useFocusOnce();
  const [choice, setChoice] = useState('');
  const label = ({ before, after }: RowDifference): string => texts.change(before, after);
  const changes = countChanges(changed, label);
  const shown = choice === '' ? changed : changed.filter((difference) => label(difference) === choice);
  return (
    <Section heading={texts.heading}>
      <div ref={count} tabIndex={-1}><Text weight="semibold">{texts.count(changed.length, total)}</Text></div>
      {changes.length < 2 ? null : (
        <Labelled label={texts.show}>{(id) => (
          <Select aria-labelledby={id} value={choice} onChange={(_event, { value }) => { setChoice(value); }}>
            <option value="">{texts.option(texts.all, changed.length)}</option>
            {changes.map(([change, count]) => <option key={change} value={change}>{texts.option(change, count)}</option>)}
          </Select>
        )}</Labelled>
      )}
      {changed.length === 0 ? null : (
        <ul className={styles.list} tabIndex={0} aria-label={texts.heading}>
          {shown.slice(0, SHOWN).map((difference) => (
            <li key={difference.row}>
              <span className={styles.quiet}>{texts.row(difference.row)}: </span>{difference.title} <span className={styles.change}>{label(difference)}</span>
            </li>
          ))}
          {shown.length > SHOWN ? <li>{texts.more(shown.length - SHOWN)}</li> : null}
        </ul>
      )}
      <Caption1 className={styles.quiet}>{texts.warning}</Caption1>
    </Section>
  );
}
