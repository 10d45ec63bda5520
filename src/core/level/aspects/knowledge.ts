/** Knowledge: the education the job asks for. */
import type { AspectDefinition } from './aspect';

export const KNOWLEDGE: AspectDefinition = {
  id: 'knowledge',
  characteristic: 'complexity',
  scale: [[1, 'MBO-1'], [2, 'VMBO, MBO-2'], [3, 'MBO-3'], [4, 'MBO-4, havo'], [5, 'vwo, AD'], [6, 'HBO'], [8, 'WO']],
  names: { nl: 'kennisniveau', en: 'knowledge level' },
  weight: 1,
  verdictFrom: 1, // Levels of education differ by whole steps.
  fields: ['education', 'addition'],
  ownFields: ['education'],
  standing: 'words',
  sheet: {
    words: { mbo: ['mbo_[niveau_|level_]'], or: ['-|/|a|of|tot'] },
    cues: [
      { position: 1, phrases: ['<mbo>1', '(basisonderwijs|lagere school|praktijkonderwijs|geen opleiding|geen opleidingseis|entreeopleiding)'] },
      { position: 1, ownFieldOnly: true, phrases: ['^(geen|nvt|n.v.t|n.v.t.|none|-)$'] },
      {
        position: 2,
        phrases: [
          '<mbo>2', '(vmbo|mbo)_tl', 'vmbo*+', 'vmbo*_plus', 'vmbo*',
          '(lbo|mavo|lts|leao|mulo|lager beroepsonderwijs|secondary school|secondary education|high school|vocational [level] 2)',
        ],
      },
      { position: 3, phrases: ['<mbo>3', 'vocational [level] 3'] },
      { position: 1.5, phrases: ['<mbo>1(-|/)2', '<mbo>1 <or> 2'] },
      { position: 2.5, phrases: ['<mbo>2(-|/)3', '<mbo>2 <or> 3', 'vmbo (-|/) mbo', 'vmbo(-|/)mbo'] },
      { position: 3.5, phrases: ['<mbo>3(-|/)4', '<mbo>3 <or> 4'] },
      { position: 4, phrases: ['<mbo>4', 'mbo +', 'mbo+', '(meao|mts|havo|vocational [level] 4)'] },
      { position: 3.5, weight: 0.5, phrases: ['mbo', 'middelbare (opleiding|onderwijs|beroepsopleiding)', 'middelbaar (onderwijs|beroepsonderwijs)', 'vocational'] },
      { position: 5, phrases: ['(vwo|associate degree|atheneum|gymnasium|propedeuse)'] },
      { position: 6, phrases: ["(hbo|hts|heao|bachelor['s]|hogeschool|higher vocational)"] },
      { position: 8, phrases: ["(wo|universitair|universiteit|academisch|master['s]|university|msc)"] },
      { position: 2, ownFieldOnly: true, phrases: ['^(niveau|level) 2'] },
      { position: 3, ownFieldOnly: true, phrases: ['^(niveau|level) 3'] },
      { position: 4, ownFieldOnly: true, phrases: ['^(niveau|level) 4'] },
    ],
  },
};
