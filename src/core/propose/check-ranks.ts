/** The word of rank in a title beside that of the reference job: another one is a point of attention, and whoever leads is no function that does not. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Issue } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import { classOf, IS } from '../text/actors/word-classes';
import { contentForm, sameWord } from '../text/content-words';
import { readRanks } from '../text/read-ranks';
import type { RankWord } from '../text/read-ranks';
import type { Rank } from '../text/rank-words.nl';
import { tokenize } from '../text/tokenize';

const hasRank = (words: readonly RankWord[], rank: Rank): boolean => words.some((word) => word.rank === rank);

/** Ranks that make two titles differ; "medewerker" beside no word of rank at all is no difference ("verkoper" and "medewerker verkoop"). */
const tellingOf = (own: readonly RankWord[], other: readonly RankWord[]): readonly RankWord[] => (other.length === 0 ? own.filter(({ rank }) => rank !== 'staff') : own);

function differ(title: readonly RankWord[], name: readonly RankWord[]): boolean {
  const [own, other] = [tellingOf(title, name), tellingOf(name, title)];
  return own.some(({ rank }) => !hasRank(other, rank)) || other.some(({ rank }) => !hasRank(own, rank));
}

/** Ranks that a step of the rule has weighed already: somebody who assists or learns is lighter, a senior heavier. */
const WEIGHED: Readonly<Record<LevelResult['rule'], readonly Rank[]>> = { lighter: ['assists', 'junior'], equal: [], heavier: ['senior', 'advises', 'coordinates'] };

const contentOf = (text: string): readonly string[] => tokenize(text).flatMap(({ word }) => { const form = contentForm(word); return form === '' ? [] : [form]; });

/** The name, and the alternative names that speak of the same work as the title. */
function comparedNames(title: string, { name, alternativeNames }: ReferenceJob): readonly string[] {
  const content = contentOf(title);
  return [name, ...alternativeNames.filter((other) => contentOf(other).some((form) => content.some((own) => sameWord(own, form))))];
}

const quoted = (words: readonly RankWord[]): string => words.map(({ text }) => text).join(' ');

/** Who holds the job leads, or does not, by what the text says; `undefined` where it does not say. */
function saysLeading({ comparisons }: LevelResult): boolean | undefined {
  const leading = comparisons.find(({ aspect }) => aspect === 'leading');
  return leading?.job === undefined || leading.verdict === 'unknown' ? undefined : leading.verdict !== 'lighter';
}

/** Issues on rank: `leads-people` and `leads-nobody` say that this reference job is not the one, `rank-differs` takes certainty off. */
export function checkRanks(job: CompanyJob, { referenceJobs }: Catalogue, level: LevelResult, referenceJobId: ReferenceJob['id']): readonly Issue[] {
  const { title } = job.fields;
  const reference = referenceJobs.find(({ id }) => id === referenceJobId);
  if (title === undefined || reference === undefined || level.series !== undefined) return [];
  const own = readRanks(title);
  const place = { row: job.row };
  const names = [reference.name, ...reference.alternativeNames].map((name) => readRanks(name));
  const says = saysLeading(level);
  const isPerson = own.length > 0 || tokenize(title).some(({ word }) => (classOf(word) & IS.person) !== 0);
  if (hasRank(own, 'leads') && says === undefined && !names.some((ranks) => hasRank(ranks, 'leads'))) {
    return [{ code: 'leads-people', severity: 'warning', place, found: quoted(own.filter(({ rank }) => rank === 'leads')) }];
  }
  if (isPerson && !hasRank(own, 'leads') && !hasRank(own, 'coordinates') && says !== true && names.every((ranks) => hasRank(ranks, 'leads'))) {
    return [{ code: 'leads-nobody', severity: 'warning', place, found: `${reference.code} ${reference.name}` }];
  }
  const compared = comparedNames(title, reference).map((name) => readRanks(name));
  const [first = []] = compared;
  const isWeighed = own.some(({ rank }) => WEIGHED[level.rule].includes(rank));
  if (!isPerson || isWeighed || hasRank(own, 'leads') || compared.some((ranks) => !differ(own, ranks))) return [];
  return [{ code: 'rank-differs', severity: 'info', place, found: quoted(own) || title, values: { reference: quoted(first) || reference.name } }];
}
