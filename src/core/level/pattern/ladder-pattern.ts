/** The ladder's own pattern: what the texts of a handbook say about its grades, learned from its reference jobs, tested on them, and used to place a job on the ladder. */
import type { Catalogue } from '../../model/catalogue';
import type { CompanyJob } from '../../model/company-job';
import type { FamilyId, ReferenceJobId } from '../../model/ids';
import type { Placement, PlacementForm } from '../../model/placement';
import { doubtsOf, nearestRung, rungOf } from './decide';
import { FORM_LENGTHS, cutToForm, nearestForm, usualLengths } from './forms';
import type { FormLength } from './forms';
import { fitModel, prepareLessons, tellText } from './model';
import type { LessonSet, PatternModel, Told } from './model';
import { nearestElsewhere } from './nearest-elsewhere';
import { createNameRemover, readReferenceTexts } from './reference-texts';
import type { ReferenceText } from './reference-texts';
import { readRowText } from './row-text';
import { cutHalves, testForm } from './self-test';
import type { FormTest, Halves } from './self-test';
import { CUTS, FEWEST, FEWEST_WORDS, MAY, MOST_TEXTS } from './weights';
import { WordingBook } from './wordings';
import { countWords } from './words';

/**
 * Whom a job is placed beside. @property familyId The family it was found in; the nearest function of that family becomes its reference.
 * @property preferred Reference jobs, the likeliest first: of functions of one grade the likeliest is taken. @property against The reference job, where it is chosen already.
 */
export interface PlacedIn {
  readonly familyId?: FamilyId;
  readonly preferred?: readonly ReferenceJobId[];
  readonly against?: ReferenceJobId;
}

/**
 * @property place Where a job stands; `undefined` when it says too little to tell, and beside a given reference job when the pattern has not proven itself. The same job always gets the same placement.
 * @property test The self-test of one form.
 */
export interface LadderPattern {
  readonly place: (job: Pick<CompanyJob, 'fields'>, beside?: PlacedIn) => Placement | undefined;
  readonly test: (form: PlacementForm) => FormTest;
  /** Forms that the handbook can teach, the shortest first; with a knowledge level only where its functions name one. */
  readonly forms: readonly PlacementForm[];
}

/** Share of the functions that must name a knowledge level before it can teach. By reasoning: what is not told counts as average, which misleads where most are silent. */
const KNOWLEDGE_SHARE = 0.5;

interface Trained {
  readonly model: PatternModel;
  readonly test: FormTest;
}

const remembered = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/**
 * Prepares a catalogue; texts are read at once, a model is learned when a row first asks for its form, and kept.
 * @returns `undefined` for a handbook with too few reference jobs, grades or families (`FEWEST`).
 */
