/** Taking over all proposals that are shown at once: asked twice, since nobody has looked at each of them. */
import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Folding } from './folding';
import type { ReviewController } from './review-controller';
import { acceptableRows } from './review-state';
import type { ReviewState } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function AcceptAll({ texts, state, controller }: { readonly texts: ReviewTexts; readonly state: ReviewState; readonly controller: ReviewController }): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState(state.by);
  const [isAsked, setAsked] = useState(false);
  const { acceptAll: all, decide } = texts;
  const count = acceptableRows(state).length;
  const lacksName = typed.trim() === '';
  const accept = (): void => {
    setAsked(true);
    if (lacksName) return;
    controller.name(typed.trim());
    void controller.acceptAll();
  };
  if (count < 2) return null;
  return (
    <Folding heading={all.heading(count)}>
      <Caption1 className={styles.quiet}>{all.warning}</Caption1>
      <Field label={decide.by} {...(isAsked && lacksName ? { validationMessage: decide.nameMissing } : {})}>
        <Input value={typed} autoComplete="name" onChange={(_event, { value }) => { setTyped(value); }} />
      </Field>
      <div className={styles.buttons}><Button size="small" disabledFocusable={state.saving} onClick={accept}>{all.accept(count)}</Button></div>
    </Folding>
  );
}
