/** What a model may claim: every function left out and placed by its own text, and once more by half of it beside a model that learned the other half. In closed form, so that it costs about as much as the model. */
import type { FamilyId } from '../../model/ids';
import type { PlacementForm } from '../../model/placement';
import { doubtsOf, honest, nearestRung, rungOf } from './decide';
import { cutToForm, halfOf } from './forms';
import type { FormLength } from './forms';
import { fitModel, prepareLessons, tellText } from './model';
import type { Lesson, LessonSet, PatternModel, Told } from './model';
import { nearestElsewhere } from './nearest-elsewhere';
import type { ReferenceText } from './reference-texts';
import { FEWEST } from './weights';
import type { WordingBook } from './wordings';

/**
 * Counts over texts; several cuts of one function count as one text together.
 * @property direction Lighter, equal or heavier than the nearest function of its family, rightly. @property exact, within The grade itself; at most one step off.
 * @property proposals Of those without doubts, `right` have the right grade.
 */
export interface TestCounts {
  readonly texts: number;
  readonly direction: number;
  readonly exact: number;
  readonly within: number;
  readonly proposals: number;
  readonly right: number;
}

/**
 * @property skill With whole families left out: 1 is perfect, 0 no better than the mean grade. @property spread Typical error with the function left out, in steps.
 * @property left Each function left out. @property half Each function by half of its text. @property families `left` per family.
 * @property claims The most that a placement may claim: `proposed` without doubts, `doubtful` with.
 */
export interface FormTest {
  readonly form: PlacementForm;
  readonly skill: number;
  readonly spread: number;
  readonly left: TestCounts;
  readonly half: TestCounts;
  readonly families: ReadonlyMap<FamilyId, TestCounts>;
  readonly claims: { readonly proposed: number; readonly doubtful: number };
}

interface Tested {
  readonly family: FamilyId;
  readonly truth: number;
  readonly grade: number;
  readonly reference?: number;
  readonly proposed: boolean;
  readonly weight: number;
}

function count(tested: readonly Tested[]): TestCounts {
  const sum = (test: (one: Tested) => boolean): number => tested.filter(test).reduce((total, { weight }) => total + weight, 0);
  return {
    texts: sum(() => true),
    direction: sum(({ truth, grade, reference }) => (reference === undefined ? grade === truth : Math.sign(grade - reference) === Math.sign(truth - reference))),
    exact: sum(({ truth, grade }) => truth === grade),
    within: sum(({ truth, grade }) => Math.abs(truth - grade) <= 1),
    proposals: sum(({ proposed }) => proposed),
    right: sum(({ proposed, truth, grade }) => proposed && truth === grade),
  };
}

/** Share of the squared distance from the mean that the predictions take away. */
function skillOf(truth: readonly number[], predicted: readonly number[]): number {
  const mean = truth.reduce((sum, one) => sum + one, 0) / truth.length;
  const [errors, all] = truth.reduce(([e, a], one, at) => [e + (one - (predicted[at] ?? 0)) ** 2, a + (one - mean) ** 2], [0, 0]);
  return all < 1e-9 ? 0 : 1 - errors / all;
}

/** A handbook of one or two families has none left to test on. */
const hasFamilies = (lessons: readonly Lesson[]): boolean => new Set(lessons.map(({ family }) => family)).size >= FEWEST.families;

/** The first half of every function as a lesson, and its other half to be placed; the same with and without a knowledge level. */
export interface Halves {
  readonly rest: LessonSet;
  readonly told: readonly Told[];
}

/** @param book Of the handbook; it learns their words. */
export function cutHalves(length: FormLength, texts: readonly ReferenceText[], book: WordingBook): Halves {
  const lessonOf = ({ job, place, pieces, knowledge }: ReferenceText, side: 0 | 1): Lesson => ({ id: job.id, family: job.familyId, place, clauses: cutToForm(length, halfOf(pieces, side)), ...(knowledge === undefined ? {} : { knowledge }) });
  return { rest: prepareLessons(texts.map((text) => lessonOf(text, 0)), book), told: texts.map((text) => tellText(lessonOf(text, 1), book)) };
}

/** @param halves Of the same length. @param top Highest rung of the ladder, from 0. */
export function testForm(form: PlacementForm, texts: readonly ReferenceText[], model: PatternModel, halves: Halves, top: number): FormTest {
  const { lessons } = model.set;
  const truths = lessons.map(({ place }) => place);
  const skill = hasFamilies(lessons) ? skillOf(truths, model.withoutFamily) : 0;
  const family = new Map(texts.map(({ job }) => [job.familyId, texts.filter((other) => other.job.familyId === job.familyId)]));
  const places = texts.map(({ place }) => place);
  const cuts = lessons.length / texts.length;

  const judge = (lesson: Lesson, place: number, likeness: Float64Array, beside: readonly Lesson[], isLeftOut: boolean, weight: number): Tested => {
    const grade = rungOf(place, top);
    const sisters = (family.get(lesson.family) ?? []).filter(({ job }) => !isLeftOut || job.id !== lesson.id);
    const reference = nearestRung(sisters, grade, place)?.place;
    const elsewhere = nearestElsewhere(beside, likeness, lesson.family, lesson.id)?.place;
    const examples = places.filter((one) => one === grade).length - (isLeftOut && lesson.place === grade ? 1 : 0);
    const doubts = doubtsOf({ place, grade, skill, examples, ...(elsewhere === undefined ? {} : { elsewhere }), ...(reference === undefined ? {} : { reference }) });
    return { family: lesson.family, truth: lesson.place, grade, ...(reference === undefined ? {} : { reference }), proposed: doubts.length === 0, weight };
  };

  const left = lessons.map((lesson, at) => judge(lesson, model.withoutSelf[at] ?? 0, model.set.likeness[at] ?? new Float64Array(0), lessons, true, 1 / cuts));

  const restModel = fitModel(halves.rest, form.knowledge);
  const half = halves.rest.lessons.map((lesson, at) => {
    const told = halves.told[at];
    const { place, likeness } = told === undefined ? { place: 0, likeness: new Float64Array(0) } : restModel.predict(told);
    return judge(lesson, place, likeness, halves.rest.lessons, false, 1);
  });

  const both = count([...left, ...half]);
  return {
    form, skill,
    spread: Math.sqrt(lessons.reduce((sum, { place }, at) => sum + (place - (model.withoutSelf[at] ?? 0)) ** 2, 0) / lessons.length),
    left: count(left), half: count(half),
    families: new Map([...family.keys()].map((id) => [id, count(left.filter((one) => one.family === id))])),
    claims: { proposed: honest(both.right, both.proposals), doubtful: honest(both.exact - both.right, both.texts - both.proposals) },
  };
}
