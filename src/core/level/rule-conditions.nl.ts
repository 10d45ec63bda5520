/** How handbooks word the conditions of their application rules (data only): phrase -> aspect and direction. Patterns run on folded text. */
import type { RuleKind } from '../model/catalogue';
import type { Aspect } from '../model/evidence';

export interface ConditionWording {
  readonly rule: RuleKind;
  readonly aspect: Aspect;
  readonly pattern: RegExp;
}

const MAINLY = '(?:voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|meer)';
const GUIDANCE = '(?:aansturing|begeleiding|toezicht|sturing|controle)';

export const CONDITION_WORDINGS: readonly ConditionWording[] = [
  { rule: 'lighter', aspect: 'supervision', pattern: new RegExp(`\\b(?:meer|veel|directe?) ${GUIDANCE}[^.,]*?(?=\\sof\\s|[.,]|$)`) },
  { rule: 'lighter', aspect: 'scope', pattern: /\b(?:slechts|alleen|maar) (?:enkele|een deel|een beperkt deel|een aantal)[^.,]*/ },
  { rule: 'lighter', aspect: 'orientation', pattern: new RegExp(`\\b${MAINLY} (?:gericht )?(?:op )?(?:\\S+\\s){0,3}?(?:administratieve?|ondersteunende?|uitvoerende)[^.,]*`) },
  { rule: 'lighter', aspect: 'contacts', pattern: /\b(?:weinig|geen|nauwelijks|minder)(?: of geen| tot geen)? (?:\S+\s){0,2}?contact[^.,]*/ },
  { rule: 'lighter', aspect: 'complexity', pattern: /\b(?:eenvoudiger|minder complex|minder ingewikkeld|routinematig)[^.,]*/ },
  { rule: 'lighter', aspect: 'knowledge', pattern: /\b(?:lager|minder) (?:\S+\s)?(?:kennis|opleiding|werk- en denkniveau)[^.,]*/ },
  { rule: 'heavier', aspect: 'supervision', pattern: new RegExp(`\\b(?:weinig|minder|nauwelijks|geen) ${GUIDANCE}[^.,]*`) },
  { rule: 'heavier', aspect: 'scope', pattern: /\balle (?:werkzaamheden|activiteiten|taken)[^.,]*/ },
  { rule: 'heavier', aspect: 'orientation', pattern: new RegExp(`\\b${MAINLY} (?:richten )?(?:gericht )?(?:op )?(?:\\S+\\s){0,3}?(?:commerciele|inhoudelijke|adviserende)[^.,]*`) },
  { rule: 'heavier', aspect: 'contacts', pattern: /\b(?:regelmatig|veel|frequent|intensief) (?:\S+\s){0,2}?contact[^.,]*/ },
  { rule: 'heavier', aspect: 'complexity', pattern: /\b(?:complexere?|ingewikkelder|specialistischer?)[^.,]*/ },
  { rule: 'heavier', aspect: 'knowledge', pattern: /\b(?:hoger|meer) (?:\S+\s)?(?:kennis|opleiding|werk- en denkniveau)[^.,]*/ },
];
