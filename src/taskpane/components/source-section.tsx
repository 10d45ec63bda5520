/** Which table or range will be read, and what was recognised in it. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SourceView } from '../state/view-source';
import type { ObstacleText, Texts } from '../texts';
import { ColumnList } from './column-list';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

/** @property warning That the results there were made with another handbook. */
export function SourceSection({ texts, source, warning }: { readonly texts: Texts; readonly source: SourceView | undefined; readonly warning: ObstacleText | undefined }): ReactNode {
  const styles = useStyles();
  if (source === undefined) return <Section heading={texts.sourceHeading}><Text>{texts.looking}</Text></Section>;
  if (source.kind === 'obstacle') {
    return (
      <Section heading={texts.sourceHeading}>
        {source.place === undefined ? null : <Text weight="semibold">{texts.place(source.place)}</Text>}
        <ObstacleMessage text={texts.obstacle(source.obstacle)} intent="info" />
      </Section>
    );
  }
  return (
    <>
      <Section heading={texts.sourceHeading}>
        <Text weight="semibold">{texts.place(source.place)}</Text>
        <Caption1 className={styles.facts}>{texts.sheetAndRows(source.place, source.rowCount)}</Caption1>
        {warning === undefined ? null : <ObstacleMessage text={warning} intent="info" />}
      </Section>
      <Section heading={texts.columnsHeading}>
        <ColumnList texts={texts} source={source} />
        <Caption1 className={styles.facts}>{source.own ? texts.own : texts.promise}</Caption1>
      </Section>
    </>
  );
}
