/** Catalogues travel in the workbook as pieces: nothing is lost, and nothing damaged is used. */
import type { Catalogue } from '../../src/core';
import { keepHandbook, readKept } from '../../src/engine/kept-handbook';
import { handbookToParts, partsToHandbooks } from '../../src/handbooks/handbook-parts';
import { PARTS_NAMESPACE } from '../../src/handbooks/handbook-thread';
import { CATALOGUE } from '../support/built-in';

/** A catalogue that does not fit one piece: text that cannot be compressed away. */
function large(): Catalogue {
  let seed = 1;
  const noise = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  const referenceJobs = CATALOGUE.referenceJobs.flatMap((job) => Array.from({ length: 300 }, (_, index) => {
    const code = `x${String(index)}`;
    return { ...job, id: code as typeof job.id, code, purpose: Array.from({ length: 800 }, noise).join(' ') };
  }));
  return { ...CATALOGUE, name: 'Groot', referenceJobs };
}

describe('a catalogue in the workbook', () => {
  it('comes back the same, with its mark of being active', () => {
    expect(partsToHandbooks(handbookToParts(keepHandbook(CATALOGUE), true))).toEqual({ handbooks: [keepHandbook(CATALOGUE)], active: CATALOGUE.hash, damaged: 0 });
    expect(readKept(keepHandbook(CATALOGUE))).toEqual(CATALOGUE);
  });

  it('is cut into pieces below a megabyte, which may come back in any order and with a declaration in front', () => {
    const parts = handbookToParts(keepHandbook(large()), false);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1_000_000);
    for (const part of parts) expect(part).toContain(`xmlns="${PARTS_NAMESPACE}"`);
    const { handbooks } = partsToHandbooks([...parts].reverse().map((part) => `<?xml version="1.0"?>${part}`));
    expect(handbooks.map(({ facts: { name, jobCount } }) => [name, jobCount])).toEqual([['Groot', 300]]);
  });

  it('is not used when a piece is missing, or changed, or nonsense', () => {
    const parts = handbookToParts(keepHandbook(large()), false);
    const [first = '', ...rest] = parts;
    expect(partsToHandbooks(rest)).toEqual({ handbooks: [], damaged: 1 });
    const at = first.indexOf('>') + 100;
    expect(partsToHandbooks([`${first.slice(0, at)}A${first.charAt(at) === 'A' ? 'B' : 'A'}${first.slice(at + 2)}`, ...rest])).toEqual({ handbooks: [], damaged: 1 });
    expect(partsToHandbooks(['<handboek kenmerk="x" controle="y" deel="1" delen="1">AAAA</handboek>', 'geen xml']).handbooks).toEqual([]);
  });

  it('brings the corrections along with which it was read', () => {
    const corrections = { sections: { 'Sociale vaardigheid é': 'autonomy' }, ladder: ['1', '2'], grades: { 1.1: 'E' } } as const;
    const parts = handbookToParts(keepHandbook(CATALOGUE, corrections), true);
    expect(partsToHandbooks([...parts].reverse())).toEqual({ handbooks: [keepHandbook(CATALOGUE, corrections)], active: CATALOGUE.hash, damaged: 0 });
    expect(partsToHandbooks(parts.map((part) => part.replace(/(<correcties[^>]*>)..../, '$1AAAA'))).handbooks).toEqual([keepHandbook(CATALOGUE)]);
  });

  it('stands beside others', () => {
    const { handbooks, active } = partsToHandbooks([...handbookToParts(keepHandbook(CATALOGUE), false), ...handbookToParts(keepHandbook(large()), true)]);
    expect(handbooks.map(({ facts: { name, hash } }) => [name, hash === active])).toEqual([[CATALOGUE.name, false], ['Groot', true]]);
  });
});
