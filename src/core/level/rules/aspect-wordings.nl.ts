/** How the conditions of rules word an aspect (data only): phrase -> aspect, and the place on its scale that it names. Folded text; the notation is that of `compilePhrases`. */
import type { RuleKind } from '../../model/catalogue';
import type { Aspect } from '../../model/evidence';
import { compilePhrases } from '../../text/phrases';

/**
 * @property atMost The statement names a level itself ("geen contacten"): it holds up to this place on the aspect's scale, whatever the reference says.
 * @property atLeast The same from this place on. Neither: the statement compares ("meer begeleiding") and holds when the comparison points the rule's way.
 * @property decisive The level named is lighter or heavier by its own words ("onder voortdurend toezicht"), also where the reference is read at the same place.
 * @property whole The phrase says all that the statement says; otherwise what else stands there is a statement on the work.
 */
export interface AspectWording {
  readonly rule: RuleKind;
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly decisive?: true;
  readonly whole?: true;
}

const GUIDANCE = '(aansturing|begeleiding|toezicht|sturing|controle|supervisie|leiding)';
const CLOSE = '(voortdurend|voortdurende|direct|directe|strikt|strikte|strak|strakke|nauw|nauwe|dagelijks|dagelijkse|intensief|intensieve|doorlopend|doorlopende|sterk|sterke|vast|vaste)';
const EACH = '(stuk voor stuk|steeds|altijd|alle|alles|elk|elke|ieder|iedere|telkens|eerst|vooraf|achteraf|na afloop)';
const CHECKED = '(gecontroleerd|nagekeken|nagezien|nagelopen|goedgekeurd|afgetekend|gefiatteerd|getoetst|doorgenomen|overgedaan)';
const CHECKS = '(controleert|nakijkt|naziet|naloopt|goedkeurt|aftekent|fiatteert|toetst|meekijkt)';
const MAINLY = '(voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|meer)';
/** People by their endings, as the ones who are led or guided. */
const PEOPLE = '(*medewerkers|medewerkers|mensen|collega\'s|fte|*ers|*eurs|*isten|*enten|*aars|*kundigen|team|teams|ploeg|ploegen)';
const COLLEAGUES = "(collega|collega's|*collega's|medewerkers|*medewerkers|teamleden|stagiair|stagiairs|stagiaires|leerlingen|junioren|uitzendkrachten|vrijwilligers|nieuwelingen|nieuwe ~1 *ers|andere *ers|andere *eurs|andere *isten|nieuwe *eurs)";
/** Whom the work is done for. */
const SERVED = '(klant|klanten|*klanten|relaties|afnemers|opdrachtgevers|clienten|patienten|bewoners|gasten|bezoekers|huurders|burgers|reizigers|leerlingen|ouders|gebruikers|deelnemers)';

const lighter = (aspect: Aspect, texts: readonly string[], more: Partial<AspectWording> = {}): AspectWording => ({ rule: 'lighter', aspect, pattern: compilePhrases(texts), ...more });
const heavier = (aspect: Aspect, texts: readonly string[], more: Partial<AspectWording> = {}): AspectWording => ({ rule: 'heavier', aspect, pattern: compilePhrases(texts), ...more });

