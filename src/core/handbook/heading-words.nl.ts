/** Words by which a heading tells what follows wherever they stand in it (data only): endings of folded words, the first line that fits counts. Dutch, English and German. */
import type { SectionMeaning } from '../model/corrections';

export const HEADING_WORDS: readonly (readonly [endings: readonly string[], meaning: SectionMeaning])[] = [
  [['competenties', 'competentie', 'competencies', 'kompetenzen', 'beoordelingscriteria', 'houding'], 'other'],
  [['werkomstandigheden', 'arbeidsomstandigheden', 'bezwaren', 'conditions', 'inconvenienten'], 'physical'],
  [['kennis', 'opleiding', 'opleidingsniveau', 'denkniveau', 'ervaring', 'vooropleiding', 'education', 'qualifications', 'qualification', 'knowledge', 'experience', 'requirements', 'ausbildung', 'anforderungen', 'qualifikation', 'qualifikationen', 'complexiteit', 'complexity', 'kennisgebied', 'moeilijkheid'], 'complexity'],
  [['toepassingsregels', 'indelingsregels', 'niveaubepaling', 'niveauonderscheid'], 'rules'],
  [['taken', 'kerntaak', 'taakgebied', 'taak', 'werkzaamheden', 'activiteiten', 'resultaatgebieden', 'resultaatgebied', 'taakgebieden', 'kernactiviteiten', 'responsibilities', 'duties', 'activities', 'accountabilities', 'tasks', 'aufgaben', 'tatigkeiten', 'hauptaufgaben', 'aufgabenbereich', 'verrichtingen'], 'activities'],
  [['doel', 'doelstelling', 'functiedoel', 'bestaansreden', 'purpose', 'mission', 'summary', 'objective', 'zielsetzung', 'stellenziel', 'zweck', 'functieomschrijving', 'functiebeschrijving', 'omschrijving', 'beschrijving', 'beroepsbeschrijving', 'functietypering', 'hoofdlijn', 'hoofdlijnen'], 'purpose'],
  [['verantwoordelijkheid', 'verantwoordelijkheden', 'aansprakelijkheid', 'afbreukrisico', 'impact', 'verantwortung'], 'impact'],
  [['zelfstandigheid', 'bevoegdheden', 'beslissingsbevoegdheid', 'autonomy', 'vrijheid'], 'autonomy'],
  [['organisatie', 'rapporteert', 'rapportage', 'leidinggevende', 'positionering', 'reporting', 'reports', 'einordnung'], 'position'],
  [['contacten', 'communicatie', 'communication', 'skills', 'vaardigheden', 'kenmerken', 'criteria', 'indicatoren', 'resultaten'], 'other'],
];
