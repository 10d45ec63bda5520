/** The ladder's own pattern on a made-up handbook: it is found where the texts tell the grades, and only there; and it says the same whatever the grades are called. */
import { createClassifier } from '../../../../src/core';
import type { Catalogue, CompanyJob } from '../../../../src/core';
import { createLadderPattern, testPattern } from '../../../../src/core/level/pattern/ladder-pattern';
import { MAY } from '../../../../src/core/level/pattern/weights';
import { GRADES, SUBJECTS, madeUpLadder, workOf } from '../../../support/made-up-ladder';

const SCHOOLS = ['vmbo', 'mbo 2', 'mbo 3', 'mbo 4', 'hbo', 'wo'];
const row = (level: number, subject = 'dakpannen', education = SCHOOLS[level] ?? ''): CompanyJob => ({ row: 2, fields: { title: 'Medewerker dakpannen', tasks: workOf(level, subject).join('\n'), education } });
const levels = Array.from({ length: GRADES }, (_, level) => level);
const handbook = madeUpLadder();
const without = (catalogue: Catalogue, id: string): Catalogue => ({ ...catalogue, referenceJobs: catalogue.referenceJobs.filter((job) => job.id !== id) });
const family = handbook.families[4]?.id;
if (family === undefined) throw new Error('no family');

describe('the pattern of a ladder', () => {
  const pattern = createLadderPattern(handbook);

  it('passes its test with whole families left out, in every form', () => {
    const tests = testPattern(handbook);
    expect(tests).toHaveLength(8);
    for (const { form, skill, left } of tests) expect({ form, tells: skill > 0.6, within: left.within > 0.8 * left.texts }).toEqual({ form, tells: true, within: true });
  });

  it('finds none where the grades are shuffled, and leaves the level to the aspects', () => {
    const shuffled = madeUpLadder(undefined, (at, level) => (level * 5 + at * 2 + 3) % GRADES === level ? (level + 3) % GRADES : (level * 5 + at * 2 + 3) % GRADES);
    for (const { skill } of testPattern(shuffled)) expect(skill).toBeLessThan(MAY.skill);
    expect(createClassifier(shuffled).classifyJob(row(2)).level?.pattern).toBeUndefined();
  });

  it('places the same job at the same place, whoever asked before', () => {
    const other = createLadderPattern(handbook);
    other?.place(row(5), { familyId: family });
    expect(other?.place(row(2), { familyId: family })).toEqual(pattern?.place(row(2), { familyId: family }));
  });

  it('places heavier work no lower', () => {
    const places = levels.map((level) => pattern?.place(row(level), { familyId: family })?.place ?? NaN);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places.map(Math.round)).toEqual(levels);
  });

  it('places a job higher for a higher knowledge level alone, and says that this is why', () => {
    const [low, high] = ['mbo 2', 'hbo'].map((education) => pattern?.place(row(3, 'dakpannen', education), { familyId: family }));
    expect(high?.place).toBeGreaterThan((low?.place ?? NaN) + 0.1);
    const knowledge = (placement: typeof low): number => placement?.sides.find(({ side }) => side === 'knowledge')?.adds ?? 0;
    expect(knowledge(high)).toBeGreaterThan(knowledge(low));
  });

  it('adds up: the sides are the difference with the reference job', () => {
    const [own, other] = [2, 4].map((level) => pattern?.place(row(level), { familyId: family, ...(handbook.referenceJobs[24]?.id === undefined ? {} : { against: handbook.referenceJobs[24].id }) }));
    const sum = (placement: typeof own): number => placement?.sides.reduce((total, { adds }) => total + adds, 0) ?? NaN;
    expect(sum(other) - sum(own)).toBeCloseTo((other?.place ?? NaN) - (own?.place ?? NaN), 6);
  });

  it('gives the mirrored answer where 1 is the highest grade', () => {
    const mirrored = createLadderPattern(madeUpLadder((level) => String(GRADES - level)));
    for (const level of levels) {
      const [one, other] = [pattern, mirrored].map((of) => of?.place(row(level), { familyId: family }));
      expect(other?.place).toBe(one?.place);
      expect(Number(other?.grade)).toBe(GRADES + 1 - Number(one?.grade));
      expect(other?.doubts).toEqual(one?.doubts);
    }
  });

  it('is not looked for in a handbook of few functions, nor trusted in one of few families', () => {
    expect(createLadderPattern({ ...handbook, referenceJobs: handbook.referenceJobs.slice(0, 14) })).toBeUndefined();
    const twoFamilies = { ...handbook, referenceJobs: [...handbook.referenceJobs.slice(0, 6), ...handbook.referenceJobs.slice(0, 6), ...handbook.referenceJobs.slice(6, 12)].map((job, at) => ({ ...job, id: `${job.id}-${String(at)}` as typeof job.id })) };
    expect(createLadderPattern(twoFamilies)?.place(row(2))?.doubts).toContain('no-pattern');
  });

  it('says nothing of a job that says nothing', () => {
    expect(pattern?.place({ fields: { title: 'Medewerker dakpannen', tasks: 'Diverse' } })).toBeUndefined();
  });
});

describe('a job beside a handbook without rules', () => {
  const { answerJob, classifyJob } = createClassifier(handbook);

  it('is compared with the function of the family nearest to its place', () => {
    for (const level of [1, 2, 3, 4]) {
      const { grade, rule, referenceJobId } = classifyJob(row(level));
      expect({ grade, rule, referenceJobId }).toEqual({ grade: String(level + 1), rule: 'equal', referenceJobId: `5.${String(level + 1)}` });
    }
  });

  it('is lighter or heavier than the nearest one where the family has none of its grade', () => {
    const { grade, rule, referenceJobId, level } = createClassifier(without(handbook, '5.3')).classifyJob(row(2));
    expect(grade).toBe('3');
    expect({ rule, referenceJobId }).toEqual(referenceJobId === '5.2' ? { rule: 'heavier', referenceJobId: '5.2' } : { rule: 'lighter', referenceJobId: '5.4' });
    expect(level?.pattern?.against).toBe(referenceJobId);
  });

  it('claims no more than the test on the handbook allows', () => {
    for (const level of levels) {
      const { confidence, level: found } = classifyJob(row(level));
      expect(confidence).toBeLessThanOrEqual((found?.pattern?.honest ?? 0) + 0.005);
    }
  });

  it('goes to a person with both grades named where the views disagree', () => {
    const tasks = [...workOf(0, 'dakpannen').slice(0, 2), ...workOf(5, 'dakpannen').slice(0, 2)].join('\n');
    const { outcome, issues } = classifyJob({ row: 2, fields: { title: 'Medewerker dakpannen', tasks } });
    expect(outcome).toBe('review');
    const unsure = issues.find((issue) => issue.code === 'level-unsure');
    expect(unsure?.values.grades.split(', ')).toHaveLength(2);
  });

  it('tells in its motivation what the place rests on, and never that the characteristics alone decided', () => {
    const cells = answerJob(row(3), { language: 'nl', motivation: 'full' }).cells.map(String).join('\n');
    expect(cells).toMatch(/plaats \d,\d van de ladder, groep 4/);
    expect(cells).toContain('Buiten de familie lijkt de tekst het meest op die van');
    expect(cells).not.toContain('de kenmerken alleen beslissen');
    expect(SUBJECTS.some((subject) => cells.includes(`Functie ${subject}`))).toBe(true);
  });
});
