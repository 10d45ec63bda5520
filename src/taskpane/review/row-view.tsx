/** One row in hand: what is proposed and why, the question that would settle it, and the decision. */
import { Badge, Button, Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { JobField, Language, Outcome } from '../../core';
import { Waiting } from '../components/waiting';
import { DecideForm } from './decide-form';
import { Alternatives, Beside, Characteristics, Conditions, Neighbours, Ways } from './evidence-parts';
import { Folding } from './folding';
import { QuestionCard } from './question-card';
import type { ReviewController } from './review-controller';
import { canTeach, neighbourRow, proposedGrade, shownRows } from './review-state';
import type { ListedRow, ReviewState } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0, outlineStyle: 'none' },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  grade: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

const COLOURS: Readonly<Record<Outcome, 'success' | 'warning' | 'severe' | 'informative'>> = { proposal: 'success', review: 'warning', 'no-match': 'severe', 'too-little': 'informative' };

interface RowViewProps {
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly fields: Readonly<Record<JobField, string>>;
  readonly state: ReviewState;
  readonly row: ListedRow;
  readonly ladder: readonly string[];
  readonly controller: ReviewController;
}

function Facts({ texts, row }: { readonly texts: ReviewTexts; readonly row: ListedRow }): ReactNode {
  const styles = useStyles();
  const { result, job: { fields } } = row;
  return (
    <>
      <div className={styles.facts}>
        {result?.outcome === undefined ? <Badge appearance="outline">{texts.state(row)}</Badge> : <Badge appearance="tint" color={COLOURS[result.outcome]}>{texts.outcome[result.outcome]}</Badge>}
        {result === undefined ? null : <span className={styles.grade}>{result.grade === '' ? texts.facts.noGrade : texts.facts.proposal(result.grade)}</span>}
        {result?.confidence === undefined ? null : <span className={styles.quiet}>{texts.facts.certainty(result.confidence)}</span>}
        {fields.currentGrade === undefined ? null : <span className={styles.quiet}>{texts.facts.current(fields.currentGrade)}</span>}
      </div>
      {result === undefined || result.reference === '' ? null : <Caption1 className={styles.quiet}>{[result.reference, result.rule].filter((part) => part !== '').join(' · ')}</Caption1>}
      {result === undefined || result.changed.length === 0 ? null : <Caption1 className={styles.quiet}>{texts.facts.changedByHand(result.changed)}</Caption1>}
    </>
  );
}

/** Whether the row waits for somebody: the question that would settle it then comes first. */
const isOpen = ({ result }: ListedRow): boolean => result?.outcome !== 'proposal';

function Question({ texts, state: { explained, saving }, row, controller }: Pick<RowViewProps, 'texts' | 'state' | 'row' | 'controller'>): ReactNode {
  if (explained.kind !== 'known' || row.decided.decision !== undefined) return null;
  return <QuestionCard key={row.row} texts={texts.question} questions={explained.explanation.questions} saving={saving} onAnswer={(question, yes) => void controller.answer(row, question, yes)} />;
}

function Evidence(given: Omit<RowViewProps, 'ladder'>): ReactNode {
  const { texts, language, fields, state: { explained }, row, controller } = given;
  const styles = useStyles();
  switch (explained.kind) {
    case 'none': return null;
    case 'asked': return <Waiting text={texts.explaining} />;
    case 'failed': return <div className={styles.bar}><Text>{texts.notExplained}</Text><Button size="small" onClick={controller.explainAgain}>{texts.again}</Button></div>;
    case 'known': {
      const { explanation } = explained;
      const parts = { texts, explanation };
      return (
        <>
          {isOpen(row) ? null : <Question {...given} />}
          <div>
            <Conditions {...parts} />
            <Characteristics {...parts} language={language} />
            <Beside {...parts} fields={fields} />
            <Alternatives {...parts} onTake={({ reference }) => { controller.draft({ grade: reference.grade, reason: texts.decide.byReference(reference.code, reference.name) }); }} />
            <Neighbours {...parts} />
            <Ways {...parts} />
            <Folding heading={texts.motivation}><p className={styles.text}>{explanation.motivation}</p></Folding>
          </div>
        </>
      );
    }
  }
}

export function RowView(props: RowViewProps): ReactNode {
  const { texts, state, row, ladder, controller } = props;
  const styles = useStyles();
  const { draft } = state;
  const section = useRef<HTMLElement>(null);
  // The row before took the focus with it; where the keyboard is in the sheet it stays there.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) section.current?.focus();
  }, []);
  const rows = shownRows(state);
  const at = rows.findIndex((one) => one.row === row.row);
  const proposed = proposedGrade(row);
  const onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) controller.step(key === 'ArrowDown' ? 'next' : 'previous');
    else if ((ctrlKey || metaKey) && key === 'Enter' && draft === undefined && proposed !== '' && state.by !== '' && !state.saving) void controller.decide([row], proposed, '');
    else if (key === 'Escape') { if (draft === undefined) controller.back(); else controller.draft(undefined); } else return;
    event.preventDefault();
  };
  const { result, state: standing } = row;
  return (
    <section ref={section} className={styles.row} aria-label={texts.line(row)} tabIndex={-1} onKeyDown={onKey}>
      <div className={styles.bar}>
        <Button size="small" onClick={controller.back}>{texts.back}</Button>
        <span className={styles.grow} />
        {at < 0 ? null : <Caption1 className={styles.quiet}>{texts.place(at + 1, rows.length)}</Caption1>}
        <Button size="small" disabledFocusable={neighbourRow(state, 'previous') === undefined} onClick={() => { controller.step('previous'); }}>{texts.previous}</Button>
        <Button size="small" disabledFocusable={neighbourRow(state, 'next') === undefined} onClick={() => { controller.step('next'); }}>{texts.next}</Button>
      </div>
      <div>
        <Caption1 className={styles.quiet}>{texts.row(row.row)}</Caption1>
        <h2 className={styles.title}>{row.job.fields.title ?? texts.noTitle}</h2>
        <Facts texts={texts} row={row} />
      </div>
      {standing === 'stale' || standing === 'other-handbook' ? (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{standing === 'stale' ? texts.stale : texts.otherHandbook}</MessageBarBody></MessageBar>
      ) : null}
      <DecideForm
        texts={texts.decide} row={row} ladder={ladder} by={state.by} saving={state.saving} draft={draft} onDraft={controller.draft} onName={controller.name}
        onDecide={(grade, reason) => { controller.draft(undefined); void controller.decide([row], grade, reason); }} onClear={() => void controller.clear(row)}
      />
      {canTeach(row) && draft === undefined ? <div className={styles.bar}><Button size="small" appearance="subtle" disabledFocusable={state.saving} onClick={() => void controller.teach([row])}>{texts.teach.one}</Button></div> : null}
      {rows.length === 0 ? <Text>{texts.none(state.shown)}</Text> : null}
      {isOpen(row) ? <Question {...props} /> : null}
      {result === undefined || result.motivation === '' ? null : <div><Text weight="semibold">{texts.why}</Text><p className={styles.text}>{result.motivation}</p></div>}
      {result === undefined || result.attention === '' || result.motivation.includes(result.attention) ? null : <div><Text weight="semibold">{texts.attention}</Text><p className={styles.text}>{result.attention}</p></div>}
      <Evidence {...props} />
      <Caption1 className={styles.quiet}>{texts.keys}</Caption1>
    </section>
  );
}