export function createLadderPattern(catalogue: Catalogue): LadderPattern | undefined {
  const { ladder, referenceJobs } = catalogue;
  if (referenceJobs.length < FEWEST.jobs || new Set(referenceJobs.map(({ grade }) => grade)).size < FEWEST.grades) return undefined;
  const removeNames = createNameRemover(catalogue);
  const texts = readReferenceTexts(catalogue, removeNames);
  if (texts.length < FEWEST.jobs || new Set(texts.map(({ place }) => place)).size < FEWEST.grades) return undefined;
  const book = new WordingBook();
  const top = ladder.length - 1;
  const usual = usualLengths(texts);
  const withKnowledge = texts.filter(({ knowledge }) => knowledge !== undefined).length >= KNOWLEDGE_SHARE * texts.length;
  const rungs = referenceJobs.map((job) => ({ job, place: ladder.indexOf(job.grade) })).filter(({ place }) => place >= 0);
  const byId = new Map(texts.map((text) => [text.job.id, text]));

  const cutsOf = (length: FormLength): number => (length === 'whole' ? 1 : Math.max(1, Math.min(CUTS, Math.floor(MOST_TEXTS / texts.length))));
  const cutsFrom = ({ pieces }: ReferenceText, length: FormLength) => Array.from({ length: cutsOf(length) }, (_, shift) => cutToForm(length, pieces, shift, cutsOf(length)));
  const lessonsOf = remembered((length: FormLength): LessonSet => prepareLessons(texts.flatMap((text) => cutsFrom(text, length).map((clauses) => ({
    id: text.job.id, family: text.job.familyId, place: text.place, clauses, ...(text.knowledge === undefined ? {} : { knowledge: text.knowledge }),
  }))), book));
  const toldOf = remembered((length: FormLength) => remembered((text: ReferenceText): readonly Told[] => cutsFrom(text, length).map((clauses) => tellText({ ...text, clauses, family: text.job.familyId }, book))));
  const halvesOf = remembered((length: FormLength): Halves => cutHalves(length, texts, book));
  const train = (length: FormLength, knowledge: boolean): Trained => {
    const model = fitModel(lessonsOf(length), knowledge);
    return { model, test: testForm({ length, knowledge }, texts, model, halvesOf(length), top) };
  };
  const trained = { with: remembered((length: FormLength) => train(length, true)), without: remembered((length: FormLength) => train(length, false)) };
  const trainedFor = ({ length, knowledge }: PlacementForm): Trained => trained[knowledge ? 'with' : 'without'](length);

  function referenceFor(place: number, grade: number, { familyId, preferred = [], against }: PlacedIn) {
    if (against !== undefined) return rungs.find(({ job }) => job.id === against);
    const family = rungs.filter(({ job }) => job.familyId === familyId);
    const rank = (id: ReferenceJobId): number => (preferred.includes(id) ? preferred.indexOf(id) : preferred.length);
    return nearestRung([...family].sort((a, b) => rank(a.job.id) - rank(b.job.id)), grade, place);
  }

  function place(job: Pick<CompanyJob, 'fields'>, beside: PlacedIn = {}): Placement | undefined {
    const { clauses, knowledge } = readRowText(job, removeNames);
    const words = countWords(clauses);
    if (words < FEWEST_WORDS) return undefined;
    const form: PlacementForm = { length: nearestForm(words, usual), knowledge: withKnowledge && knowledge !== undefined };
    const { model, test } = trainedFor(form);
    // A second opinion is heard only where it has proven itself.
    if (beside.against !== undefined && (test.skill < MAY.skill || test.claims.proposed < MAY.proven)) return undefined;
    const familyId = beside.familyId ?? referenceJobs.find(({ id }) => id === beside.against)?.familyId;
    const told = tellText({ clauses, family: familyId, ...(knowledge === undefined ? {} : { knowledge }) }, book);
    const { place: at, likeness } = model.predict(told);
    const rung = rungOf(at, top);
    const grade = ladder[rung];
    if (grade === undefined) return undefined;
    const reference = referenceFor(at, rung, beside);
    const nearest = nearestElsewhere(model.set.lessons, likeness, familyId);
    const nearestGrade = nearest === undefined ? undefined : ladder[nearest.place];
    const doubts = doubtsOf({
      place: at, grade: rung, skill: test.skill, examples: rungs.filter((one) => one.place === rung).length,
      ...(nearest === undefined ? {} : { elsewhere: nearest.place }), ...(reference === undefined ? {} : { reference: reference.place }),
    });
    const proven = test.claims.proposed >= MAY.proven ? [] : ['unproven' as const];
    const text = reference === undefined ? undefined : byId.get(reference.job.id);
    const others = text === undefined ? [] : toldOf(form.length)(text);
    return {
      place: at, grade, spread: test.spread, form,
      ...(nearest === undefined || nearestGrade === undefined ? {} : { nearest: { referenceJobId: nearest.id, grade: nearestGrade, likeness: nearest.likeness } }),
      ...(reference === undefined ? {} : { against: reference.job.id }),
      sides: others.length === 0 ? [] : model.compare(told, others),
      doubts: [...doubts, ...proven],
      honest: doubts.length + proven.length === 0 ? test.claims.proposed : test.claims.doubtful,
    };
  }

  const forms = [...(withKnowledge ? [true] : []), false].flatMap((knowledge) => FORM_LENGTHS.map((length): PlacementForm => ({ length, knowledge })));
  return { place, test: (form) => trainedFor(form).test, forms };
}

/** The self-test of every form; empty for a handbook that is too small. */
export function testPattern(catalogue: Catalogue): readonly FormTest[] {
  const pattern = createLadderPattern(catalogue);
  return pattern === undefined ? [] : pattern.forms.map((form) => pattern.test(form));
}
