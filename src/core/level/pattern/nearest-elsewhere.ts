/** The independent view: which function of another family has wordings most like those of a text. */
import type { FamilyId, ReferenceJobId } from '../../model/ids';
import type { Lesson } from './model';

/** A function by its lessons. @property likeness Mean over them, 0 to 1. */
export interface Alike {
  readonly id: ReferenceJobId;
  readonly place: number;
  readonly likeness: number;
}

/**
 * @param likeness Of a text to each lesson. @param family Left out: sisters share their subject whatever their level. Without one, all count.
 * @param leave A function that is left out too.
 */
export function nearestElsewhere(lessons: readonly Lesson[], likeness: Float64Array, family: FamilyId | undefined, leave?: ReferenceJobId): Alike | undefined {
  const sums = new Map<ReferenceJobId, { readonly place: number; sum: number; count: number }>();
  lessons.forEach((lesson, at) => {
    if (lesson.family === family || lesson.id === leave) return;
    const entry = sums.get(lesson.id) ?? { place: lesson.place, sum: 0, count: 0 };
    entry.sum += likeness[at] ?? 0;
    entry.count += 1;
    sums.set(lesson.id, entry);
  });
  let best: Alike | undefined;
  for (const [id, { place, sum, count }] of sums) if (sum / count > (best?.likeness ?? 0)) best = { id, place, likeness: sum / count };
  return best;
}
