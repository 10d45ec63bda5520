/** What is remembered of decisions: changed proposals are told, decisions beside another job are found and can go back, and looking changes nothing. */
import fc from 'fast-check';
import { confirmDecision, decidedJobs, moveEdits, partsToRecords, planRun, recordsToParts, reviewDecisions } from '../../../src/core';
import type { DecidedJob, Decision, DecisionRecord, RecordedProposal, Table } from '../../../src/core';
import { CATALOGUE } from '../../support/built-in';
import { runTable } from '../../support/run-table';

const proposal = (grade: string): RecordedProposal => ({ grade, reference: '1.1 Medewerker verkoop', outcome: 'proposal', handbook: CATALOGUE.hash });
const decided = (grade: string, reason = 'zie verslag'): Decision => ({ grade, reason, by: 'Jan', on: '2026-11-27' });

/** A list in which the n-th job has the n-th decision; '' for none. */
const listOf = (decisions: string, proposals = 'E'.repeat(decisions.length)): readonly DecidedJob[] => Array.from(decisions, (grade, at): DecidedJob => ({
  key: `k${String(at)}`, row: at + 2, title: `Functie ${String(at)}`, proposal: proposal(proposals.charAt(at)), ...(grade === '-' ? {} : { decision: decided(grade) }),
}));

/** The same rows with other jobs in them: what a sort of some columns leaves. */
const reordered = (jobs: readonly DecidedJob[], order: readonly number[]): readonly DecidedJob[] => jobs.map(({ row, decision }, at): DecidedJob => {
  const { key = '', title = '', proposal: beside } = jobs[order[at] ?? at] ?? {};
  return { key, title, row, ...(beside === undefined ? {} : { proposal: beside }), ...(decision === undefined ? {} : { decision }) };
});

/** What stands in the sheet once the moves are carried out. */
function carryOut(jobs: readonly DecidedJob[], moves: ReturnType<typeof reviewDecisions>['moves']): readonly DecidedJob[] {
  const edits = new Map(moveEdits(moves).map((edit) => [edit.key, edit] as const));
  return jobs.map((job) => {
    const edit = edits.get(job.key);
    if (edit === undefined) return job;
    const { decision, ...rest } = job;
    expect(edit.seen).toEqual(decision ?? { grade: '', reason: '', by: '', on: '' });
    const { grade = '', reason = '', by = '', on = '' } = edit.cells;
    return grade === '' ? rest : { ...rest, decision: { grade, reason, by, on } };
  });
}

const look = (jobs: readonly DecidedJob[], records: readonly DecisionRecord[] = []): ReturnType<typeof reviewDecisions> => reviewDecisions(jobs, records, 'Lijst');
const decisionsByKey = (jobs: readonly DecidedJob[]): unknown => jobs.map(({ key, decision }) => [key, decision]).sort();

describe('a decision', () => {
  it('gets its record when it is first seen, and no flag', () => {
    const { flags, records } = look(listOf('E-F'));
    expect([...flags]).toEqual([]);
    expect(records.map(({ key, decision, proposal: then }) => [key, decision.grade, then?.grade])).toEqual([['k0', 'E', 'E'], ['k2', 'F', 'E']]);
  });

  it('is flagged with before and after when the proposal has changed, until a person confirms it', () => {
    const { records } = look(listOf('E-F'));
    const now = listOf('E-F', 'DEE');
    const review = look(now, records);
    expect([...review.flags]).toEqual([[2, [{ kind: 'proposal-changed', before: proposal('E'), after: proposal('D') }]]]);
    expect(look(now, review.records).flags).toEqual(review.flags);
    expect(look(now, confirmDecision(now, review.records, 'Lijst', 2)).flags.size).toBe(0);
  });

  it('is not flagged where the row holds no result of its own just now, and compared with the first proposal that came after it', () => {
    const without = listOf('EF').map(({ key, row, title, decision = decided('E') }): DecidedJob => ({ key, row, title, decision }));
    const { records } = look(without);
    expect(look(without, look(listOf('EF')).records).flags.size).toBe(0);
    const later = look(listOf('EF', 'EE'), records);
    expect(later.flags.size).toBe(0);
    expect(look(listOf('EF', 'ED'), later.records).flags.has(3)).toBe(true);
  });

  it('that was typed over or emptied has a new record or none', () => {
    const { records } = look(listOf('EEF'));
    const { flags, records: next } = look(listOf('D-F'), records);
    expect(flags.size).toBe(0);
    expect(next.map(({ key, decision }) => [key, decision.grade])).toEqual([['k2', 'F'], ['k0', 'D']]);
  });

  it('of a row that was deleted is remembered, so that undoing brings its record back', () => {
    const jobs = listOf('EDF');
    const { records } = look(jobs);
    const without = look(jobs.filter((_, at) => at !== 1), records);
    expect(without.flags.size).toBe(0);
    expect(look(listOf('EDF', 'EFE'), without.records).flags.get(3)).toMatchObject([{ kind: 'proposal-changed' }]);
  });

  it('stands in several lists, each with its own', () => {
    const jobs = listOf('E');
    const one = reviewDecisions(jobs, [], 'Een').records;
    const two = reviewDecisions(listOf('F'), one, 'Twee').records;
    expect(two.map(({ list, decision }) => [list, decision.grade])).toEqual([['Een', 'E'], ['Twee', 'F']]);
    expect(reviewDecisions(jobs, two, 'Een').records).toEqual(expect.arrayContaining([...two]));
    // A sheet that was renamed, or copied.
    expect(reviewDecisions(listOf('E', 'D'), one, 'Drie').flags.get(2)).toMatchObject([{ kind: 'proposal-changed' }]);
  });

  it('for another group than is proposed needs a reason', () => {
    const jobs = listOf('EF').map((job) => ({ ...job, decision: { ...decided(job.decision?.grade ?? ''), reason: '' } }));
    expect([...look(jobs).flags]).toEqual([[3, [{ kind: 'reason-missing', proposed: 'E' }]]]);
    expect(look(jobs.map((job) => ({ ...job, proposal: proposal('') }))).flags.size).toBe(0);
  });

  it('about a job whose words were changed is flagged, until it is confirmed', () => {
    const jobs = listOf('EF');
    const { records } = look(jobs);
    const edited = jobs.map((job, at) => (at === 0 ? { ...job, key: 'new' } : job));
    const review = look(edited, records);
    expect([...review.flags]).toEqual([[2, [{ kind: 'job-changed', title: 'Functie 0' }]]]);
    expect(look(edited, review.records).flags).toEqual(review.flags);
    expect(look(edited, confirmDecision(edited, review.records, 'Lijst', 2)).flags.size).toBe(0);
  });
});

