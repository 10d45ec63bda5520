/** The language of phrases: what each sign stands for, and that a phrase that cannot be meant is refused. */
import { compilePhrases } from '../../src/core/text/phrases';
import { startsOf } from '../../src/core/text/pattern-starts';

const CLASSES = { boss: ['chef|leidinggevende', 'team_leider'], people: ['<boss>|collega[\'s]'] };
const found = (phrase: string, text: string): string | undefined => compilePhrases([phrase], CLASSES).exec(text)?.[0];

describe('a phrase', () => {
  it.each([
    ['legt verantwoording af', 'zij legt verantwoording af', 'legt verantwoording af'],
    ['af', 'afval', undefined],
    ['af', 'slaaf', undefined],
    ['(geeft|is gaan geven) leiding', 'is gaan geven leiding', 'is gaan geven leiding'],
    ['in [de|het] team', 'in team', 'in team'],
    ['in [de|het] team', 'in het team', 'in het team'],
    ['in [de|het] team', 'in een team', undefined],
    ['team [van vijf]', 'team van vijf', 'team van vijf'],
    ['team [van vijf]', 'team van zes', 'team'],
    ['dagelijks[e] (maand|week)cijfers', 'dagelijkse weekcijfers', 'dagelijkse weekcijfers'],
    ['verantwoord*', 'de verantwoordelijke', 'verantwoordelijke'],
    ['*verkoper', 'een autoverkoper', 'autoverkoper'],
    ['team_leider', 'team leider', 'team leider'],
    ['team_leider', 'team-leider', 'team-leider'],
    ['team_leider', 'teamleider', 'teamleider'],
    ['de ~12 leiding', 'de een twee drie vier vijf zes zeven acht negen tien leiding', 'de een twee drie vier vijf zes zeven acht negen tien leiding'],
    ['geeft ~2 leiding', 'geeft leiding', 'geeft leiding'],
    ['geeft ~2 leiding', 'geeft aan ons leiding', 'geeft aan ons leiding'],
    ['geeft ~2 leiding', 'geeft aan ons allen leiding', undefined],
    ['heeft ~2!(weinig|geen) sturing', 'heeft veel sturing', 'heeft veel sturing'],
    ['heeft ~2!(weinig|geen) sturing', 'heeft geen sturing', undefined],
    ['van <people>', 'van team-leider', 'van team-leider'],
    ['van <people>', "van collega's", "van collega's"],
    ['^geen$', 'geen', 'geen'],
    ['^geen$', 'geen idee', undefined],
    ['^-$', '-', '-'],
    ['!(account|project) manager', 'de manager', 'manager'],
    ['!(account|project) manager', 'account manager', undefined],
    ['leiding !(van|over mij)', 'leiding aan', 'leiding'],
    ['leiding !(van|over mij)', 'leiding van', undefined],
    ['leiding !(van|over mij)', 'leiding vandaag', 'leiding'],
    ['n.v.t.', 'n.v.t.', 'n.v.t.'],
    ['n.v.t.', 'nxvxt.', undefined],
    ['met [\\(potentiele\\)] klanten', 'met (potentiele) klanten', 'met (potentiele) klanten'],
    ['100 %', '100 % vast', '100 %'],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it('counts in the order in which several are written', () => {
    expect(compilePhrases(['zeer zelfstandig', 'zeer']).exec('zeer zelfstandig')?.[0]).toBe('zeer zelfstandig');
  });

  it('can be looked for by its beginning', () => {
    expect(startsOf(compilePhrases(['[zeer] (geeft|geven) ~2 leiding', 'verantwoord*', '!(account) <boss>'], CLASSES))?.slice().sort())
      .toEqual(['chef', 'geeft', 'geven', 'leidi', 'team ', 'team-', 'teaml', 'veran', 'zeer ']);
  });

  it.each([
    ['geeft (leiding', /\) is missing/],
    ['geeft leiding)', /is not understood/],
    ['geeft ~2', /word must stand behind a gap/],
    ['geeft ~ leiding', /number of words/],
    ['[de]', /some word must be there/],
    ['geeft  leiding', /a word is missing/],
    ['van <nobody>', /no word class "nobody"/],
  ])('that cannot be meant is refused: "%s"', (phrase, why) => {
    expect(() => compilePhrases([phrase], CLASSES)).toThrow(why);
  });

  it('cannot use a class that holds itself', () => {
    expect(() => compilePhrases(['<a>'], { a: ['<b>'], b: ['een <a>'] })).toThrow(/holds itself/);
  });
});
