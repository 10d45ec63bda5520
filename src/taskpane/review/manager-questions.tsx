/** All open questions on a sheet for those who know the jobs, and what they answered read back. */
import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folding } from './folding';
import type { ReviewController } from './review-controller';
import type { ReviewState } from './review-state';
import { askableRows } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function ManagerQuestions({ texts, state, controller }: { readonly texts: ReviewTexts['managers']; readonly state: ReviewState; readonly controller: ReviewController }): ReactNode {
  const styles = useStyles();
  const { gathering, saving } = state;
  const count = askableRows(state).length;
  return (
    <Folding heading={texts.heading}>
      <Caption1 className={styles.quiet}>{texts.promise}</Caption1>
      {gathering === undefined ? null : <ProgressBar value={gathering.done} max={gathering.total} aria-label={texts.gathering} />}
      <div className={styles.buttons}>
        {gathering === undefined
          ? <Button size="small" disabledFocusable={count === 0 || saving} onClick={() => void controller.askManagers()}>{texts.ask(count)}</Button>
          : <Button size="small" onClick={controller.stopAsking}>{texts.stop}</Button>}
        <Button size="small" disabledFocusable={saving || gathering !== undefined} onClick={() => void controller.takeAnswers()}>{texts.take}</Button>
      </div>
    </Folding>
  );
}
