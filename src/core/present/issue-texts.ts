/** One line per issue, in Dutch and English: what is wrong, where, and what to do about it. */
import type { Issue, IssueCode, IssueOf, OtherKind, PersonalContent } from '../model/issue';
import type { MotivationTexts } from './motivation/write/texts';
import { TEXTS_EN } from './motivation/write/texts.en';
import { TEXTS_NL } from './motivation/write/texts.nl';
import type { Language } from '../model/result-style';
import { sectionName } from './section-names';

/** The words for each code, from the issue of that code and its values. */
type IssueTexts = { readonly [Code in IssueCode]: (issue: IssueOf<Code>) => string };

const column = (issue: Issue): string => `"${issue.place.column ?? ''}"`;
const row = (issue: Issue): string => String(issue.place.row ?? '?');
const found = (issue: Issue): string => `"${issue.found ?? ''}"`;

/** Fields, with commas between them, by the names that the motivation uses too. */
const fieldNames = (list: string, { fields }: MotivationTexts): string => {
  const names: Readonly<Record<string, string | undefined>> = fields;
  return list.split(',').map((field) => names[field] ?? field).join(', ');
};

/** 'Blad "Functies", rij 3' for issues of the sheets of a catalogue. */
const sheetPlace = (word: string, rowWord: string) => ({ place, values }: Pick<Issue, 'place'> & { readonly values: { readonly sheet: string; readonly rows?: string } }): string => {
  const rows = values.rows ?? place.row;
  return `${word} "${values.sheet}"${rows === undefined ? '' : `, ${rowWord} ${String(rows)}`}`;
};
const blad = sheetPlace('Blad', 'rij');
const sheet = sheetPlace('Sheet', 'row');

/** The columns that a question offers, with some of their values, and how to answer it. */
function candidates({ candidates: columns = [] }: Issue, question: { readonly none: string; readonly choose: (columns: string, first: string) => string }): string {
  const [first] = columns;
  if (first === undefined) return question.none;
  return question.choose(columns.map(({ header, samples }) => `"${header}"${samples.length === 0 ? '' : ` (${samples.join(', ')})`}`).join('; '), first.header);
}
const NL_QUESTION = {
  none: 'Zet "Functienaam" boven de juiste kolom.',
  choose: (columns: string, first: string) => `Wijs haar aan, op de opdrachtregel met --map "${first}=functienaam", of zet er "Functienaam" boven. Mogelijk: ${columns}.`,
};
const EN_QUESTION = {
  none: 'Put "Job title" above the right column.',
  choose: (columns: string, first: string) => `Assign it, on the command line with --map "${first}=functienaam", or put "Job title" above it. Possible: ${columns}.`,
};
/** What a column holds that is never read. */
const NL_CONTENT: Readonly<Record<PersonalContent, string>> = { person: 'namen van personen', identity: 'contact- of identiteitsgegevens', salutation: 'titels van personen', money: 'bedragen', date: 'datums' };
const EN_CONTENT: Readonly<Record<PersonalContent, string>> = { person: 'names of persons', identity: 'contact or identity data', salutation: 'titles of persons', money: 'amounts of money', date: 'dates' };
/** Rows that are no jobs. */
const NL_ROWS: Readonly<Record<OtherKind, string>> = { header: 'Herhaalde kop', page: 'Paginanummer', total: 'Totaalregel', note: 'Regel over de lijst zelf', group: 'Tussenkop' };
const EN_ROWS: Readonly<Record<OtherKind, string>> = { header: 'Repeated header', page: 'Page number', total: 'Total', note: 'Line about the list itself', group: 'Subheading' };

/** Why a placement on the ladder is not sure. */
const NL_DOUBTS: Readonly<Record<string, string>> = {
  'no-pattern': 'de teksten van het handboek zeggen te weinig over de groepen', 'views-disagree': 'de functie uit een andere familie die er het meest op lijkt heeft een andere groep', 'few-examples': 'deze groep heeft weinig referentiefuncties',
  'between-grades': 'de functie ligt tussen twee groepen in', 'beyond-one-step': 'de groep ligt meer dan één stap van de referentiefunctie', unproven: 'bij teksten van deze lengte klopt de groep in de toets op het handboek te vaak niet', 'title-names-another': 'de functienaam noemt een referentiefunctie van een andere groep',
  'levels-close': 'de beschrijvingen van twee niveaus passen ongeveer even goed', 'knowledge-elsewhere': 'het kennisniveau wijst naar een ander niveau', 'supervision-elsewhere': 'het toezicht wijst naar een ander niveau',
  'leading-elsewhere': 'het leidinggeven wijst naar een ander niveau', 'pattern-elsewhere': 'het patroon van de ladder wijst naar een ander niveau', 'beyond-series': 'de functie geeft leiding aan veel meer mensen dan het hoogste niveau van de familie',
};
const EN_DOUBTS: Readonly<Record<string, string>> = {
  'no-pattern': 'the texts of the handbook say too little about its grades', 'views-disagree': 'the function of another family that is most like it has another grade', 'few-examples': 'this grade has few reference jobs',
  'between-grades': 'the job lies between two grades', 'beyond-one-step': 'the grade lies more than one step from the reference job', unproven: 'for texts of this length the grade is wrong too often in the test on the handbook', 'title-names-another': 'the job title names a reference job of another grade',
  'levels-close': 'the descriptions of two levels fit about equally well', 'knowledge-elsewhere': 'the knowledge level points to another level', 'supervision-elsewhere': 'the supervision points to another level',
  'leading-elsewhere': 'the leading of people points to another level', 'pattern-elsewhere': 'the pattern of the ladder points to another level', 'beyond-series': 'the job leads many more people than the highest level of the family',
};
const listed = (list: string, words: Readonly<Record<string, string>>, between: string): string => list.split(',').map((one) => words[one] ?? one).join(between);

