/** @jest-environment ./test/support/browser-environment.cjs */
/** Loading a handbook in the pane: by button and by dropping, a report before use, and what was active stays until then. */
import { act } from 'react';
import { parseCatalogue } from '../../src/core';
import { keepHandbook } from '../../src/engine/kept-handbook';
import { handbookToParts, partsToHandbooks } from '../../src/handbooks/handbook-parts';
import { openRecentHandbooks } from '../../src/taskpane/recent-handbooks';
import { CATALOGUE, SEED_TEXT } from '../support/built-in';
import { BUILT_IN, drop, file, HandbookPane, OTHER, press, says, today } from './handbook-pane';

let pane: HandbookPane;
beforeEach(() => { pane = new HandbookPane(); });
afterEach(() => { pane.close(); });

describe('a handbook that is dropped on the pane', () => {
  it('is shown before it is used: counts, what was not understood with its line, and the functions', async () => {
    await drop(file('boek.txt', OTHER));
    expect(says()).toContain('Zo is boek.txt begrepen');
    expect(says()).toContain('1 functie in 1 familie;');
    expect(says()).toContain('Niet begrepen (2)');
    expect(says()).toContain('regel 10: "alert(1) Iets anders" Staat na de naam van de functie.');
    expect(pane.applied).toEqual([]);
    expect(pane.inUse).toBe(BUILT_IN);
  });

  it('shows words of the handbook as text, never as mark-up', async () => {
    await drop(file('boek.txt', OTHER));
    expect(document.querySelectorAll('section img, section script')).toHaveLength(0);
  });

  it('is used by everybody once that is said, kept with the workbook, and stands beside the built-in one', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(pane.applied.map(({ facts: { name } }) => name)).toEqual(['boek.txt']);
    expect(pane.inUse.facts.name).toBe('boek.txt');
    expect(pane.recalculate).toHaveBeenCalledTimes(1);
    expect(says()).toContain('Het handboek reist mee met deze werkmap.');
    expect([...document.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([`${CATALOGUE.name} (1.0)`, `boek.txt (${today})`]);
    expect(pane.parts).toEqual(handbookToParts(pane.inUse, true));
  });

  it('changes nothing when it is not used, or cannot be read', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Niet gebruiken');
    await drop(file('leeg.pdf', ''));
    expect(says()).toContain('leeg.pdf: ');
    expect(pane.inUse).toBe(BUILT_IN);
    expect(pane.parts).toEqual([]);
  });

  it('says so when the workbook does not keep it', async () => {
    pane.keeps = false;
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).toContain('Excel kon het niet in de werkmap bewaren');
    expect(pane.inUse.facts.name).toBe('boek.txt');
  });
});

describe('the made-up handbook', () => {
  it('is shown and used like any other, under a name that says what it is', async () => {
    await press('Voorbeeldhandboek laden');
    expect(says()).toContain('Zo is Technische Handel (verzonnen voorbeeld) begrepen');
    await press('Gebruik dit handboek');
    expect(pane.inUse.facts.name).toBe('Technische Handel (verzonnen voorbeeld)');
  });
});

describe('a workbook that brings handbooks along', () => {
  it('uses its active one at once, and another when it is chosen', async () => {
    const { catalogue } = parseCatalogue(OTHER, { name: 'Meegereisd', version: '3' });
    pane.parts = handbookToParts(keepHandbook(catalogue), true);
    await pane.restore();
    expect(pane.applied).toEqual([keepHandbook(catalogue)]);
    // The formulas of that workbook hold its answers already.
    expect(pane.recalculate).not.toHaveBeenCalled();
    await act(() => pane.controller.activate(CATALOGUE.hash));
    expect(pane.inUse).toBe(BUILT_IN);
    // The other one stays in the workbook, no longer active.
    expect(pane.parts).toEqual(handbookToParts(keepHandbook(catalogue), false));
  });

  it('tells of one that is damaged and goes on with the built-in one', async () => {
    pane.parts = handbookToParts(keepHandbook(parseCatalogue(OTHER, { name: 'X', version: '1' }).catalogue), true).map((part) => part.replace(/>.{20}/, '>'));
    await pane.restore();
    expect(says()).toContain('is beschadigd en niet gebruikt');
    expect(pane.inUse).toBe(BUILT_IN);
  });
});

