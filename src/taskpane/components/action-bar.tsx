/** The one button, or the progress of what it started; and the line that is read aloud. */
import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PaneState } from '../state/pane-state';
import { isBusy } from '../state/pane-state';
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
      {counted && activity.total > 0
        ? <ProgressBar thickness="large" value={activity.done} max={activity.total} aria-label={texts.step(activity)} aria-valuetext={count} />
        : <ProgressBar thickness="large" aria-label={texts.step(activity)} />}
    </div>
  );
}

export function ActionBar({ texts, state, onStart, onStop }: {
  readonly texts: Texts;
  readonly state: PaneState;
  readonly onStart: () => void;
  readonly onStop: () => void;
}): ReactNode {
  const styles = useStyles();
  const busy = isBusy(state);
  const bar = useRef<HTMLElement>(null);
  const wasBusy = useRef(false);
  // The button that had the focus is replaced by its counterpart: the focus follows, unless the user has moved on.
  useEffect(() => {
    if (wasBusy.current !== busy && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
    wasBusy.current = busy;
  }, [busy]);
  const ended = state.ending === undefined ? undefined : endingText(texts, state.ending);
  const spoken = busy ? texts.step(state.activity) : `${ended?.title ?? ''} ${ended?.remedy ?? ''}`;
  return (
    <footer ref={bar} className={styles.bar}>
      {busy ? <Progress texts={texts} state={state} /> : null}
      {busy
        ? <Button key="stop" size="large" disabledFocusable={state.activity.kind === 'stopping'} onClick={onStop}>{texts.stop}</Button>
        : (
          <Button key="start" size="large" appearance="primary" disabledFocusable={state.source?.kind === 'obstacle'} onClick={onStart}>
            {state.source?.kind === 'recognised' && state.source.own ? texts.again : texts.start}
          </Button>
        )}
      <Unseen role="status">{spoken}</Unseen>
    </footer>
  );
}
