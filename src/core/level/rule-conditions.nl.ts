/** How handbooks word the conditions of their application rules (data only): phrase -> aspect and direction. Patterns run on folded text. */
import type { RuleKind } from '../model/catalogue';
import type { Aspect } from '../model/evidence';

/**
 * @property atMost The condition names a level itself ("geen contacten"): it holds up to this place on the aspect's scale, whatever the reference says.
 * @property decisive The level named is lighter or heavier by its own words ("onder voortdurend toezicht"), also where the reference is read at the same place.
 * @property atLeast The same from this place on. Neither: the condition compares ("meer begeleiding") and holds when the verdict is the rule's.
 */
export interface ConditionWording {
  readonly rule: RuleKind;
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly decisive?: boolean;
}

const MAINLY = '(?:voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|meer)';
const GUIDANCE = '(?:aansturing|begeleiding|toezicht|sturing|controle)';
/** To the end of the clause. */
const REST = '[^.,]*';
/** To the next condition. */
const SHORT = '[^.,]*?(?= of | en |[.,]|$)';

const lighter = (aspect: Aspect, pattern: string, more: Partial<ConditionWording> = {}): ConditionWording => ({ rule: 'lighter', aspect, pattern: new RegExp(pattern, 'g'), ...more });
const heavier = (aspect: Aspect, pattern: string, more: Partial<ConditionWording> = {}): ConditionWording => ({ rule: 'heavier', aspect, pattern: new RegExp(pattern, 'g'), ...more });

export const CONDITION_WORDINGS: readonly ConditionWording[] = [
  lighter('supervision', `\\b(?:onder|met) (?:(?:voortdurend|direct|strikt|strak|nauw)e? )?${GUIDANCE}${SHORT}|\\b(?:voortdurend|direct|strikt|strak|nauw)e? ${GUIDANCE}${SHORT}|\\b(?:sterk|nauw|voortdurend|dagelijks|strak) (?:wordt |worden )?(?:aangestuurd|begeleid|gecontroleerd)${SHORT}|\\b(?:stuk voor stuk|steeds|altijd|alle) (?:\\S+ )?(?:wordt|worden) (?:gecontroleerd|nagekeken)`, { atMost: 0.75, decisive: true }),
  lighter('supervision', `\\b(?:meer|veel) ${GUIDANCE}(?: en ${GUIDANCE})?${SHORT}`),
  lighter('supervision', '\\b(?:minder|niet|weinig) zelfstandig[^.,]*?(?= of |[.,]|$)|\\b(?:volgens|op) (?:\\S+ )?(?:instructie|aanwijzing)s?[^.,]*?(?= of |[.,]|$)'),
  lighter('scope', `\\b(?:slechts|alleen|maar|uitsluitend) (?:enkele|een enkele|een deel|een beperkt deel|een aantal|een gedeelte|een paar)${REST}|\\b(?:een deel|een gedeelte|een beperkt deel|een beperkt aantal|niet alle) (?:van )?(?:de )?(?:werkzaamheden|taken|activiteiten)${REST}`),
  lighter('orientation', `\\b${MAINLY} (?:gericht )?(?:is )?(?:op )?(?:\\S+ ){0,3}?(?:administratieve?|ondersteunende?)${REST}`),
  lighter('contacts', `\\b(?:weinig|geen|nauwelijks|minder)(?: of geen| tot geen)? (?:\\S+ ){0,2}?(?:contact|klanten)${REST}`, { atMost: 1.4 }),
  lighter('complexity', `\\b(?:eenvoudiger|minder complexe?|minder ingewikkelde?|routinematige?)${REST}`),
  lighter('knowledge', `\\b(?:lager|minder) (?:\\S+ )?(?:kennis|opleiding|werk- en denkniveau)${REST}`),
  lighter('experience', `\\b(?:weinig|minder|geen|nog geen|onvoldoende) (?:\\S+ )?(?:werk)?ervaring${REST}`),
  heavier('supervision', `\\b(?:weinig|nauwelijks|geen|(?:vrijwel |nagenoeg )?zonder) ${GUIDANCE}${SHORT}|\\b(?:zeer|geheel|volledig|grotendeels|vrijwel|nagenoeg) zelfstandig${SHORT}|\\bgrote (?:mate van )?zelfstandigheid${SHORT}`, { atLeast: 1.25, decisive: true }),
  heavier('supervision', `\\bminder ${GUIDANCE}${SHORT}|\\bmeer zelfstandig${SHORT}|\\bgrotere (?:mate van )?zelfstandigheid${SHORT}`),
  heavier('scope', `\\balle (?:\\S+ )?\\w*(?:werkzaamheden|activiteiten|taken)${REST}|\\bhet (?:gehele|hele|volledige) \\w*proces${REST}|\\b(?:bredere?|ruimer) (?:takenpakket|inzet\\w*)${REST}`),
  heavier('orientation', `\\b${MAINLY} (?:richten )?(?:gericht )?(?:op )?(?:\\S+ ){0,3}?(?:commerciele|inhoudelijke|adviserende)${REST}`),
  heavier('contacts', `\\b(?:regelmatig|veel|frequent|intensief|dagelijks) (?:\\S+ ){0,2}?contact${REST}`, { atLeast: 1.5 }),
  heavier('complexity', `\\b(?:complexere?|complex|ingewikkelde?r?e?|specialistische?r?|moeilijker)${REST}`),
  heavier('knowledge', `\\b(?:hoger|meer|specialistische) (?:\\S+ )?(?:kennis|opleiding|werk- en denkniveau)${REST}`),
  heavier('guiding', `\\b(?:begeleidt|begeleiden|coordineert|coordineren|vraagbaak|werkt (?:\\S+ )?(?:collega|medewerkers)|inwerken|werk verdeelt|verdeelt het werk|stuurt (?:\\S+ ){0,3}aan)${REST}`),
  lighter('leading', `\\bgeen leiding${REST}|\\bniet leidinggevend${REST}`, { atMost: 0 }),
  heavier('leading', `\\b(?:leiding geeft|leiding (?:wordt |worden |is )?gegeven|leidinggevend(?:e taken)?\\b|geeft (?:\\S+ )?leiding)${REST}`),
];

