/** The first time: three steps in one card, a sample to try, and a way past it. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { hasBegun, rememberBegin } from '../remember-begin';
import type { PaneState } from '../state/pane-state';
import type { Texts } from '../texts';
import { ObstacleMessage } from './obstacle-message';
import { Section } from './section';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  step: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
});

/** @param ownHandbook Whether another handbook than the built-in one is in use. @param onSample Makes a sheet with the sample and takes its handbook; rejects where that fails. */
export function FirstRun({ texts: all, state, ownHandbook, onSample }: { readonly texts: Texts; readonly state: PaneState; readonly ownHandbook: boolean; readonly onSample: () => Promise<void> }): ReactNode {
  const styles = useStyles();
  const [past, setPast] = useState(hasBegun);
  const [sample, setSample] = useState<'none' | 'loading' | 'failed'>('none');
  const isDone = state.ending?.kind === 'written';
  useEffect(() => { if (isDone) rememberBegin(); }, [isDone]);
  if (past || isDone) return null;
  const texts = all.setUp.first;
  const steps = [
    { ...texts.list, done: state.source?.kind === 'recognised' },
    { ...texts.handbook, done: ownHandbook },
    { ...texts.grade, done: false },
  ];
  const load = (): void => {
    setSample('loading');
    onSample().then(() => { setSample('none'); }, () => { setSample('failed'); });
  };
  const skip = (): void => {
    rememberBegin();
    setPast(true);
  };
  return (
    <div className={styles.card}>
      <Section heading={texts.heading}>
        <ol className={styles.steps}>
          {steps.map(({ name, about, done }) => (
            <li key={name}>
              <span className={styles.step}>
                <Text weight="semibold">{name}{done ? ` ✓ ${texts.done}` : ''}</Text>
                <Caption1 className={styles.quiet}>{about}</Caption1>
              </span>
            </li>
          ))}
        </ol>
        {sample === 'loading' ? <Waiting text={texts.loading} /> : null}
        {sample === 'failed' ? <ObstacleMessage text={texts.failed} intent="warning" /> : null}
        <div className={styles.buttons}>
          <Button disabledFocusable={sample === 'loading' || state.activity.kind !== 'idle'} onClick={load}>{texts.sample}</Button>
          <Button appearance="subtle" onClick={skip}>{texts.skip}</Button>
        </div>
        <Caption1 className={styles.quiet}>{texts.sampleIs}</Caption1>
      </Section>
    </div>
  );
}
