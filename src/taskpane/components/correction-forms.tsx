/** What an analyst can correct in a handbook as it was read, and what was corrected so far. */
import { Button, Caption1, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer, CatalogueCorrections } from '../../core';
import type { HandbookTexts } from '../handbook-texts';
import { saveFile } from '../save-file';
import { answerAs, countCorrections } from '../../handbooks/correct-handbook';
import type { Correctable, Correction } from '../../handbooks/correct-handbook';
import type { HandbookController } from '../state/handbook-controller';
import type { Look } from '../state/handbook-state';
import { AnswerSelect } from './answer-select';
import { Labelled } from './labelled';
import { LadderForm } from './ladder-form';

const useStyles = makeStyles({
  forms: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  made: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  entry: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

interface FormProps {
  readonly texts: HandbookTexts;
  readonly correctable: Correctable;
  readonly onCorrect: (change: Correction) => void;
}

function MeaningForm({ texts: { corrections: texts, answers }, correctable: { headings }, onCorrect }: FormProps): ReactNode {
  const { form } = useStyles();
  const [heading, setHeading] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const chosen = headings.find(({ text }) => text === heading) ?? headings[0];
  if (chosen === undefined) return null;
  const means = answer ?? chosen.answer;
  return (
    <div className={form}>
      <Labelled label={texts.line}>{(id) => (
        <Select aria-labelledby={id} value={chosen.text} onChange={(_event, { value }) => { setHeading(value); setAnswer(undefined); }}>
          {headings.map(({ text }) => <option key={text}>{text}</option>)}
        </Select>
      )}</Labelled>
      <Labelled label={texts.means}>{(id) => <AnswerSelect texts={answers} value={means} onChange={setAnswer} labelledBy={id} />}</Labelled>
      <Button disabledFocusable={means === undefined} onClick={() => { if (means !== undefined) onCorrect(answerAs(chosen.text, means)); }}>{texts.apply}</Button>
    </div>
  );
}

function GradeForm({ texts: { corrections: texts }, correctable: { jobs }, onCorrect }: FormProps): ReactNode {
  const { form } = useStyles();
  const [job, setJob] = useState('');
  const [grade, setGrade] = useState('');
  const chosen = jobs.find(({ key }) => key === job) ?? jobs[0];
  if (chosen === undefined) return null;
  const given = grade.trim();
  return (
    <div className={form}>
      <Labelled label={texts.job}>{(id) => (
        <Select aria-labelledby={id} value={chosen.key} onChange={(_event, { value }) => { setJob(value); }}>
          {jobs.map(({ key, label, grade: own }, index) => <option key={`${key} ${String(index)}`} value={key}>{texts.jobGrade(label, own)}</option>)}
        </Select>
      )}</Labelled>
      <Labelled label={texts.grade}>{(id) => <Input aria-labelledby={id} value={grade} onChange={(_event, { value }) => { setGrade(value); }} />}</Labelled>
      <Button disabledFocusable={given === ''} onClick={() => { onCorrect({ kind: 'grade', job: chosen.key, grade: given }); setGrade(''); }}>{texts.apply}</Button>
    </div>
  );
}

function describe(corrections: CatalogueCorrections, texts: HandbookTexts['corrections']): readonly { readonly text: string; readonly undo: Correction }[] {
  const { sections = {}, labels = {}, lines = {}, ladder, grades = {} } = corrections;
  return [
    ...Object.entries(sections).map(([key, meaning]) => ({ text: texts.answerMade(key, { kind: 'section', meaning }), undo: { kind: 'undo', of: 'section', key } as const })),
    ...Object.entries(labels).map(([key, meaning]) => ({ text: texts.answerMade(key, { kind: 'label', meaning }), undo: { kind: 'undo', of: 'label', key } as const })),
    ...Object.entries(lines).map(([key, meaning]) => ({ text: texts.answerMade(key, { kind: 'line', meaning }), undo: { kind: 'undo', of: 'line', key } as const })),
    ...Object.entries(grades).map(([key, grade]) => ({ text: texts.gradeMade(key, grade), undo: { kind: 'undo', of: 'grade', key } as const })),
    ...(ladder === undefined ? [] : [{ text: texts.ladderMade(ladder), undo: { kind: 'undo', of: 'ladder' } as const }]),
  ];
}

export function CorrectionForms({ texts: all, look, correctable, controller }: {
  readonly texts: HandbookTexts;
  readonly look: Look;
  readonly correctable: Correctable;
  readonly controller: HandbookController;
}): ReactNode {
  const styles = useStyles();
  const { corrections: texts } = all;
  const { preview: { name, ladder }, corrections, offers } = look;
  const onCorrect = (change: Correction): void => void controller.correct(change);
  const made = describe(corrections, texts);
  const save = (): void => { saveFile(texts.fileName(name), `${JSON.stringify(corrections, undefined, 2)}\n`); };
  return (
    <details>
      <summary><Caption1>{texts.heading(countCorrections(corrections))}</Caption1></summary>
      <div className={styles.forms}>
        <Caption1>{texts.promise}</Caption1>
        {offers.map((offer) => <Button key={offer.hash} onClick={() => void controller.adopt(offer.hash)}>{texts.adopt(offer.name, offer.count)}</Button>)}
        <MeaningForm texts={all} correctable={correctable} onCorrect={onCorrect} />
        <GradeForm texts={all} correctable={correctable} onCorrect={onCorrect} />
        <LadderForm texts={texts} ladder={corrections.ladder ?? ladder} onCorrect={onCorrect} />
        {made.length === 0 ? null : (
          <div className={styles.form}>
            <Caption1>{texts.made}</Caption1>
            <ul className={styles.made}>
              {made.map(({ text, undo }) => (
                <li key={text} className={styles.entry}>
                  <Caption1>{text}</Caption1>
                  <Button size="small" appearance="subtle" aria-label={texts.undo(text)} onClick={() => { onCorrect(undo); }}>✕</Button>
                </li>
              ))}
            </ul>
            <Button onClick={save}>{texts.save}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