/** How a rule's part opens, before its conditions. */
export const PART_OPENING = /^(?:bijvoorbeeld (?:als|wanneer|indien)|de (?:lichtere|zwaardere|lagere|hogere) variant (?:is van toepassing|geldt) (?:als|wanneer|indien)|(?:als|wanneer|indien))\b|\b(?:deze|de (?:eigen )?(?:bedrijfsfunctie|functionaris|functie|medewerker)|de taken|er) (?:zelf )?(?:zich )?/g;
/** Words before a condition that open an alternative of their own. */
export const ALSO = /\book (?:als|wanneer|indien)\b/;
/** Words before a condition that make it support the others instead of standing beside them. */
export const SUPPORTING = /\b(?:eventueel|mogelijk|vaak|doorgaans)\b/;
/** Between two conditions: either is enough. */
export const EITHER = /(?<!- )\bof\b/;

/** Content of the work is cut here: sentences, alternatives, what the job must not have, and known conditions (blanked out with |). */
// eslint-disable-next-line regexp/no-super-linear-move -- nothing stands behind the repeats, so that what begins to match always does.
export const CONTENT_PIECES = /(?:(?!(?<!-) of |, zonder )[^|.;])+|, zonder [^|.;]+/g;
/** Words that end a statement: an "en" with one on either side joins two conditions, else two nouns. */
export const FINITE = /\b(?:wordt|worden|is|zijn|ligt|liggen|blijft|blijven|heeft|hebben|gebeurt|ontbreekt|ontbreken|betreft|betreffen|telt|doet|doen)\b/;

/**
 * What a condition on content asks: `does` this is among the tasks; `mainly` most tasks are this; `only` all of them are;
 * `others` somebody else does it; `not` the job has it not;
 * `amount` a number or length of time, which words cannot answer.
 */
export type ContentKind = 'does' | 'mainly' | 'only' | 'others' | 'not' | 'amount';

/** How each kind is worded; the first that fits counts. */
export const CONTENT_KINDS: readonly (readonly [ContentKind, RegExp])[] = [
  ['amount', /\b(?:ten hoogste|hoogstens|maximaal|niet meer dan|minder dan|ten minste|minstens|meer dan)\b/],
  ['not', /^(?:\S+ ){0,3}?(?:zonder|geen|nooit|niet)\b(?! alleen)/],
  ['others', /\b(?:door|bij) (?:een ander\w*|anderen|derden|(?:een|de|het|zijn|haar) (?!functionaris|medewerker|bedrijfsfunctie|klant)\S+) (?:\S+ )?(?:ligt|liggen|wordt|worden|gebeurt|gebeuren)\b|\b(?:wordt|worden|gebeurt) (?:\S+ ){0,3}?door (?:een ander|anderen|derden|(?:een|de|het) (?!functionaris|medewerker|bedrijfsfunctie)\S+)\b/],
  ['only', /\b(?:alleen|uitsluitend|slechts|enkel|steeds een|niets anders dan)\b/],
  ['mainly', /\b(?:voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|accent ligt|bestaat uit|bestaan uit)\b/],
];
