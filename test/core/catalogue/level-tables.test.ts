/** Tables of level criteria: whose they are, and what they may not do to the ladder. */
import { openCatalogue, parseCatalogue, saveCatalogue } from '../../../src/core';
import type { Catalogue } from '../../../src/core';

const read = (text: string): Catalogue => parseCatalogue(text, { name: 'x', version: '1' }).catalogue;

const page = (title: string, grade: string): string => `### ${title}\n\nFunctiegroep: ${grade}\n\n#### Doel\nZorgen voor ${title}.\n\n#### Resultaatgebieden\n- Werkt aan ${title}.\n\n`;
const COUNTED_DOWN = 'In dit handboek geldt: functiegroep 1 is de hoogste, functiegroep 9 de laagste.\n\n';

describe('a table beside one function', () => {
  const table = '| Kenmerk | A | B | C |\n|---|---|---|---|\n| Complexiteit | eenvoudig | gewoon | moeilijk |\n| Functiegroep | 9 | 8 (referentie) | 7 |\n';

  it('takes its direction from the ladder, and never orders it', () => {
    const down = read(`${COUNTED_DOWN}${page('T.1 Drukker', '8')}${table}`);
    expect(down.ladder).toEqual(['9', '8', '7']);
    expect(down.referenceJobs[0]?.rules.map(({ kind, grade }) => [kind, grade])).toEqual([['lighter', '9'], ['heavier', '7']]);
    const up = read(`${page('T.1 Drukker', '8')}${table}`);
    expect(up.ladder).toEqual(['7', '8', '9']);
    expect(up.referenceJobs[0]?.rules.map(({ kind, grade }) => [kind, grade])).toEqual([['heavier', '9'], ['lighter', '7']]);
  });
});

describe('a table of a whole family', () => {
  const pages = page('T.1 Techniek I', '9') + page('T.2 Techniek II', '8') + page('T.3 Techniek III', '6');
  const family = `${COUNTED_DOWN}# Functiefamilie T Techniek\n\n${pages}`;
  const tableWith = (heads: string): string => `#### Niveau-onderscheidende kenmerken Techniek\n\n| Kenmerk | ${heads} |\n|---|---|---|---|\n| Zelfstandigheid | op aanwijzing | eigen werk | eigen plan |\n| Functiegroep | 9 | 8 | 6 |\n`;

  it.each(['T I | T II | T III', 'I | II | III', 'Techniek I | Techniek II | Techniek III', 'T.1 | T.2 | T.3', 'basis | midden | top'])('belongs to its columns: %s', (heads) => {
    const { ladder, referenceJobs } = read(family + tableWith(heads));
    expect(ladder).toEqual(['9', '8', '6']);
    expect(referenceJobs.map(({ rules }) => rules.length)).toEqual([0, 0, 0]);
    expect(referenceJobs.map(({ levelCriteria }) => levelCriteria)).toEqual(['op aanwijzing', 'eigen werk', 'eigen plan'].map((text) => [{ name: 'Zelfstandigheid', kind: 'autonomy', text }]));
  });

  it('is part of the content: another hash, and kept in a saved file', () => {
    const catalogue = read(family + tableWith('T I | T II | T III'));
    expect(catalogue.hash).not.toBe(read(family).hash);
    expect(openCatalogue(saveCatalogue(catalogue))).toEqual({ kind: 'catalogue', catalogue });
  });
});
