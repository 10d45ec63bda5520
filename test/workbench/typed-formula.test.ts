/** A formula as a Dutch Excel takes it -> as the API and Univer know it. */
import { readTyped } from '../../workbench/model/typed-formula';

describe('a formula that is typed in Dutch', () => {
  it.each([
    ['=FUNCTIEGROEP(A2:K2;A$1:K$1)', '=FUNCTIEGROEP(A2:K2,A$1:K$1)', 'semicolons between arguments'],
    ['=FUNCTIEGROEP(A2:K2,A$1:K$1)', '=FUNCTIEGROEP(A2:K2,A$1:K$1)', 'commas, as the editor shows them'],
    ['=IF(A1="a;b";"c;""d";1)', '=IF(A1="a;b","c;""d",1)', 'texts are left alone'],
    ["=SUM('Blad;1'!A1;B2)", "=SUM('Blad;1'!A1,B2)", 'and names of sheets'],
    ['=SUM(Tabel1[a;b];1)', '=SUM(Tabel1[a;b],1)', 'and names of columns'],
    ['=FUNCTIEGROEP(Tabel1[@];Tabel1[#Kopteksten])', '=FUNCTIEGROEP(Tabel1[#This Row],Tabel1[#Headers])', 'the row of the formula, and parts of tables'],
    ['=A1&Tabel1[@Functie];2', '=A1&Tabel1[[#This Row],[Functie]],2', 'a cell of the row'],
    ['=SUM(Tabel1[@[Functie]:[Taken; kort]];1)', '=SUM(Tabel1[[#This Row],[Functie]:[Taken; kort]],1)', 'some cells of the row'],
    ['=SUM(Tabel1[[#Deze rij];[Uren]];Tabel1[[#Alles];[Uren]])', '=SUM(Tabel1[[#This Row],[Uren]],Tabel1[[#All],[Uren]])', 'semicolons between parts'],
    ['=Tabel1[open', '=Tabel1[open', 'brackets without their end'],
    ['=SUM({1\\2;3\\4};5)', '=SUM({1,2;3,4},5)', 'columns and rows of a constant'],
    ['=SUM({1,5\\2};1)', '=SUM({1.5,2},1)', 'decimals in a constant'],
    ['=1,5*2', '=1.5*2', 'decimals'],
    ['=ROUND(1,55;1)', '=ROUND(1.55,1)', 'decimals beside semicolons'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)', 'an argument after a comma'],
    ['=IF(A1;"open', '=IF(A1,"open', 'a text without its end'],
  ])('%s becomes %s: %s', (typed, english) => {
    expect(readTyped(typed, 'nl-NL')).toBe(english);
  });

  it('is itself in English, and what is no formula is itself', () => {
    expect(readTyped('=SUM(A1,1.5)', 'en-US')).toBe('=SUM(A1,1.5)');
    expect(readTyped('a;b', 'nl-NL')).toBe('a;b');
    expect(readTyped('=F(Table1[@],Table1[@Job],"[@]",\'[x\'!A1)', 'en-US')).toBe('=F(Table1[#This Row],Table1[[#This Row],[Job]],"[@]",\'[x\'!A1)');
  });
});
