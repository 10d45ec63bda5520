/** How the last run ended: the summary, or why there is none. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RESULT_COLUMNS, resultIndex } from '../../core';
import type { KeptCell } from '../../core';
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

export function EndingSection({ texts, ending }: { readonly texts: Texts; readonly ending: Ending }): ReactNode {
  const styles = useStyles();
  const text = endingText(texts, ending);
  if (ending.kind !== 'written') {
    return <Section heading={texts.resultHeading}><ObstacleMessage text={text} intent={ending.kind === 'obstacle' ? 'warning' : 'info'} /></Section>;
  }
  const { summary, kept, wrong } = ending;
  const format = (count: number): string => texts.number(count);
  return (
    <Section heading={texts.resultHeading}>
      <Text weight="semibold">{text.title}</Text>
      {wrong.length === 0 ? null : <ObstacleMessage text={texts.wrong(wrong)} intent="warning" />}
      {summary.withdrawn === 0 ? null : <Caption1 className={styles.note}>{texts.withdrawn(summary.withdrawn)}</Caption1>}
      {kept.length === 0 ? null : <KeptCells texts={texts} kept={kept} />}
      <CountTable caption={texts.perOutcome} rows={summary.outcomes} total={summary.total} format={format} />
      {summary.grades.length === 0
        ? <Caption1 className={styles.note}>{texts.noGrades}</Caption1>
        : <CountTable caption={texts.perGrade} rows={summary.grades.map(({ grade, count }) => ({ label: grade, count }))} total={summary.total} format={format} />}
      <Caption1 className={styles.note}>{texts.decide}</Caption1>
    </Section>
  );
}
