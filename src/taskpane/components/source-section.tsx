/** Which table or range will be read, which of its rows, and what was recognised in it; or where else a list stands. */
import { Button, Caption1, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ComponentProps, ReactNode, RefObject } from 'react';
import type { PaneController } from '../state/pane-controller';
import { titleQuestion } from '../state/pane-state';
import type { PaneState, RowChoice } from '../state/pane-state';
import type { RecognisedSource } from '../state/view-source';
import type { ObstacleText } from '../obstacle-text';
import type { Texts } from '../texts';
import { ColumnList } from './column-list';
import { ListChooser, ListOffers } from './list-chooser';
import { LoadedLater, laterScreen } from './loaded-later';
import type { MappingScreen } from './mapping-screen';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Actions = Pick<PaneController, 'chooseRows' | 'takeBelow' | 'force' | 'goTo' | 'showLists' | 'sayColumn' | 'resetColumns'>;

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

const MAPPING = laterScreen<ComponentProps<typeof MappingScreen>>(async () => (await import(/* webpackChunkName: "mapping" */ './mapping-screen')).MappingScreen);

/** What each column is for, and a way to say otherwise. */
function ColumnsSection({ texts, state, actions, children }: { readonly texts: Texts; readonly state: PaneState; readonly actions: Actions; readonly children?: ReactNode }): ReactNode {
  const opener = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const columns = state.source?.columns ?? [];
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  if (columns.length === 0 && children === undefined) return null;
  return (
    <Section heading={texts.columnsHeading}>
      {children}
      <div ref={opener}><Button aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? texts.setUp.mapping.close : texts.setUp.mapping.open}</Button></div>
      {state.unkept ? <ObstacleMessage text={texts.setUp.mapping.notKept} intent="warning" /> : null}
      {open ? <LoadedLater texts={texts.later} screen={MAPPING} given={{ texts, columns, onSay: actions.sayColumn, onReset: actions.resetColumns, onClose: close }} /> : null}
    </Section>
  );
}

/** Where the question after the title was answered, the place of the list takes the focus that the question had. */
function useFocusAfterAnswer(isAsked: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (wasAsked.current && !isAsked && document.activeElement === document.body) place.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return place;
}

/** @property warning That the results there were made with another handbook. */
export function SourceSection({ texts, state, warning, actions }: { readonly texts: Texts; readonly state: PaneState; readonly warning: ObstacleText | undefined; readonly actions: Actions }): ReactNode {
  const styles = useStyles();
  const { source, rows, takeBelow, lists } = state;
  const question = titleQuestion(state);
  const top = useFocusAfterAnswer(question.length > 0);
  if (source === undefined) return <Section heading={texts.sourceHeading}><Text>{texts.looking}</Text></Section>;
  const chooser = source.place === undefined ? null : <ListChooser texts={texts} lists={lists} place={source.place} onOpen={actions.showLists} onGo={actions.goTo} />;
  if (source.kind === 'obstacle') {
    return (
      <>
        <Section heading={texts.sourceHeading}>
          {source.place === undefined ? null : <Text weight="semibold">{texts.place(source.place)}</Text>}
          {question.length > 0 ? null : <ObstacleMessage text={texts.obstacle(source.obstacle)} intent="info" />}
          {source.lists.length > 0 ? null : chooser}
        </Section>
        {source.lists.length === 0 ? null : <ListOffers texts={texts} lists={source.lists} place={source.place} onGo={actions.goTo} />}
        <ColumnsSection key="columns" texts={texts} state={state} actions={actions} />
      </>
    );
  }
  const { place: { area, below } } = source;
  return (
    <>
      <Section heading={texts.sourceHeading}>
        <div ref={top} tabIndex={-1}><Text weight="semibold">{texts.place(source.place)}</Text></div>
        <Caption1 className={styles.facts}>{texts.sheetAndRows(source.place, source.rowCount)}</Caption1>
        {below === undefined ? null : (
          <Checkbox checked={takeBelow} label={texts.below(area.rowIndex + area.rowCount + 1, below.first + 1, below.last + 1)} onChange={(_event, { checked }) => { actions.takeBelow(checked === true); }} />
        )}
        {warning === undefined ? null : <ObstacleMessage text={warning} intent="info" />}
        {chooser}
      </Section>
      {source.own ? <Checkbox checked={state.force} label={texts.setUp.run.force} onChange={(_event, { checked }) => { actions.force(checked === true); }} /> : null}
      <RowsChoice texts={texts} source={source} rows={rows} actions={actions} />
      <ColumnsSection key="columns" texts={texts} state={state} actions={actions}>
        <ColumnList texts={texts} source={source} />
        <Caption1 className={styles.facts}>{source.own ? texts.own : texts.promise}</Caption1>
      </ColumnsSection>
    </>
  );
}
