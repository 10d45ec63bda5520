/** Scope: how much of the reference's work the job covers. Read beside the reference by `read-scope.ts`; sales and other domains add wordings of their own. */
import { compilePhrases } from '../../text/phrases';
import type { AspectDefinition } from './aspect';

export const SCOPE: AspectDefinition = {
  id: 'scope',
  characteristic: 'complexity',
  scale: [[-1, 'a few of the activities'], [0, 'most'], [1, 'all of them and more']],
  names: { nl: 'omvang van de taken', en: 'range of tasks' },
  weight: 0.75, // Rules ask for it, but descriptions are often shorter than the job.
  verdictFrom: 1,
  fields: ['tasks', 'purpose', 'addition', 'autonomy'],
  standing: 'relative',
};

const WORDS = {
  who: ['hij|zij|ze|je|u|men|deze|de functie|de functionaris|de medewerk*'],
  circumstance: [
    'na|met|via|op|in|bij|boven|vanaf|onder|tot|over|tegen|als|wanneer|indien|door|voor|tijdens|when|if|for|with',
    'zakelijke|administratief|commercieel',
  ],
  work: ['werkzaamheden|werk|taken|activiteiten|facetten|onderdelen|disciplines|processen'],
  boss: ['leidinggevende|manager|teamleider|hoofd'],
};

/** Words in a clause that say how much of the reference's work the job covers: a few of the tasks only. */
export const SCOPE_FEW: RegExp = compilePhrases([
  '^[<who>] ~1!(niet|geen|mag|mogen|moet) (alleen|uitsluitend|slechts|enkel|only|solely) !(<circumstance>)',
  '(functie|taken|takenpakket|rol|werk|job) ~2 (beperkt tot|beperkt zich tot|is limited to)',
  '^(beperkt tot|limited to)',
  'een [klein] (deel|onderdeel|stukje) van (de|het)',
  '(beperkt|smal) takenpakket', 'deeltaak', 'deeltaken', 'enkele (taken|deeltaken)', 'een enkele taak', 'part of the (work|tasks)',
  '(houdt zich|richt zich) (alleen|uitsluitend) [bezig]',
  '(overige|andere|rest van de) ~4 (werkzaamheden|taken) ~9 (niet|geen|anderen)',
  'verder geen ~1 (taken|werkzaamheden)',
], WORDS);

/** All of the tasks, and more than an equal share in running the business. */
export const SCOPE_ALL: RegExp = compilePhrases([
  'alle [overige|voorkomende|andere|overige voorkomende] ~2 <work>',
  '(elke taak|ieder onderdeel|elk onderdeel)',
  'alles (wat [er] (op|in|bij|binnen)|binnen (de|het)|rond[om] (de|het))',
  'het (hele|gehele|volledige) ~1 (proces|traject|takenpakket|pakket|werk)',
  '(hele|gehele|volledige|volle) breedte', 'allround', '(breed|overal) inzetbaar',
  '[veel] (groter|grootste|groot|fors) (deel|aandeel)', 'spil (van|in|binnen)',
  'vervangt ~3 <boss>', 'neemt ~3 (<boss>|afdeling) ~3 waar',
  'van (a tot z|begin tot eind)', 'all [other] ~1 (tasks|activities|duties)', 'end_to_end',
], WORDS);
