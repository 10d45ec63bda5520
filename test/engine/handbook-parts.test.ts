/** Catalogues travel in the workbook as pieces: nothing is lost, and nothing damaged is used. */
import type { KeptHandbook } from '../../src/engine/handbook-parts';
import { handbookToParts, PARTS_NAMESPACE, partsToHandbooks } from '../../src/engine/handbook-parts';
import type { Catalogue } from '../../src/core';
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

const plain = (catalogue: Catalogue): KeptHandbook => ({ catalogue, corrections: {} });

describe('a catalogue in the workbook', () => {
  it('comes back the same, with its mark of being active', () => {
    const { stored, damaged } = partsToHandbooks(handbookToParts(plain(CATALOGUE), true));
    expect({ stored, damaged }).toEqual({ stored: [{ catalogue: CATALOGUE, corrections: {}, active: true }], damaged: 0 });
  });

  it('is cut into pieces below a megabyte, which may come back in any order and with a declaration in front', () => {
    const parts = handbookToParts(plain(large()), false);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1_000_000);
    for (const part of parts) expect(part).toContain(`xmlns="${PARTS_NAMESPACE}"`);
    const { stored } = partsToHandbooks([...parts].reverse().map((part) => `<?xml version="1.0"?>${part}`));
    expect(stored.map(({ catalogue }) => [catalogue.name, catalogue.referenceJobs.length])).toEqual([['Groot', 300]]);
  });

  it('is not used when a piece is missing, or changed, or nonsense', () => {
    const parts = handbookToParts(plain(large()), false);
    const [first = '', ...rest] = parts;
    expect(partsToHandbooks(rest)).toEqual({ stored: [], damaged: 1 });
    const at = first.indexOf('>') + 100;
    expect(partsToHandbooks([`${first.slice(0, at)}A${first.charAt(at) === 'A' ? 'B' : 'A'}${first.slice(at + 2)}`, ...rest])).toEqual({ stored: [], damaged: 1 });
    expect(partsToHandbooks(['<handboek kenmerk="x" controle="y" deel="1" delen="1">AAAA</handboek>', 'geen xml']).stored).toEqual([]);
  });

  it('brings the corrections along with which it was read', () => {
    const corrections = { sections: { 'Sociale vaardigheid é': 'autonomy' }, ladder: ['1', '2'], grades: { 1.1: 'E' } } as const;
    const parts = handbookToParts({ catalogue: CATALOGUE, corrections }, true);
    expect(partsToHandbooks([...parts].reverse())).toEqual({ stored: [{ catalogue: CATALOGUE, corrections, active: true }], damaged: 0 });
    expect(partsToHandbooks(parts.map((part) => part.replace(/(<correcties[^>]*>)..../, '$1AAAA'))).stored).toEqual([{ catalogue: CATALOGUE, corrections: {}, active: true }]);
  });

  it('stands beside others', () => {
    const { stored } = partsToHandbooks([...handbookToParts(plain(CATALOGUE), false), ...handbookToParts(plain(large()), true)]);
    expect(stored.map(({ catalogue, active }) => [catalogue.name, active])).toEqual([[CATALOGUE.name, false], ['Groot', true]]);
  });
});