const NL: IssueTexts = {
  'table-empty': () => 'Het blad is leeg. Kies een blad of bestand met functies.',
  'header-not-found': (issue) => `Geen kopregel gevonden (vanaf rij ${row(issue)} staat ${found(issue)}). Zet boven de kolommen koppen als "Functie" en "Werkzaamheden", of wijs een kolom aan.`,
  'header-two-rows': (issue) => `De kop staat op twee rijen (${String((issue.place.row ?? 1) - 1)} en ${row(issue)}); ze zijn samen gelezen.`,
  'table-transposed': (issue) => `De lijst ligt op zijn kant: de koppen staan vanaf rij ${row(issue)} onder elkaar. Kopieer haar en kies Plakken speciaal > Transponeren, zodat elke functie een rij wordt.`,
  'title-column-missing': (issue) => `Welke kolom bevat de functienaam? In de kopregel (rij ${row(issue)}) is geen kolom daarvoor herkend. ${candidates(issue, NL_QUESTION)}`,
  'no-jobs': (issue) => `Onder de kopregel (rij ${row(issue)}) staan geen functies. Vul minstens een rij met een functienaam.`,
  'column-unknown': (issue) => `Kolom ${column(issue)} is niet herkend en wordt niet gebruikt. Wijs zo nodig zelf een betekenis aan.`,
  'column-private': (issue) => `Kolom ${column(issue)} gaat over een persoon en wordt nooit gebruikt.`,
  'column-by-content': (issue) => `Kolom ${column(issue)} is naar zijn inhoud gelezen als ${fieldNames(issue.values.field, TEXTS_NL)} (${found(issue)}). Wijs zo nodig zelf een betekenis aan.`,
  'column-content-private': (issue) => `Kolom ${column(issue)} bevat ${NL_CONTENT[issue.values.content]} en wordt daarom niet gelezen.`,
  'column-content-unfit': (issue) => `Kolom ${column(issue)} is niet gelezen: de inhoud (${found(issue)}) past niet bij ${fieldNames(issue.values.field, TEXTS_NL)}. Wijs zo nodig zelf een betekenis aan.`,
  'column-not-chosen': (issue) => `Kolom ${column(issue)} is niet gelezen: voor ${fieldNames(issue.values.field, TEXTS_NL)} telt kolom ${found(issue)}. Wijs zo nodig zelf de juiste aan.`,
  'columns-joined': (issue) => `De kolommen ${found(issue)} zijn samen gelezen als één onderwerp.`,
  'column-mapped-unknown': (issue) => `Kolom ${column(issue)} staat niet in rij ${row(issue)}. Controleer de naam van de kolom.`,
  'columns-missing': (issue) => `De lijst heeft geen kolom voor ${fieldNames(issue.values.fields, TEXTS_NL)}. Met die kolommen worden meer voorstellen zeker.`,
  'rows-skipped': (issue) => `${NL_ROWS[issue.values.kind]} overgeslagen (rij ${issue.values.rows}), zoals ${found(issue)}: geen functie.`,
  'rows-joined': (issue) => `Rij ${issue.values.rows} zegt meer over de functie erboven en is daarmee samen gelezen. Zet samenvoegen uit als elke rij een eigen functie is.`,
  'recruitment-left-out': (issue) => `Rij ${issue.values.rows}: zinnen over het bedrijf, het aanbod of de eisen zijn geen taken en tellen niet mee.`,
  'addition-contradicts': (issue) => `De aanvulling zegt ook het tegendeel van ${found(issue)}; de voorwaarde telt als onbekend. Haal een van beide regels weg.`,
  'value-error': (issue) => `Een foutwaarde telt als leeg: ${issue.found ?? ''}. Herstel de cel.`,
  'shares-missing': () => 'Commercieel en administratief aandeel zijn niet ingevuld. Vul ze aan voor een zekerder voorstel.',
  'shares-unusable': (issue) => `Commercieel en administratief aandeel (${issue.found ?? ''}) zijn samen geen 100 %; ze tellen als niet ingevuld. Verbeter ze.`,
  'shares-alone': (issue) => `Van commercieel en administratief aandeel is er een ingevuld (${issue.found ?? ''}); de rest telt als het andere. Vul beide in.`,
  'title-missing': () => 'De functienaam ontbreekt. Vul deze aan.',
  'tasks-missing': () => 'De taken ontbreken of zeggen niet wat het werk is. Vul de werkzaamheden aan.',
  'factors-missing': () => 'Opleiding, zelfstandigheid en contacten ontbreken; het niveau is niet te toetsen. Vul deze aan.',
  'description-short': () => 'De beschrijving is erg kort. Vul de werkzaamheden aan.',
  'nothing-to-compare': () => 'Uit functienaam en taken blijkt niet om welk werk het gaat. Vul beide aan.',
  'evidence-contradicts': (issue) => `De gegevens spreken elkaar tegen (lichter: ${issue.values.lighter}; zwaarder: ${issue.values.heavier}). Weeg zelf.`,
  'factors-partly-missing': (issue) => `Niet ingevuld: ${fieldNames(issue.values.fields, TEXTS_NL)}. Vul aan voor een zekerder voorstel.`,
  'evidence-thin': () => 'Er zijn te weinig aanwijzingen voor een vast voorstel. Laat taken en zelfstandigheid uitvoeriger beschrijven, of weeg zelf.',
  'strict-asks': () => 'U koos streng: een voorstel vraagt dan 90 % zekerheid. Weeg zelf, of kies normaal.',
  'lenient-lets': () => 'U koos ruim: met weinig aanwijzingen is dit toch een voorstel. Kijk het na als de groep verrast.',
  'claim-unproven': (issue) => `Wat de stap moet dragen (${found(issue)}) is bij nalezen niet bewezen. Weeg zelf.`,
  'rule-leaning': (issue) => `De kenmerken wijzen op ${issue.found === 'lighter' ? 'lichter' : 'zwaarder'}, maar aan geen voorwaarde van die toepassingsregel is voldaan. Weeg zelf.`,
  'condition-touched': (issue) => `${found(issue)} kan betekenen dat "${issue.values.condition}" geldt. Ga dat na: het verandert de groep.`,
  'neighbour-refutes': (issue) => `Naast ${found(issue)}, een groep ${issue.values.rule === 'lighter' ? 'lager, is de functie lichter' : 'hoger, is de functie zwaarder'}. Dat spreekt het voorstel tegen; weeg zelf.`,
  'neighbour-fits': (issue) => `Ook naast ${found(issue)} is de functie gelijk. Ga na welke van de twee past.`,
  combination: (issue) => `De functie combineert mogelijk twee referentiefuncties (ook ${found(issue)}). ${issue.values.setting === 'highest' ? 'De hoogste groep telt; ga na of dat hier klopt.' : 'Ga na hoe de tijd is verdeeld.'}`,
  'level-unsure': (issue) => `De groep is niet zeker (${issue.values.grades.replace(', ', ' of ')}): ${listed(issue.values.doubts, NL_DOUBTS, '; ')}. Weeg zelf.`,
  'second-opinion': (issue) => `De toepassingsregel geeft groep ${issue.values.grade}, maar naar niveau lijkt de tekst op die van functies in groep ${issue.found ?? ''}. Ga na welke klopt.`,
  'in-training': (issue) => `De functie lijkt een opleidingsfunctie (${found(issue)}). Ga na of de inschaling tijdelijk lager moet.`,
  'description-copied': () => 'De taken zijn vrijwel letterlijk uit het handboek overgenomen. Laat beschrijven wat er werkelijk wordt gedaan.',
  'mentions-person': (issue) => `De beschrijving noemt een persoon (${found(issue)}). Beschrijf de functie, niet de functiehouder.`,
  'mentions-performance': (issue) => `De beschrijving gaat over functioneren (${found(issue)}). Dat telt niet mee; haal het weg.`,
  'mentions-pay': (issue) => `De beschrijving gaat over beloning (${found(issue)}). Dat telt niet mee; haal het weg.`,
  'mentions-gender': (issue) => `De beschrijving is niet genderneutraal (${found(issue)}). Kies neutrale woorden.`,
  'not-neutral': (issue) => `De beschrijving is niet neutraal (${found(issue)}). Beschrijf feitelijk.`,
  'beyond-one-step': () => 'Het kennisniveau ligt ver van dat van de referentiefunctie. Zoek een andere referentiefunctie.',
  'leads-people': (issue) => `De functie lijkt leiding te geven (${found(issue)}), de referentiefunctie niet. Zoek een andere referentiefunctie.`,
  'leads-nobody': (issue) => `${found(issue)} geeft leiding; uit de functienaam en de tekst blijkt dat niet. Zoek een andere referentiefunctie, of vul in wie de functie aanstuurt.`,
  'rank-differs': (issue) => `De functienaam zegt ${found(issue)}, de referentiefunctie "${issue.values.reference}". Ga na of dat hetzelfde werk is.`,
  'grade-off-ladder': () => 'De stap valt buiten de bekende functiegroepen van het handboek. Bepaal de groep zelf.',
  'grade-differs': (issue) => `De huidige groep is ${found(issue)}. Ga na waarom deze afwijkt.`,
  'grade-unknown': (issue) => `De huidige groep ${found(issue)} komt in dit handboek niet voor.`,
  'match-unsure': (issue) => `Het is niet zeker dat ${found(issue)} de juiste referentiefunctie is. Ga dit na.`,
  'runner-up-close': (issue) => `Ook ${found(issue)} past bijna even goed. Kies zelf.`,
  'references-tied': (issue) => `De tekst zegt niet welke van deze het is, ze zijn even waarschijnlijk: ${issue.values.references}. Kies zelf, of vul aan wat ze onderscheidt.`,
  'next-door': () => 'De functienaam noemt een ander vakgebied dan de referentiefunctie. Ga na of deze wel past.',
  'visits-customers': (issue) => `De functie bezoekt klanten (${found(issue)}), de referentiefunctie niet. Ga na of deze wel past.`,
  'questions-header-missing': () => 'Dit is geen blad met vragen: de koppen Antwoord, Voorwaarde en Kenmerk ontbreken. Kies het bestand dat de vragen bevat, met zijn koppen.',
  'question-row-unknown': (issue) => `Bij de vraag in rij ${row(issue)} hoort geen functie meer in de lijst (${found(issue)}): zij is weg of gewijzigd. Vraag het opnieuw, of zet het antwoord zelf in de kolom Aanvulling.`,
  'question-answer-unreadable': (issue) => `Het antwoord ${found(issue)} in rij ${row(issue)} is geen ja of nee. Begin het met ja, nee of weet niet.`,
  'question-answers-differ': (issue) => `Op ${found(issue)} staan twee verschillende antwoorden (ook in rij ${row(issue)}); geen van beide telt. Haal er een weg.`,
  'catalogue-leftover': (issue) => `Regel ${row(issue)} van het handboek is niet begrepen: ${found(issue)}.`,
  'catalogue-incomplete': (issue) => `Functie ${found(issue)} (regel ${row(issue)}) mist: ${issue.values.missing}. Vul het handboek aan.`,
  'catalogue-no-jobs': () => 'Geen functies gevonden. Dit lijkt geen handboek: er zijn geen bladzijden of rijen die elk een functie beschrijven. Kies het bestand met de functiebeschrijvingen, of het raster of de lijst met functies en groepen.',
  'catalogue-job-list': () => 'Geen functies gelezen: dit lijkt een functielijst van een bedrijf en geen handboek. Laad hem als de lijst die wordt ingedeeld, en kies hier het handboek.',
  'catalogue-rule-step': (issue) => `De groep bij ${found(issue)} ligt niet één stap van de referentiefunctie. Controleer het handboek.`,
  'catalogue-duplicate-code': (issue) => `De code van ${found(issue)} komt twee keer voor; alleen de eerste functie telt (regel ${row(issue)}).`,
  'catalogue-code-shared': (issue) => `De code van ${found(issue)} (regel ${row(issue)}) hoort ook bij een andere functie; hier heet zij ${issue.values.code}. Controleer de code.`,
  'catalogue-repaired': (issue) => `Regel ${row(issue)}: ${found(issue)} is gelezen als "${issue.values.after}". Controleer het woord.`,
  'catalogue-code-made': (issue) => `Het handboek geeft ${issue.found ?? ''} functies geen code; ze zijn genummerd in de volgorde van het handboek.`,
  'catalogue-joined': (issue) => `De groep van ${found(issue)} komt uit de lijst, waar de functie "${issue.values.name}" heet. Controleer of dat dezelfde is.`,
  'catalogue-join-conflict': (issue) => `Voor ${found(issue)} geeft het handboek twee groepen: ${issue.values.grades}. De eerste telt; kies zo nodig zelf.`,
  'catalogue-row-without-page': (issue) => `Regel ${row(issue)} noemt ${found(issue)}, maar er is geen beschrijving van die functie. Voeg het ontbrekende deel van het handboek toe.`,
  'catalogue-column-unused': (issue) => `Kolom ${found(issue)} (regel ${row(issue)}) is niet herkend en niet gebruikt.`,
  'catalogue-grade-missing': (issue) => `Van ${found(issue)} is geen functiegroep gevonden: zonder groep is er niet mee in te delen. Voeg het raster of de ranglijst toe, of geef de groep zelf op.`,
  'catalogue-ungraded': (issue) => `Geen van de ${issue.found ?? ''} functies heeft een functiegroep: het handboek dient alleen om de best passende functie te vinden. Laad het raster, de ranglijst of de schalenlijst erbij.`,
  'catalogue-levels-shared': (issue) => `Regel ${row(issue)}: ${found(issue)} heeft één tekst voor ${issue.values.levels}. Het zijn aparte functies met dezelfde tekst; wat ze onderscheidt, staat niet in het handboek.`,
  'catalogue-grade-range': (issue) => `${found(issue)} heeft meer dan één groep (${issue.values.grade}). Kies zo nodig zelf één groep.`,
  'catalogue-correction-unused': (issue) => `De correctie op ${found(issue)} past niet meer op dit handboek en is niet gebruikt. Verwijder haar.`,
  'catalogue-section-guessed': (issue) => `Kop ${found(issue)} (${issue.values.count} functies) is gelezen als ${sectionName(issue.values.meaning, 'nl')}, naar wat eronder staat. Klopt dat niet, zeg dan wat de kop is.`,
  'catalogue-page-empty': (issue) => `Zonder tekst: pagina ${issue.found ?? ''}. Staat er toch iets op, dan is dat een beeld; laat het eerst omzetten naar tekst.`,
  'catalogue-sheet-missing': (issue) => `${blad(issue)} ontbreekt; dat deel van het handboek is leeg. Zet het blad terug, of exporteer het handboek opnieuw.`,
  'catalogue-sheet-column-missing': (issue) => `${blad(issue)}: kop ${found(issue)} ontbreekt; wat daar hoort is leeg. Zet de kop terug boven de kolom.`,
  'catalogue-sheet-unused': (issue) => `${blad(issue)}: ${found(issue)} hoort niet bij het handboek en is niet gelezen.`,
  'catalogue-sheet-row-incomplete': (issue) => `${blad(issue)}: ${found(issue)} is leeg, en daarom doet de rij niet mee. Vul de cel in.`,
  'catalogue-sheet-function-unknown': (issue) => `${blad(issue)}: functie ${found(issue)} staat niet op blad Functies, en daarom doet dit niet mee. Voeg haar daar toe, of verwijder de rijen.`,
  'catalogue-sheet-value-unknown': (issue) => `${blad(issue)}: ${found(issue)} past niet bij "${issue.values.column}"; ${issue.values.used === '' ? 'de rij doet niet mee' : `gelezen als "${issue.values.used}"`}. Verbeter de cel.`,
  'catalogue-sheet-conflict': (issue) => `${blad(issue)}: ${found(issue)} is in strijd met "${issue.values.used}", en dat telt. Verbeter een van beide.`,
  'catalogue-sheet-order': (issue) => `${blad(issue)}: de rijen staan in een andere volgorde dan kolom ${found(issue)}; die kolom telt. Pas haar aan om rijen te verplaatsen.`,
  'catalogue-sheet-grade-unknown': (issue) => `${blad(issue)}: groep ${found(issue)} van ${issue.values.job} staat niet op blad ${issue.values.ladder}. Voeg haar daar op haar plaats toe, of verbeter de cel.`,
  'catalogue-sheet-family-new': (issue) => `${blad(issue)}: familie ${found(issue)} stond nog niet op blad Functiefamilies en is toegevoegd. Controleer de naam.`,
  'decision-off-ladder': (issue) => `Het besluit ${found(issue)} in rij ${row(issue)} is geen groep van dit handboek (${issue.values.grades}). Het blijft staan; verbeter het als het een typefout is.`,
  'decision-without-grade': (issue) => `In rij ${row(issue)} staat wel iets over een besluit (${found(issue)}), maar geen groep. Vul ${column(issue)} in, of maak de andere cellen leeg.`,
  'decision-date-unread': (issue) => `De datum ${found(issue)} in rij ${row(issue)} is niet te lezen. Zij blijft staan; typ zo nodig een datum als 27-11-2026.`,
  'decision-column-twice': (issue) => `De kolom ${column(issue)} staat er twee keer; deze telt niet mee. Geef haar een andere naam of verwijder haar.`,
};

