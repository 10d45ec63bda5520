/** Words beside the work that carry level (data only): the same work with another of them is other work. */
import { compilePhrases } from '../../text/phrases';

/** What a modifier is about. Two of one kind on different sides contradict each other. */
export type ModifierKind = 'difficulty' | 'size' | 'how often' | 'freedom' | 'share in it' | 'number of' | 'reach';

/** What is done now and then. */
export const SELDOM = compilePhrases(['(soms|af en toe|incidenteel|incidentele|een enkele keer|zelden|bij uitzondering|eenmalig|eenmalige|sporadisch)']);

/** Per kind the words of the light side and of the heavy side. */
export const MODIFIERS: readonly (readonly [kind: ModifierKind, light: RegExp, heavy: RegExp])[] = [
  ['difficulty',
    compilePhrases(['(eenvoudig|eenvoudige|simpel|simpele|standaard|standaardwerk|routinematig|routinematige|licht|lichte|makkelijke|gewone|bekende|veelvoorkomende)']),
    compilePhrases(['(complex|complexe|complexere|ingewikkeld|ingewikkelde|moeilijk|moeilijke|moeilijkste|lastige|specialistisch|specialistische|bijzondere|ingrijpend|ingrijpende|zware|zwaardere|geavanceerde)'])],
  ['size',
    compilePhrases(['(klein|kleine|kleinste|kleinere|kort|korte|beperkt|beperkte)']),
    compilePhrases(['(groot|grote|grootste|grotere|omvangrijk|omvangrijke|lang|lange|belangrijk|belangrijke|belangrijkste)'])],
  ['how often',
    SELDOM,
    compilePhrases(['(regelmatig|vaak|dagelijks|dagelijkse|altijd|structureel|structurele|voortdurend|continu|vast|vaste)'])],
  ['freedom',
    compilePhrases(['(niet zelfstandig|minder zelfstandig|niet alleen|onder begeleiding|onder toezicht|in overleg|volgens ~2 (instructie|lijst|checklist)|op aanwijzing|aan de hand van ~2 (lijst|instructie|checklist)|samen met ~2 collega|naast ~2 *)']),
    compilePhrases(['(zelfstandig|zelfstandige|geheel|volledig|eindverantwoordelijk|alleenverantwoordelijk|onafhankelijk|als enige)'])],
  ['share in it',
    compilePhrases(['(helpt|helpen|geholpen|assisteert|assisteren|ondersteunt|ondersteunen|ondersteuning|meewerkt|meewerken|werkt mee|meehelpt|helpt mee|meehelpen|bereidt ~2 voor|voorbereidt|voorbereiden|voorbereid|levert ~2 input|denkt mee|meedenkt|draagt bij|bijdraagt)']),
    compilePhrases(['(bepaalt|bepalen|bepaald|stelt ~4 vast|vaststelt|vaststellen|vastgesteld|beslist|beslissen|besluit|ontwerpt|ontwerpen|ontworpen|ontwikkelt|ontwikkelen|ontwikkeld|eindverantwoordelijk|tekent|ondertekent|keurt ~4 goed|goedkeurt)'])],
  ['number of',
    compilePhrases(['(een|enkele|1) (locatie|vestiging|object|team|afdeling|ploeg|land|taal|rayon|magazijn|gebouw|klant|project)']),
    compilePhrases(['(meer|meerdere|verschillende|diverse|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|2|3|4|5|6|7|8|9|10) (*en|*s|landen|talen)'])],
  ['reach',
    compilePhrases(['(lokaal|lokale|plaatselijk|eigen afdeling|eigen team|binnen de afdeling)']),
    compilePhrases(['(internationaal|internationale|buitenland|landelijk|landelijke|regionaal|regionale|(hele|gehele) (organisatie|onderneming|stichting|instelling|gemeente|groep)|het (hele|gehele) bedrijf|organisatiebreed|concern)'])],
];