describe('after some of the columns were sorted', () => {
  it('is found beside another job, and goes back', () => {
    const jobs = listOf('DE-F');
    const { records } = look(jobs);
    const sorted = reordered(jobs, [3, 1, 0, 2]);
    const { flags, moves } = look(sorted, records);
    expect([...flags].sort()).toEqual([
      [2, [{ kind: 'elsewhere', home: 4, title: 'Functie 0', free: true }, { kind: 'away', at: 5 }]], [4, [{ kind: 'away', at: 2 }]], [5, [{ kind: 'elsewhere', home: 2, title: 'Functie 3', free: true }]],
    ]);
    expect(decisionsByKey(carryOut(sorted, moves))).toEqual(decisionsByKey(jobs));
  });

  it('never goes back over what was typed', () => {
    const jobs = listOf('DE--');
    const { records } = look(jobs);
    const sorted = reordered(jobs, [2, 3, 0, 1]).map((job) => (job.key === 'k0' ? { ...job, decision: decided('F', 'nieuw') } : job));
    const { flags, moves } = look(sorted, records);
    expect(flags.get(2)).toEqual([{ kind: 'elsewhere', home: 4, title: 'Functie 0', free: false }]);
    expect(moves.map(({ to }) => to.key)).toEqual(['k1']);
  });

  it('never goes to a row to which another goes', () => {
    const twins = listOf('DE--').map((job, at) => (at < 2 ? { ...job, key: 'twin', title: 'Tweeling' } : job));
    const { records } = look(twins);
    const [first, , third, fourth] = twins;
    if (first === undefined || third === undefined || fourth === undefined) throw new Error('no rows');
    // One of two rows with the same job is gone; the decisions stand beside others.
    const blank: DecidedJob = { key: first.key, row: first.row, title: first.title };
    const { moves, flags } = look([blank, { ...third, decision: decided('D') }, { ...fourth, decision: decided('E') }], records);
    expect(moves).toHaveLength(1);
    expect([...flags.values()].flat().filter((flag) => flag.kind === 'elsewhere').map((flag) => flag.free)).toEqual([true, false]);
  });

  it('stays where a person says that it belongs', () => {
    const jobs = listOf('D-');
    const { records } = look(jobs);
    const sorted = reordered(jobs, [1, 0]);
    const review = look(sorted, records);
    expect(review.moves).toHaveLength(1);
    expect(look(sorted, confirmDecision(sorted, review.records, 'Lijst', 2))).toMatchObject({ moves: [], flags: new Map() });
  });

  it('always goes back to its job, whatever was sorted, inserted and deleted', () => {
    const grades = fc.array(fc.constantFrom('-', 'D', 'E', 'F'), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(grades, fc.infiniteStream(fc.nat()), (letters, chance) => {
      const jobs = listOf(letters.join(''));
      const { records } = look(jobs);
      const order = jobs.map((_, at) => at).sort((a, b) => (a === b ? 0 : (Number(chance.next().value) % 3) - 1 || a - b));
      const sorted = reordered(jobs, [...new Set([...order, ...jobs.keys()])]);
      const review = look(sorted, records);
      const back = carryOut(sorted, review.moves);
      // Equal decisions may stay where they are: nobody can tell them apart.
      expect(decisionsByKey(back)).toEqual(decisionsByKey(jobs));
      expect(look(back, review.records)).toMatchObject({ flags: new Map(), moves: [] });
    }));
  });

  it('tells the same at every look, and each record once', () => {
    // The same job gets the same proposal.
    const proposed = fc.tuple(...Array.from('abcd', () => fc.constantFrom('', 'D', 'E')));
    const row = fc.record({ at: fc.nat({ max: 3 }), grade: fc.constantFrom('', 'D', 'E') });
    const list = fc.tuple(fc.array(row, { maxLength: 8 }), proposed).map(([rows, proposals]) => rows.map(({ at, grade }, index): DecidedJob => ({
      key: 'abcd'.charAt(at), row: index + 2, title: 'abcd'.charAt(at), ...(grade === '' ? {} : { decision: decided(grade) }), ...((proposals[at] ?? '') === '' ? {} : { proposal: proposal(proposals[at] ?? '') }),
    })));
    fc.assert(fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
      let records: readonly DecisionRecord[] = [];
      for (const jobs of lists) {
        const review = look(jobs, records);
        const again = look(jobs, review.records);
        // Which of equal decisions is meant cannot be told: how many there are can.
        const told = ({ flags }: typeof review): unknown => [...flags.values()].flatMap((some) => some.map(({ kind }) => kind)).filter((kind) => kind !== 'proposal-changed').sort();
        expect(told(again)).toEqual(told(review));
        const kept = (all: readonly DecisionRecord[]): unknown => all.map(({ key, decision: { grade } }) => `${key} ${grade}`).sort();
        expect(kept(again.records)).toEqual(kept(review.records));
        expect(review.records.length).toBeGreaterThanOrEqual(jobs.filter(({ decision }) => decision !== undefined).length);
        records = review.records;
      }
    }));
  });
});

