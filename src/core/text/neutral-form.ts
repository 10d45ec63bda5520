/** Job words by gender -> one form, by the rules of Dutch spelling: "verkoopster" and "verkoper" are the same work. */

/** Words in -ster, -esse and so on that are no feminine form, by their ending. */
const NO_FEMININE = /(?:meester|master|minister|zuster|register|venster|klooster|poster|rooster|polyester|cluster|tester|pleister|hamster|monster|lobster|semester|orchester|toaster|ganster|fenster|dienster|duister|luister|bluster|oester|wester|ooster|bolster|kolster|filister)$/;
/** Feminine form -> neutral form, where the rules would miss it. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  lerares: 'leraar', directrice: 'directeur', kokkin: 'kok', boerin: 'boer', verpleegster: 'verpleger', secretaresse: 'secretaris', technica: 'technicus', politica: 'politicus', musica: 'musicus',
  bedienster: 'bediener', vroedvrouw: 'verloskundige', zakenvrouw: 'zakenman', vakvrouw: 'vakman', brandweervrouw: 'brandweerman', cameravrouw: 'cameraman', timmervrouw: 'timmerman',
  voorvrouw: 'voorman', politievrouw: 'politieman', gastvrouw: 'gastheer', hostess: 'host', stewardess: 'steward', barvrouw: 'barman', kapster: 'kapper', kamermeisje: 'kamerjongen', werkster: 'werker', medewerkster: 'medewerker',
}));
/** Feminine by an -e: "consulente", "receptioniste", "therapeute", "psychologe", "fotografe". */
const FEMININE_E = /(?:iste|peute|(?:ist|sul|doc|ag|refer|presid|stud)ente|ologe|tografe)$/;
const LONG_VOWEL = /(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/;
const DIPHTHONG_AND_VOICED = /(ie|oe|eu|ui|ij|ou|au|ei)([fs])$/;
const SHORT_VOWEL = /(^|[^aeiou])([aeiou])([bdfgklmnprst])$/;
const VOICED: Readonly<Record<string, string>> = { f: 'v', s: 'z' };

/** The agent noun of a verb stem, spelled as Dutch does: verkoop -> verkoper, geef -> gever, wetenschap -> wetenschapper. */
function agentOf(stem: string): string {
  const long = LONG_VOWEL.exec(stem);
  if (long?.[1] !== undefined && long[2] !== undefined) return `${stem.slice(0, -3)}${long[1].charAt(0)}${VOICED[long[2]] ?? long[2]}er`;
  const voiced = DIPHTHONG_AND_VOICED.exec(stem);
  if (voiced?.[2] !== undefined) return `${stem.slice(0, -1)}${VOICED[voiced[2]] ?? voiced[2]}er`;
  return SHORT_VOWEL.test(stem) ? `${stem}${stem.charAt(stem.length - 1)}er` : `${stem}er`;
}

/** The form of a folded word that says nothing about gender; other words come back unchanged. */
export function neutralForm(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 7) return word;
  if (word.endsWith('vrouw')) return `${word.slice(0, -5)}man`;
  if (word.endsWith('atrice')) return `${word.slice(0, -6)}ator`;
  if (word.endsWith('ateur')) return `${word.slice(0, -5)}ator`;
  if (word.endsWith('trice')) return `${word.slice(0, -5)}teur`;
  if (word.endsWith('euse')) return `${word.slice(0, -4)}eur`;
  if (word.endsWith('ienne')) return word.slice(0, -2);
  if (FEMININE_E.test(word)) return word.replace(/([lr])o([gf])e$/, '$1oo$2e').replace(/afe$/, 'aafe').slice(0, -1);
  if (word.endsWith('aarster')) return word.slice(0, -4);
  if (word.endsWith('ares')) return `${word.slice(0, -4)}aar`;
  if (word.endsWith('eres')) return word.slice(0, -2);
  if (word.endsWith('ster') && !NO_FEMININE.test(word)) return agentOf(word.slice(0, -4));
  return word;
}
