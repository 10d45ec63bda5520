/** Decisions from which the handbook learns, so that the next job with such a title finds its reference job. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folding } from './folding';
import type { ReviewController } from './review-controller';
import { teachingRows } from './review-state';
import type { ReviewState } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function TeachHandbook({ texts, state, controller }: { readonly texts: ReviewTexts['teach']; readonly state: ReviewState; readonly controller: ReviewController }): ReactNode {
  const styles = useStyles();
  const rows = teachingRows(state);
  if (rows.length === 0) return null;
  return (
    <Folding heading={texts.heading(rows.length)}>
      <Caption1 className={styles.quiet}>{texts.promise}</Caption1>
      <div className={styles.buttons}><Button size="small" disabledFocusable={state.saving} onClick={() => void controller.teach(rows)}>{texts.all(rows.length)}</Button></div>
    </Folding>
  );
}