const EN: IssueTexts = {
  'table-empty': () => 'The sheet is empty. Choose a sheet or file with jobs.',
  'header-not-found': (issue) => `No header row found (row ${row(issue)} holds ${found(issue)}). Put headers such as "Job title" and "Tasks" above the columns, or assign a column.`,
  'header-two-rows': (issue) => `The header takes two rows (${String((issue.place.row ?? 1) - 1)} and ${row(issue)}); they were read together.`,
  'table-transposed': (issue) => `The list lies on its side: its headers stand below each other from row ${row(issue)}. Copy it and choose Paste Special > Transpose, so that each job becomes a row.`,
  'title-column-missing': (issue) => `Which column holds the job title? The header (row ${row(issue)}) has no column that is known for it. ${candidates(issue, EN_QUESTION)}`,
  'no-jobs': (issue) => `There are no jobs below the header (row ${row(issue)}). Fill in at least one row with a job title.`,
  'column-unknown': (issue) => `Column ${column(issue)} was not recognised and is not used. Assign a meaning if needed.`,
  'column-private': (issue) => `Column ${column(issue)} is about a person and is never used.`,
  'column-by-content': (issue) => `Column ${column(issue)} was read, by its content, as ${fieldNames(issue.values.field, TEXTS_EN)} (${found(issue)}). Assign a meaning if needed.`,
  'column-content-private': (issue) => `Column ${column(issue)} holds ${EN_CONTENT[issue.values.content]} and is therefore not read.`,
  'column-content-unfit': (issue) => `Column ${column(issue)} was not read: its content (${found(issue)}) does not fit ${fieldNames(issue.values.field, TEXTS_EN)}. Assign a meaning if needed.`,
  'column-not-chosen': (issue) => `Column ${column(issue)} was not read: for ${fieldNames(issue.values.field, TEXTS_EN)} column ${found(issue)} counts. Assign the right one if needed.`,
  'columns-joined': (issue) => `The columns ${found(issue)} were read together as one subject.`,
  'column-mapped-unknown': (issue) => `Column ${column(issue)} is not in row ${row(issue)}. Check the column's name.`,
  'columns-missing': (issue) => `The list has no column for ${fieldNames(issue.values.fields, TEXTS_EN)}. With those columns more proposals are certain.`,
  'rows-skipped': (issue) => `${EN_ROWS[issue.values.kind]} skipped (row ${issue.values.rows}), such as ${found(issue)}: no job.`,
  'rows-joined': (issue) => `Row ${issue.values.rows} says more of the job above and was read together with it. Turn joining off if each row is a job of its own.`,
  'recruitment-left-out': (issue) => `Row ${issue.values.rows}: sentences about the company, its offer or its demands are no tasks and do not count.`,
  'addition-contradicts': (issue) => `The addition also says the opposite of ${found(issue)}; the condition counts as unknown. Remove one of the two lines.`,
  'value-error': (issue) => `An error value counts as empty: ${issue.found ?? ''}. Repair the cell.`,
  'shares-missing': () => 'The commercial and administrative shares are not filled in. Complete them for a surer proposal.',
  'shares-unusable': (issue) => `The commercial and administrative shares (${issue.found ?? ''}) do not add up to 100 %; they count as not filled in. Correct them.`,
  'shares-alone': (issue) => `Of the commercial and administrative share one is filled in (${issue.found ?? ''}); the rest counts as the other. Fill in both.`,
  'title-missing': () => 'The job title is missing. Fill it in.',
  'tasks-missing': () => 'The tasks are missing or do not say what the work is. Add the tasks.',
  'factors-missing': () => 'Education, autonomy and contacts are missing; the level cannot be checked. Add them.',
  'description-short': () => 'The description is very short. Add the tasks.',
  'nothing-to-compare': () => 'Title and tasks do not say which work this is. Complete both.',
  'evidence-contradicts': (issue) => `The data contradict each other (lighter: ${issue.values.lighter}; heavier: ${issue.values.heavier}). Weigh it yourself.`,
  'factors-partly-missing': (issue) => `Left empty: ${fieldNames(issue.values.fields, TEXTS_EN)}. Complete them for a surer proposal.`,
  'evidence-thin': () => 'There are too few signs for a firm proposal. Add tasks, education and autonomy, or weigh it yourself.',
  'strict-asks': () => 'You chose strict: a proposal then asks 90 % certainty. Weigh it yourself, or choose normal.',
  'lenient-lets': () => 'You chose lenient: with little evidence this is a proposal all the same. Check it if the grade surprises.',
  'claim-unproven': (issue) => `What the step must rest on (${found(issue)}) was not borne out when read again. Weigh it yourself.`,
  'rule-leaning': (issue) => `The characteristics point to ${issue.found === 'lighter' ? 'lighter' : 'heavier'}, but no condition of that application rule is met. Weigh it yourself.`,
  'condition-touched': (issue) => `${found(issue)} may mean that "${issue.values.condition}" applies. Find out: it changes the grade.`,
  'neighbour-refutes': (issue) => `Beside ${found(issue)}, a grade ${issue.values.rule === 'lighter' ? 'lower, the job is lighter' : 'higher, the job is heavier'}. That contradicts the proposal; weigh it yourself.`,
  'neighbour-fits': (issue) => `Beside ${found(issue)} the job is equal too. Find out which of the two fits.`,
  combination: (issue) => `The job may combine two reference jobs (also ${found(issue)}). ${issue.values.setting === 'highest' ? 'The highest grade counts; check that it does here.' : 'Find out how the time is divided.'}`,
  'level-unsure': (issue) => `The grade is not certain (${issue.values.grades.replace(', ', ' or ')}): ${listed(issue.values.doubts, EN_DOUBTS, '; ')}. Weigh it yourself.`,
  'second-opinion': (issue) => `The application rule gives grade ${issue.values.grade}, but by its level the text is like those of functions in grade ${issue.found ?? ''}. Find out which is right.`,
  'in-training': (issue) => `The job seems to be a training position (${found(issue)}). Check whether the grade must be lower for a time.`,
  'description-copied': () => 'The tasks are copied nearly word for word from the handbook. Have the real work described.',
  'mentions-person': (issue) => `The description names a person (${found(issue)}). Describe the job, not its holder.`,
  'mentions-performance': (issue) => `The description is about performance (${found(issue)}). It does not count; remove it.`,
  'mentions-pay': (issue) => `The description is about pay (${found(issue)}). It does not count; remove it.`,
  'mentions-gender': (issue) => `The description is not gender-neutral (${found(issue)}). Choose neutral words.`,
  'not-neutral': (issue) => `The description is not neutral (${found(issue)}). Describe facts.`,
  'beyond-one-step': () => 'The knowledge level is far from that of the reference job. Look for another reference job.',
  'leads-people': (issue) => `The job seems to lead people (${found(issue)}), the reference job does not. Look for another reference job.`,
  'leads-nobody': (issue) => `${found(issue)} leads people; title and text do not say so. Look for another reference job, or fill in who is led.`,
  'rank-differs': (issue) => `The title says ${found(issue)}, the reference job "${issue.values.reference}". Check whether that is the same work.`,
  'grade-off-ladder': () => 'The step falls outside the known grades of the handbook. Decide the grade yourself.',
  'grade-differs': (issue) => `The current grade is ${found(issue)}. Find out why it differs.`,
  'grade-unknown': (issue) => `The current grade ${found(issue)} does not occur in this handbook.`,
  'match-unsure': (issue) => `It is not certain that ${found(issue)} is the right reference job. Check it.`,
  'runner-up-close': (issue) => `${found(issue)} fits nearly as well. Choose yourself.`,
  'references-tied': (issue) => `The text does not tell which of these it is, they are equally likely: ${issue.values.references}. Choose yourself, or add what tells them apart.`,
  'next-door': () => 'The job title names another discipline than the reference job. Check whether it fits.',
  'visits-customers': (issue) => `The job visits customers (${found(issue)}), the reference job does not. Check whether it fits.`,
  'questions-header-missing': () => 'This is no sheet of questions: the headers Answer, Condition and Mark are missing. Choose the file with the questions, with its headers.',
  'question-row-unknown': (issue) => `No job in the list belongs to the question in row ${row(issue)} any more (${found(issue)}): it is gone or was changed. Ask again, or put the answer in the column Addition yourself.`,
  'question-answer-unreadable': (issue) => `The answer ${found(issue)} in row ${row(issue)} is no yes or no. Begin it with yes, no or unknown.`,
  'question-answers-differ': (issue) => `There are two different answers to ${found(issue)} (also in row ${row(issue)}); neither counts. Remove one.`,
  'catalogue-leftover': (issue) => `Line ${row(issue)} of the handbook was not understood: ${found(issue)}.`,
  'catalogue-incomplete': (issue) => `Function ${found(issue)} (line ${row(issue)}) lacks: ${issue.values.missing}. Complete the handbook.`,
  'catalogue-no-jobs': () => 'No functions found. This does not seem to be a handbook: it has no pages or rows that each describe a function. Choose the file with the job descriptions, or the matrix or list with functions and grades.',
  'catalogue-job-list': () => 'No functions were read: this seems to be the job list of a company and no handbook. Load it as the list to grade, and choose the handbook here.',
  'catalogue-rule-step': (issue) => `The grade at ${found(issue)} is not one step from the reference job. Check the handbook.`,
  'catalogue-duplicate-code': (issue) => `The code of ${found(issue)} occurs twice; only the first function counts (line ${row(issue)}).`,
  'catalogue-code-shared': (issue) => `The code of ${found(issue)} (line ${row(issue)}) also belongs to another function; here it is ${issue.values.code}. Check the code.`,
  'catalogue-repaired': (issue) => `Line ${row(issue)}: ${found(issue)} was read as "${issue.values.after}". Check the word.`,
  'catalogue-code-made': (issue) => `The handbook gives ${issue.found ?? ''} functions no code; they were numbered in the order of the handbook.`,
  'catalogue-joined': (issue) => `The grade of ${found(issue)} comes from the list, where the function is called "${issue.values.name}". Check that it is the same one.`,
  'catalogue-join-conflict': (issue) => `The handbook gives two grades for ${found(issue)}: ${issue.values.grades}. The first counts; choose yourself if needed.`,
  'catalogue-row-without-page': (issue) => `Line ${row(issue)} names ${found(issue)}, but there is no description of that function. Add the missing part of the handbook.`,
  'catalogue-column-unused': (issue) => `Column ${found(issue)} (line ${row(issue)}) was not recognised and is not used.`,
  'catalogue-grade-missing': (issue) => `No grade was found for ${found(issue)}: without one it cannot be graded with. Add the matrix or ranking list, or give the grade yourself.`,
  'catalogue-ungraded': (issue) => `None of the ${issue.found ?? ''} functions has a grade: the handbook only serves to find the most suitable function. Load the matrix, the ranking list or the list of scales with it.`,
  'catalogue-levels-shared': (issue) => `Line ${row(issue)}: ${found(issue)} has one text for ${issue.values.levels}. They are functions of their own with the same text; the handbook does not say what tells them apart.`,
  'catalogue-grade-range': (issue) => `${found(issue)} has more than one grade (${issue.values.grade}). Choose one yourself if needed.`,
  'catalogue-correction-unused': (issue) => `The correction of ${found(issue)} no longer fits this handbook and was not used. Remove it.`,
  'catalogue-section-guessed': (issue) => `Heading ${found(issue)} (${issue.values.count} functions) was read as ${sectionName(issue.values.meaning, 'en')}, by what stands below it. If that is wrong, say what the heading is.`,
  'catalogue-page-empty': (issue) => `Without text: page ${issue.found ?? ''}. If there is something on it, that is an image; have it converted to text first.`,
  'catalogue-sheet-missing': (issue) => `${sheet(issue)} is missing; that part of the handbook is empty. Put the sheet back, or export the handbook again.`,
  'catalogue-sheet-column-missing': (issue) => `${sheet(issue)}: header ${found(issue)} is missing; what belongs there is empty. Put the header back above its column.`,
  'catalogue-sheet-unused': (issue) => `${sheet(issue)}: ${found(issue)} does not belong to the handbook and was not read.`,
  'catalogue-sheet-row-incomplete': (issue) => `${sheet(issue)}: ${found(issue)} is empty, so the row does not count. Fill in the cell.`,
  'catalogue-sheet-function-unknown': (issue) => `${sheet(issue)}: function ${found(issue)} is not on sheet Functies, so this does not count. Add it there, or remove the rows.`,
  'catalogue-sheet-value-unknown': (issue) => `${sheet(issue)}: ${found(issue)} does not fit "${issue.values.column}"; ${issue.values.used === '' ? 'the row does not count' : `read as "${issue.values.used}"`}. Correct the cell.`,
  'catalogue-sheet-conflict': (issue) => `${sheet(issue)}: ${found(issue)} contradicts "${issue.values.used}", which counts. Correct one of the two.`,
  'catalogue-sheet-order': (issue) => `${sheet(issue)}: the rows stand in another order than column ${found(issue)}, which counts. Change that column to move rows.`,
  'catalogue-sheet-grade-unknown': (issue) => `${sheet(issue)}: grade ${found(issue)} of ${issue.values.job} is not on sheet ${issue.values.ladder}. Add it there in its place, or correct the cell.`,
  'catalogue-sheet-family-new': (issue) => `${sheet(issue)}: family ${found(issue)} was not yet on sheet Functiefamilies and was added. Check the name.`,
  'decision-off-ladder': (issue) => `The decision ${found(issue)} in row ${row(issue)} is no grade of this handbook (${issue.values.grades}). It stays; correct it if it is a typing error.`,
  'decision-without-grade': (issue) => `Row ${row(issue)} tells something of a decision (${found(issue)}), but no grade. Fill in ${column(issue)}, or empty the other cells.`,
  'decision-date-unread': (issue) => `The date ${found(issue)} in row ${row(issue)} cannot be read. It stays; type a date such as 27-11-2026 if need be.`,
  'decision-column-twice': (issue) => `There is a second column ${column(issue)}; this one does not count. Rename it or delete it.`,
};

