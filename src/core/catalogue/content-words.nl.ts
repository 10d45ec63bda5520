/** What a section's own text looks like, whatever stands above it (data only): phrases in the language of `text/phrases.ts`, over folded text. Dutch, English, German. */

/** A line that says what somebody does begins so. Verbs that begin with other letters are seen by their ending. */
export const ACTIVITY_STARTS: readonly string[] = [
  '^(het|de) *en', '^(het|zorg|zorgt|zorgen|draagt|dragen|mede|actief|zelfstandig) ~2 *en', '^(houdt|voert|geeft|stelt|neemt|doet|gaat|is verantwoordelijk|is belast|heeft contact)',
  '^(manages|leads|develops|ensures|supports|provides|prepares|maintains|coordinates|reviews|designs|writes|builds|analyses|analyzes|drives|owns|delivers|reports|plans|acts|advises|monitors)',
  '^(manage|lead|develop|ensure|support|provide|prepare|maintain|coordinate|review|design|write|build|analyse|analyze|drive|own|deliver|report|plan|act|advise|monitor|assist|conduct|create|perform)',
  '^*ung[en] (von|der|des)', '^(bearbeitet|erstellt|unterstutzt|leitet|plant|pruft)',
];

/** A sentence that says what somebody is there for. */
export const AIM_PHRASES: readonly string[] = [
  '(zodat|teneinde|opdat)', '(ten behoeve|ter ondersteuning) van', 'gericht op', '(draagt|dragen) [mede] bij', 'bijdrage [te] leveren', 'zorg[t|en] [ervoor|er voor] dat', 'is (verantwoordelijk voor|belast met)',
  'met als doel', 'om ~6 te *en', '(in order to|so that|responsible for|the purpose of)', '(um sicherzustellen|damit|verantwortlich fur)',
];

/** What somebody must have learnt. */
export const LEARNING_PHRASES: readonly string[] = [
  '(vmbo|mbo|hbo|wo|havo|vwo|mavo|lbo)', '(v|m|h)bo_niveau', 'werk-? en denkniveau', '(opleiding|diploma|vakbekwaamheid)', '(bachelor|master)*', 'degree in', 'years of experience', '(ausbildung|studium|abschluss)',
];

/** How verbs end that open a line: "beheert", "beheren"; whatever they are. */
export const ACTIVITY_VERB_ENDINGS: readonly string[] = ['t', 'en', 'ing'];

/** Words with such an ending that are no verbs, at the head of a line. */
export const NO_VERBS: readonly string[] = [
  'het', 'met', 'uit', 'dit', 'dat', 'niet', 'wat', 'niveau', 'binnen', 'tussen', 'een', 'geen', 'alleen', 'tegen', 'boven', 'buiten', 'naast', 'want', 'omdat', 'opdat', 'zodat', 'achter', 'indien', 'kan', 'moet',
  'aspecten', 'eisen', 'kennis', 'ervaring', 'opleiding', 'opleidingen', 'vaardigheden', 'competenties', 'resultaten', 'contacten', 'inzicht', 'effecten', 'omstandigheden', 'mensen', 'klanten', 'teneinde', 'eventueel',
  'context', 'aandacht', 'kwaliteit', 'veiligheid', 'recht', 'markt', 'punt', 'document', 'student', 'patient', 'client', 'klant', 'onvoldoende', 'weinig', 'verantwoordelijkheden', 'not', 'but', 'it', 'at', 'the', 'what', 'least',
  'during', 'nothing', 'something', 'everything', 'according', 'ding', 'ring', 'when', 'then', 'often', 'open', 'men', 'most', 'first', 'last', 'best', 'must', 'might', 'about', 'without', 'important', 'current', 'different',
];
