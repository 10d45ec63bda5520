/** The words handbooks use above the columns of their tables (data only). */
import type { CharacteristicKind, RuleKind } from '../model/catalogue';

/** `guessed`: told by what the cells are, with no known word above them. */
export type ColumnRole = ColumnMeaning & { readonly guessed?: true };

type ColumnMeaning =
  | { readonly kind: 'number' | 'code' | 'name' | 'grade' | 'family' | 'alternatives' | 'reference' | 'points' | 'result-area' | 'tasks' | 'indicators' | 'purpose' | 'position' | 'context' | 'from' | 'to' }
  | { readonly kind: 'characteristic'; readonly characteristic: CharacteristicKind; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: RuleKind };

const roles = (kind: Exclude<ColumnRole['kind'], 'characteristic' | 'rule'>, ...words: readonly string[]): readonly (readonly [string, ColumnRole])[] => words.map((word) => [word, { kind }]);

/** Folded header -> role; the whole header must be equal. Of two columns with one role, the word that stands first here wins. */
export const COLUMN_WORDS: readonly (readonly [string, ColumnRole])[] = [
  ...roles('number', 'nr', 'nr.', 'volgnummer', '#'),
  ...roles('code', 'functiecode', 'code', 'functienummer', 'functienr', 'functienr.', 'referentienummer', 'functie-id', 'id', 'nummer', 'profielcode', 'job code', 'job id', 'stellennummer'),
  ...roles('reference', 'zie', 'zie functie', 'verwijst naar', 'zie referentiefunctie', 'hoort bij'),
  ...roles('name', 'referentiefunctie', 'functienaam', 'naam van de functie', 'naam functie', 'naam', 'functie', 'functietitel', 'functiebenaming', 'ijkfunctie', 'normfunctie', 'functieprofiel', 'beroep', 'rol', 'job title', 'job', 'title', 'role', 'position title', 'position', 'stelle', 'stellenbezeichnung', 'funktion', 'benaming functie', 'benaming', 'omschrijving functie'),
  ...roles('alternatives', 'alternatieve functienamen', 'alternatieve functienaam', 'alternatieve benaming', 'alternatieve benamingen', 'alternatieve titels', 'synoniemen', 'bedrijfsfunctienaam', 'praktijkbenaming', 'ook bekend als', 'ook wel', 'voorheen', 'oude functienaam', 'also known as', 'alternative titles'),
  ...roles('grade', 'functiegroep', 'barema', 'groep', 'loongroep', 'salarisgroep', 'functieschaal', 'salarisschaal', 'schaal', 'bbp schaal', 'functieniveau', 'niveau', 'fg', 'indeling', 'grade', 'pay grade', 'job grade', 'band', 'level', 'salary scale', 'entgeltgruppe', 'lohngruppe', 'orba-groep', 'hoofdgroep', 'niveaugroep', 'schalen', 'salarisschalen', 'waardering'),
  ...roles('family', 'functiefamilie', 'familie', 'functiereeks', 'reeks', 'discipline', 'vakgebied', 'functiegebied', 'functiesoort', 'functiecluster', 'cluster', 'job family', 'family', 'afdeling', 'department', 'funktionsfamilie'),
  ...roles('points', 'punten', 'pt.totaal', 'puntentotaal', 'totaal punten', 'totaalscore', 'score'),
  ...roles('from', 'van', 'vanaf', 'punten van', 'punten vanaf', 'ondergrens'),
  ...roles('to', 'tot', 'tot en met', 't/m', 'punten tot', 'punten tot en met', 'bovengrens'),
  ...roles('result-area', 'resultaatgebied', 'resultaatgebieden', 'resultaatsgebied', 'kernactiviteit', 'kernactiviteiten', 'taakgebied', 'resultaat'),
  ...roles('tasks', 'taken', 'activiteiten', 'werkzaamheden', 'kerntaken', 'activiteit', 'taken en activiteiten', 'wat doet u', 'kerntaak', 'resultaten', 'taken en verantwoordelijkheden', 'functie-inhoud', 'responsibilities', 'key responsibilities', 'duties', 'tasks', 'accountabilities', 'activities', 'aufgaben', 'tatigkeiten'),
  ...roles('indicators', 'indicatoren', 'resultaatindicatoren', 'resultaatcriteria', 'prestatie-indicatoren', 'meetpunten', 'gemeten aan'),
  ...roles('purpose', 'doel', 'functiedoel', 'doel van de functie', 'kern van de functie', 'functieomschrijving', 'omschrijving', 'korte omschrijving', 'beschrijving', 'functiebeschrijving', 'purpose', 'job purpose', 'summary', 'mission', 'zweck', 'ziel der stelle'),
  ...roles('position', 'positie', 'plaats in de organisatie', 'positie in de organisatie', 'reports to', 'rapporteert aan'),
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

/** Words for the levels of a function, above a column: they name no function of their own. */
export const LEVEL_WORDS: readonly string[] = ['aankomend', 'aspirant', 'starter', 'beginnend', 'junior', 'medior', 'senior', 'ervaren', 'expert', 'lead', 'principal', 'staff', 'specialist', 'gevorderd', 'entry', 'intermediate', 'basis', 'allround', 'meester', 'vakvolwassen'];
