/** Deciding about a row: accept what is proposed, or another group with its reason; who decides is typed once. */
import { Button, Caption1, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { proposedGrade } from './review-state';
import type { Draft, ListedRow } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface DecideProps {
  readonly texts: ReviewTexts['decide'];
  readonly row: ListedRow;
  readonly ladder: readonly string[];
  readonly by: string;
  readonly saving: boolean;
  /** Shown in the form when it opens. */
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly onName: (by: string) => void;
  readonly onDecide: (grade: string, reason: string) => void;
  readonly onClear: () => void;
}

function OtherGrade({ texts, row, ladder, draft, saving, onKeep, onCancel }: Pick<DecideProps, 'texts' | 'row' | 'ladder' | 'saving'> & { readonly draft: Draft; readonly onKeep: (draft: Draft) => void; readonly onCancel: () => void }): ReactNode {
  const styles = useStyles();
  const [grade, setGrade] = useState(draft.grade);
  const [reason, setReason] = useState(draft.reason);
  const [isAsked, setAsked] = useState(false);
  const proposed = proposedGrade(row);
  const needsReason = grade !== proposed;
  const lacksReason = needsReason && reason.trim() === '';
  const keep = (): void => {
    setAsked(true);
    if (grade !== '' && !lacksReason) onKeep({ grade, reason: reason.trim() });
  };
  return (
    <div className={styles.form}>
      <Field label={texts.grade} required>
        <Select value={grade} onChange={(_event, { value }) => { setGrade(value); }}>
          {grade === '' ? <option value="">{texts.pick}</option> : null}
          {(grade === '' || ladder.includes(grade) ? ladder : [grade, ...ladder]).map((one) => <option key={one}>{one}</option>)}
        </Select>
      </Field>
      <Field label={texts.reason} required={needsReason} {...(isAsked && lacksReason ? { validationMessage: texts.reasonMissing } : needsReason ? { hint: texts.reasonHint } : {})}>
        <Textarea value={reason} resize="vertical" onChange={(_event, { value }) => { setReason(value); }} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={saving || grade === ''} onClick={keep}>{texts.keep(grade)}</Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

export function DecideForm({ texts, row, ladder, by, saving, draft, onDraft, onName, onDecide, onClear }: DecideProps): ReactNode {
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(by);
  const [lacksName, setLacksName] = useState(false);
  // The field stays for as long as the row does: buttons that move under the mouse are missed.
  const [asksName] = useState(by === '');
  const { decided: { decision }, flags } = row;
  const proposed = proposedGrade(row);
  const decide = (grade: string, reason: string): void => {
    if (asksName && typed.trim() === '') {
      setLacksName(true);
      form.current?.querySelector('input')?.focus();
      return;
    }
    if (asksName) onName(typed.trim());
    onDecide(grade, reason);
  };
  return (
    <div ref={form} className={styles.form}>
      {decision === undefined ? null : (
        <div>
          <Text weight="semibold">{texts.standing(decision.grade, decision.by, decision.on)}</Text>
          {decision.reason === '' ? null : <div className={styles.quiet}>{texts.standingReason(decision.reason)}</div>}
          {proposed === '' || proposed === decision.grade ? null : <Caption1 className={styles.quiet}>{texts.differs(proposed)}</Caption1>}
        </div>
      )}
      {flags.map((flag) => <MessageBar key={flag.kind} intent="warning" layout="multiline"><MessageBarBody>{texts.flag(flag)}</MessageBarBody></MessageBar>)}
      {asksName ? (
        <Field label={texts.by} {...(lacksName && typed.trim() === '' ? { validationMessage: texts.nameMissing } : { hint: texts.byHint })}>
          <Input value={typed} autoComplete="name" onChange={(_event, { value }) => { setTyped(value); }} onBlur={() => { if (typed.trim() !== '') onName(typed.trim()); }} />
        </Field>
      ) : null}
      {draft === undefined ? (
        <div className={styles.buttons}>
          {proposed === '' || (decision?.grade === proposed && flags.length === 0) ? null : <Button appearance="primary" disabledFocusable={saving} onClick={() => { decide(proposed, ''); }}>{texts.accept(proposed)}</Button>}
          <Button disabledFocusable={saving} onClick={() => { onDraft({ grade: decision?.grade ?? '', reason: decision?.reason ?? '' }); }}>{decision !== undefined ? texts.change : proposed === '' ? texts.choose : texts.other}</Button>
          {decision === undefined ? null : <Button disabledFocusable={saving} onClick={onClear}>{texts.clear}</Button>}
        </div>
      ) : (
        <OtherGrade
          key={`${draft.grade} ${draft.reason}`} texts={texts} row={row} ladder={ladder} saving={saving} draft={draft}
          onKeep={({ grade, reason }) => { decide(grade, reason); }} onCancel={() => { onDraft(undefined); }}
        />
      )}
    </div>
  );
}
