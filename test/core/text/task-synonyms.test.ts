/** The words of tasks: the form of the list, and pairs of words that must and must not be one. The pairs were written before the list. */
import { contentForm } from '../../../src/core/text/content-words';
import { TASK_SYNONYMS } from '../../../src/core/text/task-synonyms.nl';
import { tokenize } from '../../../src/core/text/tokenize';

const groups = TASK_SYNONYMS.map((line) => line.split(' '));
const MOST_GROUPS_OF_A_WORD = 6;

/** Plain form -> the groups it stands in: texts hold other forms than the list does, so groups are asked by what all forms share. */
const groupsOf = new Map<string, Set<number>>();
groups.forEach((words, group) => {
  for (const word of words) groupsOf.set(contentForm(word), (groupsOf.get(contentForm(word)) ?? new Set()).add(group));
});

/** The groups that both words of a pair stand in. Both must stand in the list: words that it does not know would never share one. */
function sharedGroups(pair: string): readonly string[] {
  const [a = '', b = ''] = pair.split(' ').map((word) => contentForm(word));
  if (!groupsOf.has(a) || !groupsOf.has(b)) throw new Error(`Not in the list: ${pair}`);
  const ofB = groupsOf.get(b);
  return [...(groupsOf.get(a) ?? [])].filter((group) => ofB?.has(group) === true).map((group) => TASK_SYNONYMS[group] ?? '');
}

describe('the list of words of tasks', () => {
  it('covers the acts and things of work', () => {
    expect(groups.length).toBeGreaterThanOrEqual(700);
    expect(groups.length).toBeLessThanOrEqual(1100);
  });

  it('has whole, folded words that say something', () => {
    const odd = groups.flat().filter((word) => {
      const [token, ...more] = tokenize(word);
      return token?.word !== word || more.length > 0 || contentForm(word) === '';
    });
    expect(odd).toEqual([]);
  });

  it('has no group of less than three words or more than ten', () => {
    expect(TASK_SYNONYMS.filter((_, group) => (groups[group] ?? []).length < 3 || (groups[group] ?? []).length > 10)).toEqual([]);
  });

  it('has no group that says a word twice, in whatever form', () => {
    expect(groups.filter((words) => new Set(words.map(contentForm)).size < words.length).map((words) => words.join(' '))).toEqual([]);
  });

  it('has no group twice, in whatever order, nor one inside another', () => {
    const forms = groups.map((words) => new Set(words.map(contentForm)));
    const inside = forms.flatMap((one, a) => forms.flatMap((other, b) => (a !== b && [...one].every((form) => other.has(form)) ? [`${TASK_SYNONYMS[a] ?? ''} < ${TASK_SYNONYMS[b] ?? ''}`] : [])));
    expect(inside).toEqual([]);
  });

  it('has no word in more groups than it can have senses', () => {
    expect([...groupsOf].filter(([, found]) => found.size > MOST_GROUPS_OF_A_WORD).map(([form]) => form)).toEqual([]);
  });
});

describe('words that mean the same in a task', () => {
  it.each(`
nakijken controleren
bijhouden registreren
opbergen archiveren
inroosteren inplannen
vrachtauto truck
wagen vrachtauto
stops afleveradressen
werkorder werkbon
aanmaken maken
spul materieel
uitdelen verstrekken
medicijnen medicatie
uitzoeken nagaan
bestellen nabestellen
verhelpen oplossen
storing defect
poetsen schoonmaken
dweilen moppen
bijvullen aanvullen
vakken schappen
klant afnemer
factuur nota
betalen voldoen
herinnering aanmaning
salaris loon
verzuim ziekteverzuim
sollicitant kandidaat
werving recruitment
opstellen schrijven
notulen gespreksverslag
agenda kalender
beantwoorden afhandelen
doorverbinden doorschakelen
bezoekers gasten
verwelkomen ontvangen
klacht reclamatie
retour retourzending
inpakken verpakken
lossen uitladen
bezorgen afleveren
tanken brandstof
repareren herstellen
afstellen instellen
storing mankement
monteren assembleren
ombouwen omstellen
lassen laswerk
snoeien terugsnoeien
maaien grasmaaien
onkruid wieden
koken bereiden
menukaart menu
afwas vaat
serveren uitserveren
kinderen peuters
verschonen luier
lesgeven doceren
toetsen proefwerk
huisbezoek thuisbezoek
aanvraag verzoek
vergunning ontheffing
coachen begeleiden
aansturen leidinggeven
programmeren coderen
backup reservekopie
wachtwoord inlogcode
ticket melding
monster sample
meten opmeten
steekproef steekproefcontrole
surveilleren patrouilleren
stucwerk pleisterwerk
offerte prijsopgave
nabellen opvolgen
webshop webwinkel
nieuwsbrief mailing
huurder huurster
wondverzorging wond
wassen douchen
`.trim().split('\n').filter((pair) => pair !== ''))('%s', (pair) => {
    expect(sharedGroups(pair)).not.toEqual([]);
  });
});

describe('words that do not mean the same in a task', () => {
  it.each([
    // Levels of an act.
    'maken ontwerpen', 'rapporteren bepalen', 'helpen leiden', 'assisteren aansturen', 'voorbereiden vaststellen', 'controleren vervaardigen', 'inkopen bestellen', 'opstellen vaststellen', 'adviseren beslissen', 'signaleren oplossen',
    'melden oplossen', 'registreren analyseren', 'invoeren controleren', 'meten berekenen', 'plannen bezorgen', 'begeleiden aansturen', 'toedienen verzorgen', 'uitdelen verzamelen', 'verzamelen analyseren', 'uitwerken ontwerpen',
    'tekenen ontwerpen', 'bijhouden opstellen', 'beoordelen controleren', 'bijwonen voorzitten', 'notuleren voorzitten', 'informeren adviseren', 'beantwoorden doorverbinden', 'onderhouden repareren', 'bedienen afstellen', 'aanvragen goedkeuren',
    'nakijken repareren', 'bezorgen verkopen', 'voorstellen besluiten', 'inwerken beoordelen', 'noteren oplossen',
    // Opposites.
    'inkopen verkopen', 'laden lossen', 'inpakken uitpakken', 'ontvangen verzenden', 'debiteuren crediteuren', 'inschakelen uitschakelen', 'monteren demonteren', 'opbouwen afbreken', 'openen sluiten', 'huurder verhuurder',
    'aanmelden afmelden', 'klant leverancier', 'inkomsten uitgaven', 'opwarmen koelen', 'werven afvloeien', 'zaaien oogsten', 'innemen uitgeven', 'aannemen ontslaan', 'import export', 'goedkeuren afkeuren',
    // Look-alikes, and neighbours in a field.
    'patient bewoner', 'patient klant', 'bestellen bezorgen', 'inwerken uitwerken', 'afleveren aanleveren', 'medicijn voeding', 'afwas wasgoed', 'vloer muur', 'kind leerling', 'offerte factuur', 'factuur aanmaning', 'loon factuur',
    'heftruck vrachtauto', 'agenda notulen', 'verslag offerte', 'toets keuring', 'vergadering vergunning', 'netwerk software', 'snoeien maaien', 'koken serveren', 'lassen zagen', 'contract factuur', 'klacht storing', 'voorraad planning',
  ])('%s', (pair) => {
    expect(sharedGroups(pair)).toEqual([]);
  });
});
