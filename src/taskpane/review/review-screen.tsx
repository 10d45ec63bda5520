/** The screen in which a person goes through the rows of a list: which of them, the list, and the row in hand. */
import { Button, Caption1, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { JobField, Language } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import { ObstacleMessage } from '../components/obstacle-message';
import { Unseen } from '../components/unseen';
import { Waiting } from '../components/waiting';
import type { Store } from '../state/store';
import type { ObstacleText } from '../obstacle-text';
import type { Obstacle } from '../state/obstacle';
import type { ReviewController } from './review-controller';
import { currentRow, isShown, rowsOf, shownRows } from './review-state';
import type { Note, ReviewEvent, ReviewState, Shown } from './review-state';
import type { ReviewTexts } from './review-texts';
import { AcceptAll } from './accept-all';
import { ManagerQuestions } from './manager-questions';
import { RowList } from './row-list';
import { RowView } from './row-view';
import { TeachHandbook } from './teach-handbook';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, flexGrow: 1, minHeight: 0, minWidth: 0 },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  place: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  note: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

const CHOICES: readonly Shown[] = ['to-review', 'review', 'no-match', 'too-little', 'proposal', 'none', 'stale', 'flagged', 'decided', 'all'];
/** Offered also when no row is like that. */
const ALWAYS: ReadonlySet<Shown> = new Set<Shown>(['to-review', 'all']);

export interface ReviewScreenProps {
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly fields: Readonly<Record<JobField, string>>;
  readonly place: (place: SourcePlace) => string;
  readonly obstacle: (obstacle: Obstacle) => ObstacleText;
  readonly store: Store<ReviewState, ReviewEvent>;
  readonly controller: ReviewController;
  /** To the screen where lists are graded. */
  readonly onGrade: () => void;
}

function NoteBar({ texts, note, controller }: { readonly texts: ReviewTexts; readonly note: Note; readonly controller: ReviewController }): ReactNode {
  const styles = useStyles();
  const isTrouble = note.kind === 'left' || note.kind === 'obstacle';
  return (
    <div className={styles.note}>
      {isTrouble ? <ObstacleMessage text={texts.note(note)} intent="warning" /> : <Text>{texts.note(note).title} {texts.note(note).remedy}</Text>}
      {note.kind !== 'decided' || note.alike.length === 0 ? null : (
        <>
          <Text>{texts.decide.alike(note.alike.length)}</Text>
          <Button size="small" onClick={() => void controller.decide(note.alike, note.grade, note.reason)}>{texts.decide.alikeTake(note.alike.length, note.grade)}</Button>
        </>
      )}
    </div>
  );
}

function Choices({ texts, state, controller }: { readonly texts: ReviewTexts; readonly state: ReviewState; readonly controller: ReviewController }): ReactNode {
  const styles = useStyles();
  const rows = rowsOf(state);
  const count = (shown: Shown): number => rows.filter((row) => isShown(row, shown)).length;
  return (
    <div className={styles.choices}>
      <Select aria-label={texts.show} value={state.shown} onChange={(_event, { value }) => { controller.show(value as Shown); }}>
        {(CHOICES.includes(state.shown) ? CHOICES : [...CHOICES, state.shown]).map((shown) => ({ shown, rows: count(shown) })).filter(({ shown, rows: found }) => found > 0 || ALWAYS.has(shown) || shown === state.shown)
          .map(({ shown, rows: found }) => <option key={shown} value={shown}>{texts.shown(shown, found)}</option>)}
      </Select>
      <Input type="search" aria-label={texts.search} placeholder={texts.search} value={state.search} onChange={(_event, { value }) => { controller.search(value); }} />
    </div>
  );
}

function Body(props: ReviewScreenProps & { readonly state: ReviewState }): ReactNode {
  const { texts, place, obstacle, controller, state, onGrade } = props;
  const styles = useStyles();
  const { loaded } = state;
  const row = currentRow(state);
  switch (loaded.kind) {
    case 'closed':
    case 'loading': return <Waiting text={texts.loading} />;
    case 'obstacle': return <ObstacleMessage text={obstacle(loaded.obstacle)} intent="info" />;
    case 'list': {
      if (state.view === 'row' && row !== undefined) return <RowView key={row.row} {...props} row={row} ladder={loaded.list.ladder} />;
      const shown = shownRows(state);
      const isGraded = loaded.list.rows.some(({ state: standing }) => standing !== 'none');
      return (
        <>
          {isGraded ? null : <><Text>{texts.nothingGraded}</Text><Button onClick={onGrade}>{texts.toGrading}</Button></>}
          <div className={styles.place}>
            <Caption1 className={styles.name}>{place(loaded.list.place)}</Caption1>
            <Button size="small" appearance="subtle" onClick={controller.openAtCursor}>{texts.atCursor}</Button>
          </div>
          {loaded.list.moves.length === 0 ? null : (
            <div className={styles.note}>
              <Text>{texts.decide.moves(loaded.list.moves.length)}</Text>
              <Button size="small" disabledFocusable={state.saving} onClick={() => void controller.putBack(loaded.list.moves)}>{texts.decide.putBack}</Button>
            </div>
          )}
          <Choices texts={texts} state={state} controller={controller} />
          {shown.length === 0 ? <Text>{texts.none(state.shown)}</Text> : <RowList texts={texts} rows={shown} current={state.current} onChoose={controller.choose} />}
          {isGraded ? <AcceptAll key={state.shown} texts={texts} state={state} controller={controller} /> : null}
          {isGraded ? <TeachHandbook texts={texts.teach} state={state} controller={controller} /> : null}
          {isGraded ? <ManagerQuestions texts={texts.managers} state={state} controller={controller} /> : null}
        </>
      );
    }
  }
}

export function ReviewScreen(props: ReviewScreenProps): ReactNode {
  const { texts, store, controller } = props;
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => {
    controller.open();
    return controller.close;
  }, [controller]);
  const { note } = state;
  return (
    <div className={styles.screen}>
      {note === undefined ? null : <NoteBar texts={texts} note={note} controller={controller} />}
      <Body {...props} state={state} />
      <Unseen role="status">{note === undefined ? '' : texts.note(note).title}</Unseen>
    </div>
  );
}
