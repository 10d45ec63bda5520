/** The question that comes before everything else: which column holds the job titles, with the columns that it may be. */
import { Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ColumnCandidate } from '../../core';
import type { SetUpTexts } from '../set-up-texts';
import { Section } from './section';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  samples: { color: tokens.colorNeutralForeground2 },
});

export function TitleQuestion({ texts, candidates, onAnswer }: { readonly texts: SetUpTexts['title']; readonly candidates: readonly ColumnCandidate[]; readonly onAnswer: (header: string) => void }): ReactNode {
  const styles = useStyles();
  const [choice, setChoice] = useState(candidates[0]?.header ?? '');
  const chosen = candidates.find(({ header }) => header === choice) ?? candidates[0];
  return (
    <Section heading={texts.heading}>
      <Caption1>{texts.why}</Caption1>
      <RadioGroup aria-label={texts.heading} value={chosen?.header ?? ''} onChange={(_event, { value }) => { setChoice(value); }}>
        {candidates.map(({ header, samples }) => (
          <Radio key={header} value={header} label={<span className={styles.choice}><span>{header}</span><Caption1 className={styles.samples}>{texts.samples(samples)}</Caption1></span>} />
        ))}
      </RadioGroup>
      <Button appearance="primary" onClick={() => { if (chosen !== undefined) onAnswer(chosen.header); }}>{texts.apply}</Button>
    </Section>
  );
}
