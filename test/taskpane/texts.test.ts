/** Every reason has words, in both languages, with what to do about it. */
import type { Failure } from '../../src/excel/failure';
import { readFailure } from '../../src/excel/failure';
import type { Refusal } from '../../src/excel/refusal';
import type { Obstacle } from '../../src/taskpane/state/obstacle';
import { obstacleOf } from '../../src/taskpane/state/obstacle';
import { textsFor } from '../../src/taskpane/choose-texts';

const refusals: Refusal[] = [
  { kind: 'selection-unusable' }, { kind: 'selection-empty' }, { kind: 'table-without-header', table: 'T' }, { kind: 'sheet-protected', sheet: 'Blad' }, { kind: 'cells-merged', address: 'B1:C1' },
  { kind: 'filter-active', sheet: 'Blad' }, { kind: 'rows-hidden', sheet: 'Blad' }, { kind: 'columns-occupied', address: 'L3' }, { kind: 'sheet-full', sheet: 'Blad' },
];
const failures: Failure['kind'][] = ['selection-unusable', 'cell-editing', 'read-only', 'too-large', 'gone', 'unavailable', 'other'];
const obstacles: Obstacle[] = [
  ...refusals.map((refusal): Obstacle => ({ kind: 'refusal', refusal })),
  ...failures.map((kind): Obstacle => ({ kind: 'failure', failure: { kind, detail: 'GeneralException' } })),
  { kind: 'worker', detail: '' }, { kind: 'unexpected', detail: 'x' }, { kind: 'issue', issue: { code: 'no-jobs', severity: 'error', place: { row: 1 } } },
];

describe.each(['nl', 'en'] as const)('the obstacles in %s', (language) => {
  it.each(obstacles.map((obstacle) => [JSON.stringify(obstacle), obstacle] as const))('names the matter and the remedy of %s', (_name, obstacle) => {
    const { title, remedy } = textsFor(language).obstacle(obstacle);
    for (const sentence of [title, remedy]) {
      expect(sentence.length).toBeGreaterThan(8);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('an error of Excel', () => {
  it('is known by its code, and else by its message', () => {
    expect(readFailure(Object.assign(new Error('bezig'), { code: 'InvalidOperationInCellEditMode' }))).toEqual({ kind: 'cell-editing', detail: 'InvalidOperationInCellEditMode: bezig' });
    expect(readFailure(new Error('iets'))).toEqual({ kind: 'other', detail: 'iets' });
    expect(readFailure('iets')).toEqual({ kind: 'other', detail: 'iets' });
  });
});

describe('an unreadable table', () => {
  it('is explained by its error, not by what is merely worth knowing', () => {
    const issues = [{ code: 'column-unknown', severity: 'info', place: {} }, { code: 'no-jobs', severity: 'error', place: {} }] as const;
    expect(obstacleOf(issues)).toEqual({ kind: 'issue', issue: issues[1] });
  });
});
