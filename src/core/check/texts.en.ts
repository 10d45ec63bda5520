/** Findings in English. */
import { ASPECT_WORDS } from '../level/aspects';
import type { CitedRow } from './finding';
import { listAspects } from './texts';
import type { CheckTexts } from './texts';

const aspects = ASPECT_WORDS.en;
const named = ({ row, title, grade, by }: CitedRow): string => `${title === '' ? 'The job' : title} (row ${String(row)}, ${grade === '' ? 'no grade' : `${by === 'decision' ? 'decided' : 'proposed'} ${grade}`})`;
const more = (rows: readonly number[], told: number): string => (rows.length <= told ? '' : ` It concerns ${String(rows.length)} rows.`);
const steps = (count: number): string => (Math.abs(count) === 1 ? '1 grade' : `${String(Math.abs(count))} grades`);

export const CHECK_EN: CheckTexts = {
  kinds: {
    'same-title': 'Same title, other grade', 'same-work': 'Same work, other title and grade', 'other-work': 'Same title, other work', inversion: 'Heavier job in a lower grade',
    leader: 'Leader not above the team', current: 'Far from the current grade', outlier: 'Stands apart in its department',
  },
  why: {
    'same-title': ({ one, other, because, rows }) => `${named(one)} has another grade than ${named(other)}, with the same title.${because.length === 0 ? ' The descriptions do not explain it.' : ` Possible explanation: ${listAspects(because, aspects, 'beside')}.`}${more(rows, 2)}`,
    'same-work': ({ one, other, rows }) => `${named(one)} and ${named(other)} describe the same work: “${one.quote}” beside “${other.quote}”. Nothing else explains the difference.${more(rows, 2)}`,
    'other-work': ({ one, other, rows }) => `${named(one)} does other work than ${named(other)}, with the same title: “${one.quote}” beside “${other.quote}”.${more(rows, 2)}`,
    inversion: ({ heavier, lighter, reference, because, rows }) => `${named(heavier)} asks more than ${named(lighter)} and is graded lower, beside the same reference job ${reference}: ${listAspects(because, aspects, 'beside')}.${more(rows, 2)}`,
    leader: ({ leader, member, byManager, rows }) => `${named(leader)} leads people${leader.quote === '' || leader.quote === leader.title ? '' : ` (“${leader.quote}”)`} and is not above ${named(member)}, ${byManager ? 'which has this job as its manager' : 'of the same department'}.${more(rows, 2)}`,
    current: ({ one, current, usual, steps: count, fte, rows }) => `${named(one)} is graded ${current} now${current === usual ? '' : `, which mostly becomes ${usual}`}: ${steps(count)} ${count > 0 ? 'higher' : 'lower'}, ${String(fte)} FTE.${more(rows, 1)}`,
    outlier: ({ one, nearest, department, others, steps: count, rows }) => `${named(one)} is ${steps(count)} from the nearest of the ${String(others)} other jobs of ${department}: ${named(nearest)}.${one.quote === '' ? '' : ` The work: “${one.quote}”.`}${more(rows, 1)}`,
  },
};
