/** What a handbook shows of itself before a row is graded: how often its own functions are found again, and which of its rules were read. */
import type { Catalogue } from '../model/catalogue';
import type { FamilyId } from '../model/ids';
import { testPattern } from './pattern/ladder-pattern';
import { createRuleReader } from './rules/read-rules';

/** How often functions that were left out got their own grade back. @property within At most one step off. */
export interface FoundAgain {
  readonly texts: number;
  readonly exact: number;
  readonly within: number;
}

/**
 * @property pattern Left out one by one, by their whole texts and by texts as short as a row of a sheet; absent for a handbook that is too small or has no grades to tell apart. @property families By their whole texts, the weakest first.
 * @property conditions Of the application rules: all, and those that nothing could be read of.
 */
export interface HandbookTest {
  readonly functions: number;
  readonly pattern?: { readonly whole: FoundAgain; readonly short: FoundAgain; readonly families: readonly { readonly familyId: FamilyId; readonly found: FoundAgain }[] };
  readonly conditions: { readonly all: number; readonly unread: number };
}

/** Tests a handbook on itself. About two seconds for a hundred functions without rules; no randomness, so the same handbook gives the same figures. */
export function testHandbook(catalogue: Catalogue): HandbookTest {
  const readRules = createRuleReader(catalogue.referenceJobs);
  const conditions = catalogue.referenceJobs.flatMap((job) => readRules(job).conditions);
  const forms = testPattern(catalogue);
  const whole = forms.find(({ form }) => form.length === 'whole');
  const short = forms.find(({ form }) => form.length === 'short' && !form.knowledge) ?? forms.find(({ form }) => form.length === 'short');
  return {
    functions: catalogue.referenceJobs.length,
    ...(whole === undefined || short === undefined ? {} : {
      pattern: { whole: whole.left, short: short.left, families: [...whole.families].map(([familyId, found]) => ({ familyId, found })).sort((a, b) => a.found.exact / a.found.texts - b.found.exact / b.found.texts) },
    }),
    conditions: { all: conditions.length, unread: conditions.filter(({ aspect, work, quantity }) => aspect === undefined && work === undefined && quantity === undefined).length },
  };
}
