/** The words handbooks use above the columns of their tables (data only). */
import type { CharacteristicKind, RuleKind } from '../model/catalogue';

export type ColumnRole =
  | { readonly kind: 'number' | 'code' | 'name' | 'grade' | 'family' | 'alternatives' | 'reference' | 'points' | 'result-area' | 'tasks' | 'indicators' | 'purpose' | 'position' | 'context' | 'from' | 'to' }
  | { readonly kind: 'characteristic'; readonly characteristic: CharacteristicKind; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: RuleKind };

const roles = (kind: Exclude<ColumnRole['kind'], 'characteristic' | 'rule'>, ...words: readonly string[]): readonly (readonly [string, ColumnRole])[] => words.map((word) => [word, { kind }]);

/** Folded header -> role; the whole header must be equal. Of two columns with one role, the word that stands first here wins. */
export const COLUMN_WORDS: readonly (readonly [string, ColumnRole])[] = [
  ...roles('number', 'nr', 'nr.', 'volgnummer', '#'),
  ...roles('code', 'functiecode', 'code', 'functienummer', 'functienr', 'functienr.', 'referentienummer', 'functie-id', 'id'),
  ...roles('reference', 'zie', 'zie functie', 'verwijst naar', 'zie referentiefunctie', 'hoort bij'),
  ...roles('name', 'referentiefunctie', 'functienaam', 'naam van de functie', 'naam functie', 'naam', 'functie', 'functietitel', 'functiebenaming', 'ijkfunctie', 'normfunctie'),
  ...roles('alternatives', 'alternatieve functienamen', 'alternatieve functienaam', 'alternatieve benaming', 'alternatieve benamingen', 'alternatieve titels', 'synoniemen', 'bedrijfsfunctienaam', 'praktijkbenaming', 'ook bekend als'),
  ...roles('grade', 'functiegroep', 'barema', 'groep', 'loongroep', 'salarisgroep', 'functieschaal', 'salarisschaal', 'schaal', 'bbp schaal', 'functieniveau', 'niveau', 'fg'),
  ...roles('family', 'functiefamilie', 'familie', 'discipline', 'vakgebied', 'functiegebied', 'functiesoort'),
  ...roles('points', 'punten', 'pt.totaal', 'puntentotaal', 'totaal punten', 'totaalscore', 'score'),
  ...roles('from', 'van', 'vanaf', 'punten van', 'punten vanaf', 'ondergrens'),
  ...roles('to', 'tot', 'tot en met', 't/m', 'punten tot', 'punten tot en met', 'bovengrens'),
  ...roles('result-area', 'resultaatgebied', 'resultaatgebieden', 'resultaatsgebied', 'kernactiviteit', 'kernactiviteiten', 'taakgebied', 'resultaat'),
  ...roles('tasks', 'taken', 'activiteiten', 'werkzaamheden', 'kerntaken', 'activiteit', 'taken en activiteiten', 'wat doet u', 'kerntaak'),
  ...roles('indicators', 'indicatoren', 'resultaatindicatoren', 'resultaatcriteria', 'prestatie-indicatoren', 'meetpunten', 'gemeten aan'),
  ...roles('purpose', 'doel', 'functiedoel', 'doel van de functie', 'kern van de functie'),
  ...roles('position', 'positie', 'plaats in de organisatie', 'positie in de organisatie'),
  ...roles('context', 'context', 'toelichting', 'samenvatting'),
  ['lichter', { kind: 'rule', rule: 'lighter' }],
  ['gelijk', { kind: 'rule', rule: 'equal' }],
  ['zwaarder', { kind: 'rule', rule: 'heavier' }],
];

/** First cell above a matrix of families and groups. */
export const GRADE_CORNER = /^(?:functiegroep|groep|barema|loongroep|salarisgroep|functieschaal|schaal|salarisschaal|functieniveau|niveau|fg|groep \/ familie|)$/;

/** First cell above a table of level criteria. */
export const CRITERIA_CORNER = /^(?:kenmerk|kenmerken|nok|niveau-onderscheidende kenmerken|criterium|criteria|gezichtspunt|niveaubepalende factoren|onderscheidend kenmerk)$/;

/** The column of level criteria that is the function itself. */
export const REFERENCE_MARK = /\(?\b(?:referentie|ref\.?|norm|ijk)\b\)?/;
