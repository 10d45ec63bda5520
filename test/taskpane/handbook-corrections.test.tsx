/** @jest-environment ./test/support/browser-environment.cjs */
/** Correcting a handbook in the pane before it is used. */
import { parseCatalogue } from '../../src/core';
import { keepHandbook, readKept } from '../../src/engine/kept-handbook';
import { handbookToParts, partsToHandbooks } from '../../src/handbooks/handbook-parts';
import { CATALOGUE } from '../support/built-in';
import { drop, file, fill, HandbookPane, OTHER, press, pressBelow, pressNamed, says } from './handbook-pane';

let pane: HandbookPane;
beforeEach(() => { pane = new HandbookPane(); });
afterEach(() => { pane.close(); });

/** The heading of `OTHER` as the reader leaves it: without tags. */
const ODD = 'alert(1) Iets anders';

describe('corrections', () => {
  it('say what a heading means; the line is no longer left over', async () => {
    await drop(file('boek.txt', OTHER));
    await fill('Kopje of regel', ODD);
    await fill('Betekent', 'section position');
    await pressBelow('Betekent');
    expect(says()).not.toContain('Niet begrepen');
    expect(says()).toContain('Corrigeren (1)');
    await press('Gebruik dit handboek');
    expect(readKept(pane.inUse).referenceJobs[0]?.position).toBe(CATALOGUE.referenceJobs[0]?.position);
    const stored = partsToHandbooks(pane.parts).handbooks[0];
    expect(stored?.corrections).toEqual({ sections: { [ODD]: 'position' } });
  });

  it('set the group of a function and the order of the groups, one at a time, and are taken back', async () => {
    await drop(file('boek.txt', OTHER));
    await pressNamed('Zet D een plaats hoger');
    expect(says()).toContain('Groepen, laag naar hoog: E D F');
    await press('Draai de volgorde om');
    expect(says()).toContain('Groepen, laag naar hoog: F D E');
    await pressNamed('Neem terug: Volgorde F D E');
    expect(says()).toContain('Groepen, laag naar hoog: D E F');
    await fill('Functiegroep', 'D');
    await pressBelow('Functiegroep');
    expect(says()).toContain('1.1 Verkoper: D');
    await pressNamed('Neem terug: 1.1 heeft groep D');
    expect(says()).toContain('1.1 Verkoper: E');
    await press('Gebruik dit handboek');
    expect(partsToHandbooks(pane.parts).handbooks[0]?.corrections).toEqual({});
  });

  it('hold again for the next edition of the same name, and are offered for another', async () => {
    const { catalogue } = parseCatalogue(OTHER.replace('MBO-3', 'MBO-4'), { name: 'boek.txt', version: '2025' });
    pane.parts = handbookToParts(keepHandbook(catalogue, { sections: { [ODD]: 'position' } }), true);
    await pane.restore();
    await drop(file('boek.txt', OTHER));
    expect(says()).toContain('Corrigeren (1)');
    await press('Niet gebruiken');
    await drop(file('boek 2027.txt', OTHER));
    expect(says()).toContain('Niet begrepen (2)');
    await press('Neem 1 correctie over van boek.txt');
    expect(says()).not.toContain('Niet begrepen');
  });

  it('come from a file too, beside the handbook that is shown, and not alone', async () => {
    const corrections = file('correcties.json', JSON.stringify({ sections: { [ODD]: 'position' } }));
    await drop(corrections);
    expect(says()).toContain('Dit bestand bevat alleen correcties.');
    await drop(file('boek.txt', OTHER));
    await drop(corrections);
    expect(says()).toContain('Corrigeren (1)');
  });
});
