/** Choosing a handbook: files by button or by dropping them, the one in use, and the report before use. */
import { Button, Caption1, makeStyles, mergeClasses, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import type { ComponentProps, DragEvent, ReactNode } from 'react';
import type { Language } from '../../core';
import { handbookTextsFor, textsFor } from '../choose-texts';
import type { HandbookController } from '../state/handbook-controller';
import type { HandbookEvent, HandbookState } from '../state/handbook-state';
import type { Store } from '../state/store';
import type { HandbookReport } from './handbook-report';
import { LoadedLater, laterScreen } from './loaded-later';
import { RecentList } from './recent-list';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  line: { padding: 0, border: '1px dashed transparent' },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  /** Takes no place of its own: it only disables what is in it. */
  fields: { display: 'contents', '& :disabled': { opacity: 0.5 } },
  notice: { overflowWrap: 'anywhere' },
});

/** Looking through and correcting a handbook is half of the pane, and most days nobody does. */
const REPORT = laterScreen<ComponentProps<typeof HandbookReport>>(async () => (await import(/* webpackChunkName: "handbook-report" */ './handbook-report')).HandbookReport);

const ACCEPTED = '.txt,.md,.docx,.pdf,.xlsx,.csv,.json';

export interface HandbookProps {
  readonly language: Language;
  readonly store: Store<HandbookState, HandbookEvent>;
  readonly controller: HandbookController;
  /** Whether nothing can be changed now. */
  readonly locked: boolean;
}

export function HandbookSection({ language, store, controller, locked }: HandbookProps): ReactNode {
  const styles = useStyles();
  const texts = handbookTextsFor(language);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [over, setOver] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const label = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!locked) void controller.choose([...event.dataTransfer.files]);
  };
  const { step, notice, changing } = state;
  const own = state.choices.some(({ hash, own: isOwn }) => isOwn && hash === state.active);
  // Once one is chosen the block is a line, until somebody opens it or something has to be told.
  const folded = own && !unfolded && step.kind === 'idle' && notice === undefined && !changing;
  const rest = (
    <>
      {state.choices.length < 2 ? null : (
        <>
          <Caption1 id={label}>{texts.inUse}</Caption1>
          <Select aria-labelledby={label} value={state.active} onChange={(_event, { value }) => void controller.activate(value)}>
            {state.choices.map(({ hash, name, version }) => <option key={hash} value={hash}>{`${name} (${version})`}</option>)}
          </Select>
          {own ? <Button appearance="subtle" onClick={() => void controller.remove()}>{texts.remove}</Button> : null}
        </>
      )}
      <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
      <Button appearance="subtle" onClick={() => void controller.chooseSample()}>{texts.sample}</Button>
      {step.kind === 'idle' ? <Button appearance="subtle" onClick={() => void controller.view()}>{texts.view}</Button> : null}
      <Caption1>{locked ? texts.locked : texts.drop}</Caption1>
      <RecentList texts={texts} recent={state.recent} controller={controller} />
      {notice === undefined ? null : (
        <MessageBar intent={notice.kind === 'kept' || notice.kind === 'removed' ? 'success' : 'warning'} layout="multiline" politeness="polite"><MessageBarBody className={styles.notice}>{texts.notice(notice)}</MessageBarBody></MessageBar>
      )}
      {changing ? <Waiting text={texts.changing} /> : null}
      {step.kind === 'reading' ? (
        <>
          <Waiting text={texts.reading(step.done, step.total)} {...(step.total > 0 ? { value: step.done, max: step.total } : {})} />
          <Button onClick={controller.dismiss}>{texts.stop}</Button>
        </>
      ) : null}
      {step.kind === 'preview' ? <LoadedLater texts={textsFor(language).later} screen={REPORT} given={{ texts, language, look: step, controller }} /> : null}
    </>
  );
  return (
    <section aria-label={texts.inUse} className={mergeClasses(styles.zone, folded && styles.line, over && !locked && styles.over)} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => { setOver(false); }} onDrop={drop}>
      <fieldset disabled={locked} className={styles.fields}>
        <input ref={input} type="file" hidden multiple accept={ACCEPTED} aria-label={texts.choose} onChange={({ target }) => {
          void controller.choose([...(target.files ?? [])]);
          target.value = '';
        }} />
        {own && (folded || unfolded) ? <Button size="small" aria-expanded={!folded} onClick={() => { setUnfolded(!unfolded); }}>{folded ? texts.unfold : texts.fold}</Button> : null}
        {folded ? null : rest}
      </fieldset>
    </section>
  );
}
