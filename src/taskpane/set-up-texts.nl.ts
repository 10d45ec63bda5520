/** Setting up a run, in Dutch. */
import type { SetUpTexts } from './set-up-texts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${number.format(count)} ${more}`);
const quoted = (samples: readonly string[]): string => samples.map((sample) => `"${sample}"`).join(', ');

export const SET_UP_TEXTS_NL: SetUpTexts = {
  first: {
    heading: 'In drie stappen',
    list: { name: 'Kies de lijst', about: 'Klik op een cel in uw lijst met functies.' },
    handbook: { name: 'Kies het handboek', about: 'Het ingebouwde handboek bevat één functie. Laad hieronder uw eigen handboek.' },
    grade: { name: 'Deel in', about: 'Met de knop onderaan. De resultaten komen in eigen kolommen naast de lijst.' },
    done: 'gedaan',
    sample: 'Voorbeeld laden',
    sampleIs: 'Het voorbeeld is een verzonnen bedrijf: een nieuw blad met 300 functies, en het handboek erbij.',
    sheet: 'Voorbeeld functies',
    loading: 'Het voorbeeld wordt klaargezet…',
    failed: { title: 'Het voorbeeld kon niet worden geladen.', remedy: 'Kijk of de werkmap te bewerken is en probeer het opnieuw.' },
    skip: 'Overslaan',
  },
  builtIn: 'Dit ingebouwde handboek bevat één functie, om het te proberen. Laad uw eigen handboek om een lijst in te delen.',
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
  strictness: {
    heading: 'Hoe streng',
    why: 'Wanneer een rij Voorstel wordt en wanneer Beoordelen. De groep verandert er niet door. Geldt voor de hele werkmap.',
    name: { strict: 'Streng', normal: 'Normaal', lenient: 'Ruim' },
    about: { strict: 'een voorstel vraagt 90\u00a0% zekerheid', normal: 'een voorstel vraagt 80\u00a0% zekerheid', lenient: 'ook met weinig aanwijzingen, vanaf 60\u00a0%' },
    counts: (proposal, review) => `${number.format(proposal)} Voorstel, ${number.format(review)} Beoordelen`,
    count: 'Toon wat het verandert in deze lijst',
    counting: 'Er wordt geteld; er wordt niets geschreven.',
    used: (strictness) => `Strengheid: ${{ strict: 'streng', normal: 'normaal', lenient: 'ruim' }[strictness]}`,
  },
  run: {
    pace: (done, total, seconds) => {
      const rate = done / seconds;
      const left = Math.ceil((total - done) / rate);
      return `${number.format(Math.round(rate))} rijen per seconde · nog ${left < 60 ? `${String(left)} s` : `${number.format(Math.ceil(left / 60))} min`}`;
    },
    force: 'Opnieuw, ook ongewijzigde rijen',
    unchanged: (count) => `${counted(count, 'rij was', 'rijen waren')} ongewijzigd en ${count === 1 ? 'is' : 'zijn'} niet opnieuw gedaan.`,
    left: (count) => `${counted(count, 'rij houdt', 'rijen houden')} het eerdere resultaat, zoals u koos. Kies Opnieuw, ook ongewijzigde rijen als u ze toch wilt.`,
    show: (label, count) => `Toon ${count} met ${label}`,
  },
  differences: {
    heading: 'Verschillen',
    count: (changed, total) => (changed === 0 ? `Geen enkele van de ${counted(total, 'functie', 'functies')} krijgt een ander resultaat.` : `${number.format(changed)} van ${counted(total, 'functie', 'functies')} ${changed === 1 ? 'krijgt' : 'krijgen'} een ander resultaat.`),
    reason: { handbook: 'ander handboek', description: 'andere beschrijving', settings: 'andere instellingen', program: 'andere versie van het programma' },
    because: (reasons) => reasons.join(', '),
    accept: (row, title) => `Neem over: rij ${String(row)} ${title}`,
    all: 'Alles overnemen',
    none: 'Niets overnemen',
    accepted: (accepted, total) => `${number.format(accepted)} van ${number.format(total)} overgenomen`,
    promise: 'Rijen die u niet overneemt houden hun eerdere resultaat; er wordt pas weer naar gevraagd als er iets verandert.',
    write: (accepted, total) => (accepted === total ? 'Schrijf de nieuwe resultaten' : `Schrijf ${number.format(accepted)} van ${number.format(total)} verschillen`),
  },
  lists: {
    open: 'Kies een andere lijst',
    looking: 'De werkmap wordt bekeken…',
    none: 'Er is geen andere functielijst gevonden. Klik op een cel in de lijst die u bedoelt.',
    facts: ({ rowCount, fields }) => `${counted(rowCount, 'rij', 'rijen')} · ${counted(fields, 'kolom', 'kolommen')} herkend`,
    here: 'nu gekozen',
  },
};
