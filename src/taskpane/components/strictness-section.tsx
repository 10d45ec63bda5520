/** When a row becomes a proposal: the choice, and what each would mean for the list before it is made. */
import { Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STRICTNESSES } from '../../core';
import type { Strictness } from '../../core';
import type { StrictnessCounts } from '../state/pane-state';
import type { SetUpTexts } from '../set-up-texts';
import { Section } from './section';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** @param counts What each means for the list; absent until it was looked at. @param countable Whether there is a list to look at. @param locked While a run lasts. */
export function StrictnessSection({ texts, strictness, counts, countable, locked, onChoose, onCount }: {
  readonly texts: SetUpTexts['strictness'];
  readonly strictness: Strictness;
  readonly counts: StrictnessCounts | undefined;
  readonly countable: boolean;
  readonly locked: boolean;
  readonly onChoose: (strictness: Strictness) => void;
  readonly onCount: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Section heading={texts.heading}>
      <Caption1 className={styles.quiet}>{texts.why}</Caption1>
      <RadioGroup aria-label={texts.heading} value={strictness} disabled={locked} onChange={(_event, { value }) => { onChoose(value as Strictness); }}>
        {STRICTNESSES.map((one) => (
          <Radio key={one} value={one} label={(
            <span className={styles.choice}>
              <span>{texts.name[one]}: {texts.about[one]}</span>
              {counts === undefined ? null : <Caption1 className={styles.quiet}>{texts.counts(counts[one].proposal, counts[one].review)}</Caption1>}
            </span>
          )} />
        ))}
      </RadioGroup>
      {counts !== undefined || !countable ? null : <div><Button disabledFocusable={locked} onClick={onCount}>{texts.count}</Button></div>}
    </Section>
  );
}
