/** @jest-environment ./test/support/browser-environment.cjs */
/** Repairing a handbook whose words nobody knows, and looking through it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKept } from '../../src/engine/kept-handbook';
import { partsToHandbooks } from '../../src/handbooks/handbook-parts';
import { ROOT } from '../support/built-in';
import { choose, drop, file, fill, HandbookPane, press, pressBelow, pressNamed, says } from './handbook-pane';

const UNKNOWN = readFileSync(join(ROOT, 'test/fixtures/repair/dierenpark.md'), 'utf8');
const LADDER = ['IJzer', 'Brons', 'Zilver', 'Goud', 'Platina'];

let pane: HandbookPane;
beforeEach(() => { pane = new HandbookPane(); });
afterEach(() => { pane.close(); });

/** Answers the question about these words; the list of answers is called after them. */
async function answer(words: string, value: string): Promise<void> {
  const control = document.querySelector<HTMLSelectElement>(`[aria-label='Wat is "${words}"?']`);
  if (control === null) throw new Error(`no question about "${words}" in: ${says()}`);
  await choose(control, value);
  await pressNamed(`Toepassen op "${words}"`);
}

async function repair(): Promise<void> {
  await drop(file('park.md', UNKNOWN));
  await answer('Waar we het voor doen', 'section purpose');
  await answer('Zo ziet de dag eruit', 'section activities');
  await answer('Ring', 'label grade');
}

describe('a handbook whose recurring words nobody knows', () => {
  it('is whole after three answers, each of which holds for all pages and says what it changed', async () => {
    await repair();
    expect(says()).toContain('Goed: hiermee kan worden ingedeeld.');
    expect(says()).toContain('met functiegroep 0 → 9');
    await press('Gebruik dit handboek');
    const { referenceJobs } = readKept(pane.inUse);
    expect(referenceJobs.map(({ name, grade }) => `${name} ${grade}`)).toEqual([
      'Dierverzorger IJzer', 'Hoofd dierverzorging Goud', 'Hovenier Brons', 'Kassamedewerker IJzer', 'Monteur attracties Zilver', 'Gids Brons', 'Kok parkrestaurant Brons', 'Roosteraar Zilver',
      'Onderzoeker Platina',
    ]);
    expect(referenceJobs.every(({ purpose, activityGroups }) => purpose !== '' && activityGroups[0]?.activities.length === 3)).toBe(true);
    expect(partsToHandbooks(pane.parts).handbooks[0]?.corrections).toEqual({ sections: { 'Waar we het voor doen': 'purpose', 'Zo ziet de dag eruit': 'activities' }, labels: { Ring: 'grade' } });
  });

  it('takes its next edition without a question', async () => {
    await repair();
    await press('Gebruik dit handboek');
    await drop(file('park.md', UNKNOWN.replace('Gids', 'Rondleider')));
    expect(says()).toContain('Goed: hiermee kan worden ingedeeld.');
    expect(says()).toContain('Corrigeren (3)');
  });

  it('takes back what was said last', async () => {
    await repair();
    await press('Ongedaan maken');
    expect(says()).toContain('met functiegroep 9 → 0');
    await press('Ongedaan maken');
    await press('Ongedaan maken');
    expect(document.querySelector('[aria-label=\'Wat is "Waar we het voor doen"?\']')).not.toBeNull();
    expect(says()).not.toContain('Ongedaan maken');
  });
});

describe('a handbook that is looked through', () => {
  it('shows a function that a search finds by its text, with the places of its texts, and takes a correction of one of its lines', async () => {
    await repair();
    await fill('Zoek op naam of woorden uit de tekst', 'stamboek');
    await press('9 Onderzoeker: Platina (mist kenmerken, toepassingsregels)');
    expect(says()).toContain('Cijfers die andere parken overnemen. (regel ');
    await fill('Regel uit het handboek', 'Onderzoeker');
    await answer('Onderzoeker', 'line no-function');
    expect(says()).toContain('Functies 9 → 8');
  });

  it('is also the one in use', async () => {
    await press('Bekijk het handboek');
    expect(says()).toContain('Handboek Commerciële Binnendienst');
    await press('1.1 Medewerker Verkoop Binnendienst: E');
    expect(says()).toContain('groep E');
    await press('Terug naar de lijst');
    await press('Sluiten');
    expect(says()).toContain('Bekijk het handboek');
  });
});

describe('a ladder of words', () => {
  it('is typed, lowest first', async () => {
    await repair();
    await fill('Of typ alle groepen, laag naar hoog, met komma\'s ertussen', LADDER.join(', '));
    await pressBelow('Of typ alle groepen, laag naar hoog, met komma\'s ertussen');
    expect(says()).toContain(`Groepen, laag naar hoog: ${LADDER.join(' ')}`);
  });
});