describe('while a run is going on', () => {
  it('nothing can be chosen, dropped or used, and that is said', async () => {
    await drop(file('boek.txt', OTHER));
    pane.lock(true);
    expect(says()).toContain('Tijdens het indelen blijft het handboek zoals het is.');
    for (const control of document.querySelectorAll('section button, section input, section select')) expect(control.matches(':disabled')).toBe(true);
    await press('Gebruik dit handboek');
    await drop(file('ander.txt', SEED_TEXT));
    await act(() => pane.controller.use());
    await act(() => pane.controller.chooseSample());
    expect(says()).toContain('Zo is boek.txt begrepen');
    expect(pane.inUse).toBe(BUILT_IN);
    pane.lock(false);
    await press('Gebruik dit handboek');
    expect(pane.inUse.facts.name).toBe('boek.txt');
  });
});

describe('a thread that breaks down', () => {
  it.each(['readFiles', 'preview', 'take'])('in the middle of %s is told; what was in use stays, and the next one reads', async (question) => {
    pane.fatal = question;
    await drop(file('boek.txt', OTHER));
    if (question === 'take') await press('Gebruik dit handboek');
    expect(says()).toContain('Het lezen van het handboek is afgebroken. Probeer het opnieuw.');
    expect(says()).not.toContain('wordt gelezen');
    expect(says()).not.toContain('wordt klaargezet');
    expect(pane.inUse).toBe(BUILT_IN);
    pane.fatal = '';
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(pane.inUse.facts.name).toBe('boek.txt');
  });

  it('while the workbook is written loses nothing that stands in it', async () => {
    await drop(file('boek.txt', OTHER));
    pane.fatal = 'pack';
    await press('Gebruik dit handboek');
    expect(says()).toContain('Excel kon het niet in de werkmap bewaren');
    expect(pane.parts).toEqual([]);
  });
});

describe('a workbook whose handbooks Excel does not give', () => {
  it('loses none of them when another one is used', async () => {
    const { catalogue } = parseCatalogue(OTHER, { name: 'Meegereisd', version: '3' });
    const before = handbookToParts(keepHandbook(catalogue), true);
    [pane.parts, pane.gives] = [before, false];
    await pane.restore();
    expect(says()).toContain('De handboeken van deze werkmap konden niet worden gelezen.');
    await drop(file('boek.txt', SEED_TEXT.replace('MBO-3', 'MBO-4')));
    await press('Gebruik dit handboek');
    expect(says()).toContain('Excel kon het niet in de werkmap bewaren');
    expect(pane.parts).toEqual(before);
    pane.gives = true;
    await act(() => pane.controller.activate(BUILT_IN.facts.hash));
    expect(partsToHandbooks(pane.parts).handbooks.map(({ facts: { name } }) => name)).toEqual(['Meegereisd', 'boek.txt']);
  });
});

describe('handbooks of earlier workbooks', () => {
  it('are offered where they are not in the workbook, and used without reading them again', async () => {
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).not.toContain('Recente handboeken');
    pane.parts = [];
    pane.reopen();
    await pane.restore();
    expect(says()).toContain('Recente handboeken (1)');
    await press(`boek.txt (${today})`);
    expect(pane.inUse.facts.name).toBe('boek.txt');
    expect(partsToHandbooks(pane.parts)).toMatchObject({ handbooks: [pane.inUse], active: pane.inUse.facts.hash });
  });

  it('are gone after the list is cleared', async () => {
    await pane.recent.remember(keepHandbook(parseCatalogue(OTHER, { name: 'boek.txt', version: '2026' }).catalogue));
    await pane.restore();
    await press('Lijst wissen');
    expect(says()).not.toContain('Recente handboeken');
  });

  it('do not exist where the browser keeps nothing, and that is no trouble', async () => {
    pane.recent = openRecentHandbooks(() => Promise.resolve(undefined));
    pane.reopen();
    await pane.restore();
    await drop(file('boek.txt', OTHER));
    await press('Gebruik dit handboek');
    expect(says()).toContain('Het handboek reist mee met deze werkmap.');
    expect(await pane.recent.list()).toEqual([]);
    expect(await pane.recent.open('x')).toBeUndefined();
  });
});
