/**
 * Texts a second that the reader of quantities reads, without and with numbers (four or five in each). Bundled, as the product is: tsx slows what it runs.
 * `npx esbuild bench/quantities.ts --bundle --platform=node --outfile=.bench/quantities.cjs && node .bench/quantities.cjs`
 */
import { readQuantities } from '../src/core/text/quantities/read-quantities';

const WITHOUT = [
  'beheert de voorraad van het magazijn, controleert leveringen aan de hand van de pakbon en meldt afwijkingen aan de leidinggevende',
  'adviseert klanten over een passend product, stelt offertes op en volgt die op; onderhoudt contacten met de afdeling inkoop en met leveranciers',
  'is verantwoordelijk voor een goede gang van zaken op de afdeling, stuurt de medewerkers aan en voert gesprekken over de voortgang van het werk',
];
const WITH = [
  'geeft leiding aan 12 monteurs en 3 planners, beheert een budget van € 1,2 mln en rapporteert twee keer per week aan de directie',
  'minimaal drie tot vijf jaar ervaring, werkt 32-40 uur per week en besteedt ongeveer 20 % van de tijd aan administratie op 4 locaties',
  'behandelt circa 40 storingen per dag, tilt tot 25 kg en werkt in een team van 8; mbo niveau 4, VCA 2 en NEN 3140 sinds 2019',
];

/** Texts that are read per figure, after as many to warm up. */
const TEXTS = 60_000;

/** Texts per second of processor time: on a shared machine the clock measures the others too. */
function speedOf(texts: readonly string[]): number {
  const round = (): void => { for (let count = 0; count < TEXTS; count += 1) readQuantities(texts[count % texts.length] ?? ''); };
  round();
  const before = process.cpuUsage();
  round();
  const { user, system } = process.cpuUsage(before);
  return Math.round(TEXTS / ((user + system) / 1e6));
}

console.log(`per second of processor time: ${String(speedOf(WITHOUT))} texts without numbers (at least 200000), ${String(speedOf(WITH))} with (at least 20000)`);
