/** Which table or range will be read, which of its rows, and what was recognised in it; or where else a list stands. */
import { Button, Caption1, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SourcePlace } from '../../excel/locate-source';
import type { PaneController } from '../state/pane-controller';
import type { PaneState, RowChoice } from '../state/pane-state';
import type { RecognisedSource } from '../state/view-source';
import type { ObstacleText, Texts } from '../texts';
import { ColumnList } from './column-list';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
});

type Actions = Pick<PaneController, 'chooseRows' | 'takeBelow' | 'goTo'>;

/** Shown where there is something to choose: some rows are selected, or some have results already. */
function RowsChoice({ texts, source, rows, actions }: { readonly texts: Texts; readonly source: RecognisedSource; readonly rows: RowChoice; readonly actions: Actions }): ReactNode {
  const { selected, own, results, rowCount } = source;
  const without = own ? Math.max(0, rowCount - results) : 0;
  if (selected === undefined && without === 0) return null;
  return (
    <Section heading={texts.rows.heading}>
      <RadioGroup value={rows} aria-label={texts.rows.heading} onChange={(_event, { value }) => { actions.chooseRows(value as RowChoice); }}>
        <Radio value="all" label={texts.rows.all(rowCount)} />
        {selected === undefined ? null : <Radio value="selected" label={texts.rows.selected(selected.first, selected.last)} />}
        {without === 0 ? null : <Radio value="without-result" label={texts.rows.withoutResult(without)} />}
      </RadioGroup>
    </Section>
  );
}

function ListOffers({ texts, lists, actions }: { readonly texts: Texts; readonly lists: readonly SourcePlace[]; readonly actions: Actions }): ReactNode {
  const styles = useStyles();
  if (lists.length === 0) return null;
  return (
    <Section heading={texts.lists.heading}>
      {lists.map((list) => <Button key={texts.lists.list(list)} className={styles.list} onClick={() => { actions.goTo(list); }}>{texts.lists.list(list)}</Button>)}
    </Section>
  );
}

/** @property warning That the results there were made with another handbook. */
export function SourceSection({ texts, state, warning, actions }: { readonly texts: Texts; readonly state: PaneState; readonly warning: ObstacleText | undefined; readonly actions: Actions }): ReactNode {
  const styles = useStyles();
  const { source, rows, takeBelow } = state;
  if (source === undefined) return <Section heading={texts.sourceHeading}><Text>{texts.looking}</Text></Section>;
  if (source.kind === 'obstacle') {
    return (
      <>
        <Section heading={texts.sourceHeading}>
          {source.place === undefined ? null : <Text weight="semibold">{texts.place(source.place)}</Text>}
          <ObstacleMessage text={texts.obstacle(source.obstacle)} intent="info" />
        </Section>
        <ListOffers texts={texts} lists={source.lists} actions={actions} />
      </>
    );
  }
  const { place: { area, below } } = source;
  return (
    <>
      <Section heading={texts.sourceHeading}>
        <Text weight="semibold">{texts.place(source.place)}</Text>
        <Caption1 className={styles.facts}>{texts.sheetAndRows(source.place, source.rowCount)}</Caption1>
        {below === undefined ? null : (
          <Checkbox checked={takeBelow} label={texts.below(area.rowIndex + area.rowCount + 1, below.first + 1, below.last + 1)} onChange={(_event, { checked }) => { actions.takeBelow(checked === true); }} />
        )}
        {warning === undefined ? null : <ObstacleMessage text={warning} intent="info" />}
      </Section>
      <RowsChoice texts={texts} source={source} rows={rows} actions={actions} />
      <Section heading={texts.columnsHeading}>
        <ColumnList texts={texts} source={source} />
        <Caption1 className={styles.facts}>{source.own ? texts.own : texts.promise}</Caption1>
      </Section>
    </>
  );
}
