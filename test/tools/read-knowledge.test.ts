import { readKnowledge } from '../../tools/read-knowledge';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('knowledge files', () => {
  it('are read from ESCO\'s occupations: a title, its alternatives, a description', () => {
    const csv = 'conceptType,conceptUri,preferredLabel,altLabels,description\nOccupation,http://x/1,kapper,"coiffeur\nhaarstylist",Kappers knippen haar.\n';
    expect(readKnowledge('occupations_nl.csv', bytes(csv))).toEqual([{ name: 'kapper', alts: ['coiffeur', 'haarstylist'], purpose: 'Kappers knippen haar.', activities: [] }]);
  });

  it('are read from JSON lines as they are', () => {
    expect(readKnowledge('titles.jsonl', bytes('{"title":"hairdresser","occupation":"kapper"}\n\n'))).toEqual([{ title: 'hairdresser', occupation: 'kapper' }]);
  });

  it('are refused with what to do when the column is missing', () => {
    expect(() => readKnowledge('skills.csv', bytes('a,b\n1,2\n'))).toThrow('occupations_nl.csv');
  });
});