/** The first that stands in a statement counts. */
export const ASPECT_WORDINGS: readonly AspectWording[] = [
  lighter('supervision', [
    `(onder|met) [${CLOSE}] ${GUIDANCE} [van] ~3 werkt`, `(onder|met) [${CLOSE}] ${GUIDANCE}`, `${CLOSE} ${GUIDANCE}`, `${CLOSE} ~1 (aangestuurd|begeleid|gecontroleerd|gevolgd)`,
  ], { atMost: 0.75, decisive: true, whole: true }),
  lighter('supervision', [
    `${EACH} ~6 ${CHECKED}`, `${EACH} ~4 ${CHECKS}`, `(een|de) ~3 ${CHECKS}`, `(samen met|naast) (een|de) ~8 (werkt|gewerkt|is|rijdt|loopt|geholpen|helpt)`, '(werk|werkzaamheden|opdrachten|taken) ~4 (opgedragen|voorgeschreven|aangereikt)',
    '[nog] in opleiding', 'wordt ingewerkt', 'onder verantwoordelijkheid van',
  ], { atMost: 0.75, decisive: true }),
  lighter('supervision', [`(meer|veel) ${GUIDANCE}`, '(minder|weinig|niet) zelfstandig [werkt]'], { whole: true }),
  lighter('scope', ['(slechts|alleen|maar|uitsluitend|enkel) (enkele|een enkele|een deel|een beperkt deel|een aantal|een gedeelte|een paar|enige) ~8 *', '(een deel|een gedeelte|een beperkt deel|een beperkt aantal|niet alle) [van] [de] (werkzaamheden|taken|activiteiten)'], { whole: true }),
  lighter('orientation', [`${MAINLY} [gericht] [is] [op] ~3 (administratief|administratieve|ondersteunend|ondersteunende)`]),
  lighter('contacts', [`(weinig|geen|nauwelijks|minder) [of geen] [tot geen] ~2 (contact|contacten|klantcontact|klantcontacten) ~2 [met] ~2 ${SERVED}`, `(weinig|geen|nauwelijks) ~1 (klantcontact|klantcontacten|klanten)`], { atMost: 1.4 }),
  lighter('complexity', ['(werk|werkzaamheden|taken|functie) ~2 (eenvoudiger|minder complex|minder ingewikkeld|routinematig|routinematiger)', '(eenvoudiger|minder complexe|minder ingewikkelde|routinematige) (werk|werkzaamheden|taken)'], { whole: true }),
  lighter('knowledge', ['(lager|lagere|minder) ~1 (kennis|opleiding|werk- en denkniveau|opleidingsniveau)']),
  lighter('experience', ['(weinig|minder|geen|nog geen|onvoldoende) ~1 (ervaring|werkervaring)']),
  lighter('leading', ['geen ~2 (leiding|leidinggevende)', 'niet leidinggevend', `geen ${PEOPLE} ~2 (aanstuurt|aangestuurd)`], { atMost: 0 }),
  lighter('guiding', [`geen ${COLLEAGUES} ~2 (begeleid|begeleidt|inwerkt|ingewerkt)`], { atMost: 0 }),
  heavier('supervision', [`(weinig|nauwelijks|geen|zonder|vrijwel zonder|nagenoeg zonder) ${GUIDANCE}`, '(zeer|geheel|volledig|grotendeels|vrijwel|nagenoeg) zelfstandig [werkt]', 'grote [mate van] zelfstandigheid'], { atLeast: 1.25, decisive: true, whole: true }),
  heavier('supervision', [`minder ${GUIDANCE}`, 'meer zelfstandig', 'zelfstandiger', 'grotere [mate van] zelfstandigheid'], { whole: true }),
  heavier('scope', ['alle ~1 (*werkzaamheden|*activiteiten|*taken)', 'het (gehele|hele|volledige) *proces', '(bredere|breder|ruimer) (takenpakket|inzet*)', '(veel|aanzienlijk) (groter|grotere) (deel|aandeel)', 'groter deel'], { whole: true }),
  heavier('orientation', [`${MAINLY} [richten] [gericht] [op] ~3 (commerciele|inhoudelijke|adviserende)`]),
  heavier('contacts', [`(regelmatig|veel|frequent|intensief|dagelijks) ~2 contact ~2 [met] ~2 ${SERVED}`], { atLeast: 1.5 }),
  heavier('complexity', ['(werk|werkzaamheden|taken|functie) ~2 (complexer|ingewikkelder|moeilijker)', '(complexere|ingewikkelder|moeilijker) (werk|werkzaamheden|taken)'], { whole: true }),
  heavier('knowledge', ['(hoger|hogere|meer) ~1 (kennis|opleiding|werk- en denkniveau|opleidingsniveau)']),
  heavier('guiding', [
    `(begeleidt|begeleiden|coacht|inwerkt|opleidt|instrueert|coordineert|verdeelt) ~4 ${COLLEAGUES}`, `${COLLEAGUES} ~4 (begeleid|begeleidt|ingewerkt|inwerkt|opgeleid|opleidt|gecoacht|coacht|geinstrueerd|instrueert)`, 'vraagbaak', `werk ~3 ${COLLEAGUES} ~4 (verdeeld|verdeelt)`, 'verdeelt het werk',
  ], { atLeast: 1 }),
  heavier('leading', ['(leiding geeft|leiding wordt gegeven|leiding is gegeven|leidinggevend|leidinggevende taken|geeft ~1 leiding)', `${PEOPLE} ~3 (aanstuurt|aangestuurd)`], { atLeast: 1 }),
];