/** The issue in one line, without its row number (a row's issues stand in that row). */
export function describeIssue<Code extends IssueCode>(issue: IssueOf<Code>, language: Language): string {
  return (language === 'nl' ? NL : EN)[issue.code](issue);
}

/** Stands in for whatever an issue names. */
const ANYTHING = '\u0001';
/** Texts choose between words by what is found and set. */
const PROBES = [{ found: ANYTHING, setting: ANYTHING }, { found: 'lighter', setting: ANYTHING }, { found: ANYTHING, setting: 'highest' }];

/** Every line that an issue of a job can have, with gaps for what it names. */
function* jobLines(): Generator<RegExp> {
  for (const write of [...Object.values(NL), ...Object.values(EN)]) {
    for (const { found: what, setting } of PROBES) {
      const values = new Proxy({}, { get: (_, name) => (name === 'setting' ? setting : ANYTHING) });
      // Stands for the issue of whichever code: it has all that a text may read.
      const line = write({ place: { column: ANYTHING }, found: what, values } as never);
      yield new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(`"${ANYTHING}"`, '"[^"]*"').replaceAll(ANYTHING, '.{0,300}?'), 'gs');
    }
  }
}

let known: readonly RegExp[] | undefined;

/** Whether a text is made of lines of ours and nothing else, so that no remark of a person stands in it. */
export function isIssueText(text: string): boolean {
  let rest = text;
  known ??= [...jobLines()];
  for (const line of known) rest = rest.replace(line, '');
  return rest.trim() === '';
}
