/** The review with everything it needs of the workbook and the classifiers; its script is fetched when it is first opened. */
import type { ComponentType, ReactNode } from 'react';
import type { Classifier, JobExplanation, Language } from '../../core';
import { readList, selectedRowOf, selectRow } from '../../excel/read-list';
import type { SourcePlace } from '../../excel/locate-source';
import type { ReviewGiven } from '../components/pane';
import type { PaneEvent, PaneState } from '../state/pane-state';
import { createStore } from '../state/store';
import type { Store } from '../state/store';
import type { Texts } from '../texts';
import { recallName, rememberName } from './remember-name';
import { createReviewController } from './review-controller';
import type { ReviewController } from './review-controller';
import { ReviewScreen } from './review-screen';
import { initialReview, reduceReview } from './review-state';
import { REVIEW_EN } from './review-texts.en';
import { REVIEW_NL } from './review-texts.nl';

/** @property gradeRow As of `PaneController`. */
export interface ReviewHost {
  readonly texts: Texts;
  readonly language: Language;
  readonly pane: Store<PaneState, PaneEvent>;
  readonly gradeRow: (at: SourcePlace, row: number) => Promise<boolean>;
  readonly classifier: () => Promise<Classifier>;
}

export interface OpenedReview {
  readonly Screen: ComponentType<ReviewGiven>;
  readonly controller: ReviewController;
}

export function openReview({ texts, language, pane, gradeRow, classifier }: ReviewHost): OpenedReview {
  const store = createStore(reduceReview, initialReview(recallName()));
  const controller = createReviewController(store, {
    read: (at) => readList({ takeBelow: pane.getState().takeBelow, ...(at === undefined ? {} : { at }) }),
    select: selectRow,
    selectedRow: selectedRowOf,
    async explain(job): Promise<JobExplanation> {
      const { motivateJob, catalogue } = await classifier();
      const { proposal, account, withdrawn } = motivateJob(job);
      const reference = catalogue.referenceJobs.find(({ id }) => id === proposal.matches[0]?.referenceJobId);
      return { job, proposal, account, motivation: 'Lange tekst', withdrawn: withdrawn.length, alternatives: proposal.matches.slice(1, 4).flatMap((match) => { const r = catalogue.referenceJobs.find(({ id }) => id === match.referenceJobId); return r === undefined ? [] : [{ id: r.id, reference: r, probability: match.probability }]; }), ways: [], questions: [],
        ...(reference === undefined || account.reference === undefined ? {} : { reference: { name: account.reference, family: account.match?.family ?? '', parts: [{ title: 'Doel', lines: [reference.purpose] }, ...reference.activityGroups.map(({ title, activities }) => ({ title, lines: activities.map(({ text }) => text) })), ...reference.characteristics.map(({ name, paragraphs }) => ({ title: name, lines: paragraphs }))] } }) };
    },
    catalogue: () => pane.getState().catalogue,
    write: () => Promise.resolve({ kind: 'written', gone: [] }),
    decisions: (_table, rows) => Promise.resolve(rows),
    regrade: (row) => gradeRow({} as SourcePlace, row),
    alike: () => [],
    rememberName,
    now: () => new Date().toISOString().slice(0, 16).replace('T', ' '),
  });
  const Screen = ({ onGrade }: ReviewGiven): ReactNode => (
    <ReviewScreen texts={language === 'nl' ? REVIEW_NL : REVIEW_EN} language={language} fields={texts.fields} obstacle={texts.obstacle} store={store} controller={controller} onGrade={onGrade} />
  );
  return { Screen, controller };
}
