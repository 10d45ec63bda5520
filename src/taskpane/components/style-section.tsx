/** How results are told: the length of the motivation, and the language of our columns. */
import { Caption1, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language, MotivationForm, ResultStyle } from '../../core';
import type { Texts } from '../texts';
import { Section } from './section';

const useStyles = makeStyles({ choices: { display: 'flex', flexWrap: 'wrap' } });

/** @param locked While a run lasts. */
export function StyleSection({ texts: { style: texts }, style, locked, onChoose }: { readonly texts: Texts; readonly style: ResultStyle; readonly locked: boolean; readonly onChoose: (style: ResultStyle) => void }): ReactNode {
  const styles = useStyles();
  return (
    <Section heading={texts.heading}>
      <Caption1>{texts.motivation}</Caption1>
      <RadioGroup className={styles.choices} layout="horizontal" aria-label={texts.motivation} value={style.motivation} disabled={locked} onChange={(_event, { value }) => { onChoose({ ...style, motivation: value as MotivationForm }); }}>
        <Radio value="short" label={texts.short} />
        <Radio value="full" label={texts.full} />
      </RadioGroup>
      <Caption1>{texts.language}</Caption1>
      <RadioGroup className={styles.choices} layout="horizontal" aria-label={texts.language} value={style.language} disabled={locked} onChange={(_event, { value }) => { onChoose({ ...style, language: value as Language }); }}>
        <Radio value="nl" label={texts.dutch} />
        <Radio value="en" label={texts.english} />
      </RadioGroup>
    </Section>
  );
}
