/** Headers of columns that a list of a company's jobs or people has, and no handbook (data only), folded. */
export const JOB_LIST_COLUMNS: readonly string[] = [
  'medewerker', 'naam medewerker', 'medewerkernummer', 'personeelsnummer', 'pers.nr.', 'persnr', 'fte', 'aantal fte', 'formatie', 'aantal medewerkers', 'bezetting', 'deeltijdfactor', 'parttime%', 'parttimepercentage', 'contracturen',
  'uren per week', 'standplaats', 'kostenplaats', 'in dienst', 'datum in dienst', 'geboortedatum', 'salaris', 'bruto salaris', 'huidige groep', 'huidige functiegroep', 'functiegroep (huidig)', 'huidige schaal', 'aandeel', 'employee',
  'employee id', 'hire date', 'headcount', 'cost center', 'current grade', 'leidinggevende', 'manager',
];

/** Headers that such a list has as a rule, and a handbook may have. */
export const JOB_LIST_HINTS: readonly string[] = ['afdeling', 'department', 'locatie', 'vestiging', 'team', 'organisatorische eenheid', 'oe', 'org. eenheid', 'opleiding', 'zelfstandigheid', 'contacten'];
