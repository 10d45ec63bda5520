/** The one button, or the progress of what it started; and the line that is read aloud. */
import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PaneState } from '../state/pane-state';
import { isBusy, otherOrigin, titleQuestion } from '../state/pane-state';
import type { Texts } from '../texts';
import { endingText } from './ending-section';
import { Unseen } from './unseen';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL, paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  count: { fontVariantNumeric: 'tabular-nums' },
});

function Progress({ texts, state }: { readonly texts: Texts; readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { activity } = state;
  const counted = 'total' in activity;
  const count = counted ? texts.count(activity.done, activity.total) : '';
  return (
    <div>
      <div className={styles.line}>
        <Caption1>{texts.step(activity)}…</Caption1>
        <Caption1 className={styles.count}>{count}</Caption1>
      </div>
      {counted && activity.seconds !== undefined && activity.seconds >= 1 && activity.done > 0 ? <div className={styles.line}><Caption1 className={styles.count}>{texts.setUp.run.pace(activity.done, activity.total, activity.seconds)}</Caption1></div> : null}
      {counted && activity.total > 0
        ? <ProgressBar thickness="large" value={activity.done} max={activity.total} aria-label={texts.step(activity)} aria-valuetext={count} />
        : <ProgressBar thickness="large" aria-label={texts.step(activity)} />}
    </div>
  );
}

/** How many rows a run would be about. */
function countRows({ rows, source }: PaneState): number {
  if (source?.kind !== 'recognised') return 0;
  const { selected, rowCount, results } = source;
  return rows === 'selected' && selected !== undefined ? selected.last - selected.first + 1 : Math.max(0, rowCount - results);
}

/** The buttons for the moment: one, unless the user has to choose. */
function Buttons({ texts, state, onStart, onStop, onDecide }: ActionBarProps): ReactNode {
  const { activity, source } = state;
  if (activity.kind === 'deciding') {
    return (
      <>
        <Button key="write" size="large" appearance="primary" onClick={() => { onDecide(true); }}>{texts.setUp.differences.write(activity.question.differences.changed.length - activity.refused.size, activity.question.differences.changed.length)}</Button>
        <Button key="leave" size="large" onClick={() => { onDecide(false); }}>{texts.differences.leave}</Button>
      </>
    );
  }
  if (isBusy(state)) return <Button key="stop" size="large" disabledFocusable={activity.kind === 'stopping'} onClick={onStop}>{texts.stop}</Button>;
  const again = otherOrigin(state) === undefined ? texts.again : texts.compare;
  return (
    <Button key="start" size="large" appearance={titleQuestion(state).length > 0 ? 'secondary' : 'primary'} disabledFocusable={source?.kind === 'obstacle'} onClick={onStart}>
      {state.rows === 'all' ? (source?.kind === 'recognised' && source.own ? again : texts.start) : texts.startSome(countRows(state))}
    </Button>
  );
}

interface ActionBarProps {
  readonly texts: Texts;
  readonly state: PaneState;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onDecide: (agreed: boolean) => void;
}

export function ActionBar(props: ActionBarProps): ReactNode {
  const { texts, state } = props;
  const styles = useStyles();
  const busy = isBusy(state);
  const phase = state.activity.kind === 'deciding' ? 'deciding' : busy ? 'busy' : 'idle';
  const bar = useRef<HTMLElement>(null);
  const before = useRef(phase);
  // The button that had the focus is replaced by its counterpart: the focus follows, unless the user has moved on. Where there is something to decide, the
  // differences take it, so that a second Enter writes nothing.
  useEffect(() => {
    if (before.current !== phase && phase !== 'deciding' && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
    before.current = phase;
  }, [phase]);
  const ended = state.ending === undefined ? undefined : endingText(texts, state.ending);
  const spoken = busy ? texts.step(state.activity) : `${ended?.title ?? ''} ${ended?.remedy ?? ''}`;
  return (
    <footer ref={bar} className={styles.bar}>
      {phase === 'busy' ? <Progress texts={texts} state={state} /> : null}
      <Buttons {...props} />
      <Unseen role="status">{spoken}</Unseen>
    </footer>
  );
}
