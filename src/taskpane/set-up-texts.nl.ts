/** Setting up a run, in Dutch. */
import type { SetUpTexts } from './set-up-texts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${number.format(count)} ${more}`);
const quoted = (samples: readonly string[]): string => samples.map((sample) => `"${sample}"`).join(', ');

export const SET_UP_TEXTS_NL: SetUpTexts = {
  title: {
    heading: 'Welke kolom bevat de functienaam?',
    why: 'Geen kop is daarvoor herkend. Kies de kolom; de werkmap onthoudt het.',
    samples: (samples) => (samples.length === 0 ? 'geen voorbeelden' : `zoals ${quoted(samples)}`),
    apply: 'Gebruik deze kolom',
  },
  mapping: {
    open: 'Kolommen aanwijzen',
    close: 'Sluit kolommen aanwijzen',
    promise: 'Wat u kiest blijft bij deze lijst in de werkmap, ook als kolommen verschuiven.',
    ask: (header) => `Wat staat er in kolom "${header}"?`,
    samples: (samples) => `Zoals ${quoted(samples)}`,
    noSamples: 'Leeg in de eerste rijen',
    personal: 'Gaat over personen; voorbeelden worden niet getoond.',
    recognised: (field) => `${field} (herkend)`,
    unknown: 'Niet herkend: niet gebruikt',
    private: 'Over personen: niet gebruikt',
    ignore: 'Niet gebruiken',
    warning: (header) => ({
      title: `Kolom "${header}" lijkt over personen te gaan.`,
      remedy: 'Namen en geboortedata horen niet in een indeling: ze zouden in motiveringen kunnen komen. Gebruik de kolom alleen als zij over functies gaat.',
    }),
    useAnyway: 'Toch gebruiken',
    leave: 'Niet gebruiken',
    reset: 'Alles zoals herkend',
    notKept: { title: 'Excel kon deze keuze niet in de werkmap bewaren.', remedy: 'Zij geldt zolang het taakvenster open is. Kies haar na het openen opnieuw.' },
  },
  lists: {
    open: 'Kies een andere lijst',
    looking: 'De werkmap wordt bekeken…',
    none: 'Er is geen andere functielijst gevonden. Klik op een cel in de lijst die u bedoelt.',
    facts: ({ rowCount, fields }) => `${counted(rowCount, 'rij', 'rijen')} · ${counted(fields, 'kolom', 'kolommen')} herkend`,
    here: 'nu gekozen',
  },
};
