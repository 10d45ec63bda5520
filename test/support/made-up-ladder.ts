/** A made-up handbook without rules whose texts tell its grades: five families on a ladder of six grades, each with the subject of its own and the wordings of its grade. */
import type { Catalogue, ReferenceJob } from '../../src/core';
import { activityId, familyId, grade, referenceJobId } from '../../src/core/model/ids';

export const SUBJECTS = ['bloembollen', 'fietsbanden', 'kerkorgels', 'zeilboten', 'dakpannen'] as const;

/** What the work of a grade is, from light to heavy; `~` stands for the subject. */
const WORK: readonly (readonly string[])[] = [
  ['Het op aanwijzing sorteren en klaarleggen van ~', 'Het helpen van een collega bij eenvoudige handelingen met ~', 'Het schoonmaken van de werkplek en het gereedschap', 'Het melden van fouten aan de leidinggevende'],
  ['Het volgens procedures verwerken en registreren van ~', 'Het uitvoeren van dagelijkse controles op ~', 'Het beantwoorden van vragen van klanten over de levering', 'Het bijhouden van de voorraad in het systeem'],
  ['Het zelfstandig verzorgen van het onderhoud aan ~', 'Het bewaken van de kwaliteit en het rapporteren over afwijkingen', 'Het inwerken van collega\'s in het werk met ~', 'Het opstellen van de planning voor de ploeg'],
  ['Het adviseren over complexe vragen rond ~', 'Het coördineren van projecten met meerdere afdelingen', 'Het analyseren van knelpunten en het verbeteren van de werkwijze', 'Het coachen van collega\'s als mentor'],
  ['Het ontwikkelen van beleid voor ~', 'Het onderhandelen met partners over samenwerking en belangen', 'Het aansturen van een team en het voeren van functioneringsgesprekken', 'Het bepalen van programma\'s over afdelingen heen'],
  ['Het vaststellen van de strategie voor ~', 'Het leiding geven aan de organisatie en haar budgetten', 'Het afleggen van verantwoording aan bestuurders en directie', 'Het initiëren van vernieuwing op internationaal niveau'],
];
const KNOWLEDGE = ['vmbo', 'mbo (niveau 2)', 'mbo (niveau 3)', 'mbo (niveau 4)', 'hbo', 'wo'];

export const GRADES = WORK.length;
export const workOf = (level: number, subject: string): readonly string[] => (WORK[level] ?? []).map((text) => text.replace('~', subject));

function makeJob(family: number, level: number, label: string): ReferenceJob {
  const subject = SUBJECTS[family] ?? '';
  const code = `${String(family + 1)}.${String(level + 1)}`;
  return {
    id: referenceJobId(code), code, name: `Functie ${subject} ${String.fromCharCode(65 + level)}`, alternativeNames: [], familyId: familyId(String(family + 1)), grade: grade(label), position: '', context: '', rules: [],
    purpose: `Draagt bij aan het werk met ${subject}.`,
    activityGroups: [{ letter: 'A', title: 'Werk', activities: workOf(level, subject).map((text, at) => ({ id: activityId(`A.${String(at + 1)}`), text: `${text}.` })) }],
    characteristics: [{ kind: 'complexity', name: 'Deskundigheid', paragraphs: [`Kent ${subject}.\nHeeft ${KNOWLEDGE[level] ?? ''} werk- en denkniveau.`] }],
  };
}

/** @param labelOf The label of a level, 0 for the lightest. @param levelOf The level that the text of a function shows; another than its own makes a handbook whose texts do not tell its grades. */
export function madeUpLadder(labelOf: (level: number) => string = (level) => String(level + 1), levelOf: (family: number, level: number) => number = (_, level) => level): Catalogue {
  const levels = Array.from({ length: GRADES }, (_, level) => level);
  return {
    name: 'verzonnen', version: '1', hash: '', ladder: levels.map((level) => grade(labelOf(level))), families: SUBJECTS.map((name, at) => ({ id: familyId(String(at + 1)), name })),
    referenceJobs: SUBJECTS.flatMap((_, family) => levels.map((level) => ({ ...makeJob(family, levelOf(family, level), labelOf(level)), id: referenceJobId(`${String(family + 1)}.${String(level + 1)}`), code: `${String(family + 1)}.${String(level + 1)}`, name: `Functie ${SUBJECTS[family] ?? ''} ${String.fromCharCode(65 + level)}` }))),
    settings: { clearDifference: 2, combination: 'review', inTraining: 'rules' },
  };
}
