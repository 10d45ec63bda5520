/** What the review shows and keeps in hand, whatever the sheet does meanwhile. */
import { initialReview, isShown, neighbourRow, needsReview, reduceReview, shownRows } from '../../../src/taskpane/review/review-state';
import type { ReviewEvent, ReviewState } from '../../../src/taskpane/review/review-state';
import { graded, JOBS, listOf } from './rows';

const after = (state: ReviewState, ...events: readonly ReviewEvent[]): ReviewState => events.reduce(reduceReview, state);
const list = listOf(graded());
const opened = after(initialReview(''), { kind: 'opened' }, { kind: 'read', list });

describe('the rows that are shown', () => {
  it('are those that a person must look at, until another choice is made', () => {
    expect(shownRows(opened).map(({ row }) => row)).toEqual([3, 4]);
    expect(shownRows(after(opened, { kind: 'shown-chosen', shown: 'proposal' })).map(({ row }) => row)).toEqual([2, 5]);
    expect(shownRows(after(opened, { kind: 'shown-chosen', shown: 'all' }, { kind: 'searched', search: 'UTRECHT' })).map(({ row }) => row)).toEqual([5]);
  });

  it('a row that was decided about needs nobody, unless something is the matter with the decision', () => {
    const decided = listOf(graded(JOBS, [['Besluit functiegroep', 'Besluit reden'], [], ['H', 'eigen oordeel']])).rows;
    expect(decided.map(needsReview)).toEqual([false, false, true, false]);
    expect(decided.filter((row) => isShown(row, 'decided')).map(({ row }) => row)).toEqual([3]);
    const flagged = listOf(graded(JOBS, [['Besluit functiegroep'], [], ['H']]), new Map([[3, [{ kind: 'job-changed', title: 'Controller' }]]])).rows;
    expect(flagged.filter((row) => isShown(row, 'flagged')).map(({ row }) => row)).toEqual([3]);
    expect(flagged.map(needsReview)).toEqual([false, true, true, false]);
  });

  it('tell a result that its description has left behind, and one of another handbook', () => {
    const table = graded();
    const edited = { ...table, rows: table.rows.map((row, at) => (at === 1 ? ['Verkoopleider', ...row.slice(1)] : row)) };
    expect(listOf(edited).rows.map(({ state }) => state)).toEqual(['stale', 'current', 'current', 'current']);
    expect(listOf(table, new Map(), 'ffffffffffff').rows.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'other-handbook'));
    expect(listOf({ rows: JOBS, firstRow: 1 }).rows.map(({ state, result }) => [state, result])).toEqual(Array.from({ length: 4 }, () => ['none', undefined]));
  });

  it('hold what stands in the sheet, and say what a person made of it', () => {
    const table = graded();
    const [row] = listOf(table).rows;
    expect(row?.result).toMatchObject({ outcome: 'proposal', grade: 'E', rule: 'Gelijk', changed: [] });
    expect(row?.result?.motivation).not.toContain('Controle');
    const typed = { ...table, rows: table.rows.map((cells, at) => (at === 1 ? cells.map((cell, column) => (column === 4 ? 'F' : cell)) : cells)) };
    expect(listOf(typed).rows[0]?.result).toMatchObject({ grade: 'F', changed: ['grade'] });
  });
});

describe('the row in hand', () => {
  const inHand = after(opened, { kind: 'row-chosen', row: 3, view: 'row' });

  it('has neighbours among the rows that are shown', () => {
    expect(neighbourRow(inHand, 'next')?.row).toBe(4);
    expect(neighbourRow(inHand, 'previous')).toBeUndefined();
  });

  it('stays in hand when the list is read anew, and lets go of what was explained only when its description changed', () => {
    const known = after(inHand, { kind: 'explaining' });
    expect(after(known, { kind: 'read', list }).explained.kind).toBe('asked');
    const table = graded();
    const edited = listOf({ ...table, rows: table.rows.map((row, at) => (at === 2 ? ['Hoofd', ...row.slice(1)] : row)) });
    expect(after(known, { kind: 'read', list: edited })).toMatchObject({ current: 3, explained: { kind: 'none' } });
  });

  it('is let go when its row is no longer in the list', () => {
    const shorter = listOf(graded(JOBS.slice(0, 2)));
    expect(after(inHand, { kind: 'read', list: shorter })).toMatchObject({ view: 'list', explained: { kind: 'none' } });
    expect(after(inHand, { kind: 'read', list: shorter }).current).toBeUndefined();
  });

  it('shows a decision as soon as it stands in the sheet', () => {
    const decision = { grade: 'H', reason: 'zwaarder', by: 'M', on: '2026-11-27 10:00' };
    const saved = after(inHand, { kind: 'saving' }, { kind: 'saved', note: { kind: 'cleared', row: 3 }, decisions: new Map([[3, decision]]) });
    expect(saved.saving).toBe(false);
    expect(shownRows(saved).map(({ row }) => row)).toEqual([4]);
    const cleared = after(saved, { kind: 'saved', note: { kind: 'cleared', row: 3 }, decisions: new Map([[3, undefined]]) });
    expect(shownRows(cleared).map(({ row }) => row)).toEqual([3, 4]);
  });

  it('is not told what was explained of another row', () => {
    expect(after(inHand, { kind: 'not-explained', row: 4 }).explained.kind).toBe('none');
  });
});
