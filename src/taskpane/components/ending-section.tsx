/** How the last run ended: the summary, or why there is none. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RESULT_COLUMNS, resultIndex } from '../../core';
import type { Grade, KeptCell, Outcome } from '../../core';
import type { Ending } from '../state/pane-state';
import type { Texts } from '../texts';
import { CountTable } from './count-table';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  kept: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The ending as text: what a run did, and what to do now. Also what the status line says aloud. */
export function endingText(texts: Texts, ending: Ending): { readonly title: string; readonly remedy: string } {
  switch (ending.kind) {
    case 'written':
      return ending.wrong.length === 0 ? { title: texts.done(ending), remedy: '' } : { title: texts.done(ending), remedy: texts.wrong(ending.wrong).title };
    case 'gone':
      return texts.gone(ending.left, ending.total);
    case 'declined':
      return texts.declined;
    case 'cancelled':
      return { title: texts.cancelled, remedy: texts.partly(ending.written) };
    case 'obstacle': {
      const { title, remedy } = texts.obstacle(ending.obstacle);
      return { title, remedy: ending.written.kind === 'nothing' ? remedy : `${remedy} ${texts.partly(ending.written)}` };
    }
  }
}

/** Most changed cells that are listed. */
const SHOWN_CELLS = 50;

function KeptCells({ texts: { kept: texts }, kept }: { readonly texts: Texts; readonly kept: readonly KeptCell[] }): ReactNode {
  const styles = useStyles();
  return (
    <details className={styles.kept}>
      <summary>{texts.heading(kept.length)}</summary>
      <ul className={styles.list}>
        {kept.slice(0, SHOWN_CELLS).map((cell) => <li key={`${String(cell.row)} ${cell.column}`}>{texts.cell(cell, RESULT_COLUMNS[resultIndex(cell.column)]?.header ?? '')}</li>)}
        {kept.length > SHOWN_CELLS ? <li>{texts.more(kept.length - SHOWN_CELLS)}</li> : null}
      </ul>
    </details>
  );
}

/** Rows of the list with one outcome or one proposed group. */
export type CountedRows = { readonly kind: 'outcome'; readonly outcome: Outcome } | { readonly kind: 'grade'; readonly grade: Grade };

/** @param onShow Makes the counts buttons. */
export function EndingSection({ texts, ending, onShow }: { readonly texts: Texts; readonly ending: Ending; readonly onShow?: (shown: CountedRows) => void }): ReactNode {
  const styles = useStyles();
  const text = endingText(texts, ending);
  if (ending.kind !== 'written') {
    return <Section heading={texts.resultHeading}><ObstacleMessage text={text} intent={ending.kind === 'obstacle' ? 'warning' : 'info'} /></Section>;
  }
  const { summary, kept, wrong, unchanged, left, strictness } = ending;
  const { run, strictness: { used } } = texts.setUp;
  const format = (count: number): string => texts.number(count);
  return (
    <Section heading={texts.resultHeading}>
      <Text weight="semibold">{text.title}</Text>
      {wrong.length === 0 ? null : <ObstacleMessage text={texts.wrong(wrong)} intent="warning" />}
      <Caption1 className={styles.note}>{used(strictness)}</Caption1>
      {unchanged === 0 ? null : <Caption1 className={styles.note}>{run.unchanged(unchanged)}</Caption1>}
      {left === 0 ? null : <Caption1 className={styles.note}>{run.left(left)}</Caption1>}
      {summary.withdrawn === 0 ? null : <Caption1 className={styles.note}>{texts.withdrawn(summary.withdrawn)}</Caption1>}
      {kept.length === 0 ? null : <KeptCells texts={texts} kept={kept} />}
      <CountTable caption={texts.perOutcome} rows={summary.outcomes} total={summary.total} format={format} showName={run.show} onShow={onShow === undefined ? undefined : (place) => { const { outcome } = summary.outcomes[place] ?? {}; if (outcome !== undefined) onShow({ kind: 'outcome', outcome }); }} />
      {summary.grades.length === 0
        ? <Caption1 className={styles.note}>{texts.noGrades}</Caption1>
        : <CountTable caption={texts.perGrade} rows={summary.grades.map(({ grade, count }) => ({ label: grade, count }))} total={summary.total} format={format} showName={run.show} onShow={onShow === undefined ? undefined : (place) => { const { grade } = summary.grades[place] ?? {}; if (grade !== undefined) onShow({ kind: 'grade', grade }); }} />}
      <Caption1 className={styles.note}>{texts.decide}</Caption1>
    </Section>
  );
}
