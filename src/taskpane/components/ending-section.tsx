/** How the last run ended: the summary, or why there is none. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ending } from '../state/pane-state';
import type { Texts } from '../texts';
import { CountTable } from './count-table';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** The ending as text: what a run did, and what to do now. Also what the status line says aloud. */
export function endingText(texts: Texts, ending: Ending): { readonly title: string; readonly remedy: string } {
  switch (ending.kind) {
    case 'written':
      return { title: texts.done(ending), remedy: '' };
    case 'declined':
      return texts.declined;
    case 'cancelled':
      return texts.cancelled(ending.written, ending.total);
    case 'obstacle': {
      const { title, remedy } = texts.obstacle(ending.obstacle);
      return { title, remedy: `${remedy} ${texts.partly(ending.written, ending.total)}`.trim() };
    }
  }
}

export function EndingSection({ texts, ending }: { readonly texts: Texts; readonly ending: Ending }): ReactNode {
  const styles = useStyles();
  const text = endingText(texts, ending);
  if (ending.kind !== 'written') {
    return <Section heading={texts.resultHeading}><ObstacleMessage text={text} intent={ending.kind === 'obstacle' ? 'warning' : 'info'} /></Section>;
  }
  const { summary } = ending;
  const format = (count: number): string => texts.number(count);
  return (
    <Section heading={texts.resultHeading}>
      <Text weight="semibold">{text.title}</Text>
      <CountTable caption={texts.perOutcome} rows={summary.outcomes} total={summary.total} format={format} />
      {summary.grades.length === 0
        ? <Caption1 className={styles.note}>{texts.noGrades}</Caption1>
        : <CountTable caption={texts.perGrade} rows={summary.grades.map(({ grade, count }) => ({ label: grade, count }))} total={summary.total} format={format} />}
      <Caption1 className={styles.note}>{texts.decide}</Caption1>
    </Section>
  );
}