describe('from a sheet', () => {
  const LIST: Table = { rows: [['Functie', 'Werkzaamheden', 'Besluit functiegroep'], ['Medewerker Verkoop Binnendienst', 'vragen van klanten beantwoorden, offertes maken', 'e'], ['Lasser', 'lassen van stalen frames', '']], firstRow: 3 };

  it('the proposal is read beside its own job only', () => {
    const { written } = runTable(LIST);
    const [first, second] = decidedJobs(written, planRun(written).jobs, CATALOGUE.ladder);
    expect(first).toMatchObject({ row: 4, title: 'Medewerker Verkoop Binnendienst', decision: { grade: 'E' }, proposal: { handbook: CATALOGUE.hash } });
    expect(second?.decision).toBeUndefined();
    const [header = [], one = [], two = []] = written.rows;
    const swapped: Table = { ...written, rows: [header, [...two.slice(0, 2), ...one.slice(2)], [...one.slice(0, 2), ...two.slice(2)]] };
    expect(decidedJobs(swapped, planRun(swapped).jobs).map(({ proposal: beside }) => beside)).toEqual([undefined, undefined]);
  });
});

describe('in the workbook', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('<b>&amp;</b>', 'é\u2028', ']]>', '\r\n', '"'));
  const record: fc.Arbitrary<DecisionRecord> = fc.record({
    key: text, list: text, title: text, decision: fc.record({ grade: text, reason: text, by: text, on: text }),
    proposal: fc.record({ grade: text, reference: text, outcome: fc.constantFrom('proposal', 'review', 'no-match', 'too-little'), handbook: text }),
  }, { requiredKeys: ['key', 'list', 'title', 'decision'] });

  it('they come back as they were', () => {
    fc.assert(fc.property(fc.array(record, { maxLength: 10 }), (records) => {
      expect(partsToRecords(recordsToParts(records))).toEqual(records.map((one) => ({ ...one })));
    }));
  });

  it('many take several pieces, of which a damaged one takes no other with it', () => {
    const records = look(listOf('E'.repeat(6_000))).records;
    const parts = recordsToParts(records);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ length }) => length < 600_000)).toBe(true);
    expect(partsToRecords(parts)).toEqual(records);
    const damaged = partsToRecords(parts.map((part, at) => (at === 0 ? part.slice(0, 700) : part)));
    expect(records).toEqual(expect.arrayContaining([...damaged].slice(0, 5)));
    expect(damaged.length).toBeGreaterThan(0);
  });

  it.each(['', '<x/>', '<besluiten xmlns="urn:functie-indeling:besluiten:1">{"key":1}\nnull\n[]\n{</besluiten>'])('what is none of ours gives none: %j', (part) => {
    expect(partsToRecords([part])).toEqual([]);
  });
});
