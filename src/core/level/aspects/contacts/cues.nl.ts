/** Phrases on contacts with the people served (data only), Dutch first, then the English of job inventories. */
import type { CueSheet } from '../aspect';
import { SERVED } from '../people.nl';
import { PARTIES } from './parties.nl';

export const CONTACT_SHEET: CueSheet = {
  words: {
    kind: ['individuele|potentiele|\\(potentiele\\)|bestaande|vaste|eigen|zakelijke|onze|de|met|grote|externe'],
    noun: SERVED,
    served: ['[<kind>] [<kind>] [<kind>] <noun>'],
    customers: PARTIES.served ?? [],
    none: ['geen|nauwelijks|amper|weinig [tot geen|of geen]|vrijwel geen|bijna geen|zonder|nooit|zelden|no|hardly any|little or no'],
    inside: ["intern[e|al|ally]|collega['s]|colleagues|team|only"],
    others: ["anderen|collega['s]|verkoper*|accountmanager[s]|buitendienst|ander|verpleegkundige[n]|[zorg|team]coordinator"],
    contact: ['(klant|patient|patienten|client|clienten|bewoners|huurders|burger|gast|gasten|publieks)contact[en]'],
    runs: ['loopt|lopen|verloopt|ligt|liggen|doen|doet|hebben|heeft|is voor|via'],
    bitFew: ['weinig tot geen|weinig of geen|weinig/geen|niet of nauwelijks|nauwelijks|amper|vrijwel (geen|niet)'],
    sometimes: ['soms|incidenteel|af en toe|beperkt|een enkele keer|nu en dan|enkele keren|occasional[ly]'],
    often: [
      'ja|dagelijks[e]|regelmatig[e]|veel|vaak|frequent[e]|wekelijks[e]|elke dag|iedere dag|[de] hele dag|whole day|all day',
      'doorlopend|normaal|yes|daily|regular[ly]|often|frequent[ly]|weekly',
    ],
    speaks: [
      'beantwoord|beantwoordt|beantwoorden|staat|staan|te woord|helpt|helpen|belt|bellen|mailt|spreekt|adviseert|adviseren',
      'informeert|informeren|bedient|aanspreekpunt|answer[s]|call[s]|helps|advises',
    ],
  },
  cues: [
    // none
    {
      position: 0, weight: 2, ownFieldOnly: true,
      phrases: [
        '(geen|nee|nvt|n.v.t|nihil|nooit|niet|no|none|niets|[zeer|heel] <bitFew>) !(uitsluitend|alleen)',
        '(bijna (geen|niet|nooit)|zelden of nooit|never|hardly [any|ever]) !(uitsluitend|alleen)',
      ],
    },
    { position: 0, weight: 2, ownFieldOnly: true, phrases: ['^(-|0|0%|0 %)$'] },
    { position: 0, weight: 2, phrases: ['<none> ~2 (contact[en] met <served>|<contact>|<noun>|customer contact|contact with customers)'] },
    {
      position: 0, weight: 2, anyParty: true,
      phrases: [
        '(komt|kom|heeft|spreekt|ziet|staat) ~2 (niet|nooit|nauwelijks|amper) ~2 [in [direct] contact] met <served>',
        'spreekt [zelf] (geen|nooit|nauwelijks) <noun>', '<contact> ~2 <runs> ~3 <others>',
      ],
    },
    {
      position: 0, weight: 2, ownFieldOnly: true,
      phrases: [
        '(alleen|uitsluitend|enkel|only|puur|vooral|internal) [contact] [met] <inside>',
        '^(intern|internal|interne contacten)$',
      ],
    },
    { position: 0, weight: 1, anyParty: true, phrases: ['(krijgt|heeft|zit|staat|neemt) ~2 (geen|nooit|niet) ~2 (<noun>|telefoon)', 'achter de schermen'] },
    // now and then
    { position: 0.5, ownFieldOnly: true, phrases: ['(weinig|zelden|sporadisch|little|rarely|seldom) !(tot geen|of geen|of nooit)'] },
    {
      position: 1, ownFieldOnly: true,
      phrases: ['(<sometimes>|minimaal|limited|sometimes) !(tot geen|of geen|of nooit)'],
    },
    {
      position: 1,
      phrases: [
        '(<sometimes>|sporadisch) ~3 [contact[en] [met]] <served>',
        '(weinig|beperkt) ~1 <contact>',
      ],
    },
    // regular
    { position: 2, negated: 1, ownFieldOnly: true, phrases: ['<often>', '(vaste klanten|telefonisch|telefoon|mail)'] },
    { position: 2, phrases: ['contact[en] ~1 (met|onderhouden met|with) <served>'] },
    {
      position: 2, weight: 0.5,
      phrases: [
        '<speaks> ~4 (klantvragen|<served>)', 'aanspreekpunt', 'klantvragen', 'vragen van <served>',
        '(verzorgt|verzorgen|ontvangt|ontvangen|begeleidt|begeleiden|behandelt|behandelen|bezoekt|ondersteunt) ~3 <served>',
      ],
    },
    { position: 2, weight: 0.5, phrases: ['geeft ~2 (voorlichting|uitleg|les|instructie[s]|rondleidingen) aan <served>'] },
    { position: 2, weight: 0.01, ownFieldOnly: true, phrases: ['<customers>'] },
    // advisory, negotiating
    {
      position: 3, negated: 1, weight: 2, ownFieldOnly: true,
      phrases: [
        '(continu|zeer (regelmatig|vaak|frequent|veel|intensief)|voortdurend|rechtstreeks[e]|intensief|intensieve)',
        '(adviserend[e]|adviseur|advies*|onderhandel*|constant[ly]|continuous[ly]|intensive[ly]|advis*|negotiat*)',
      ],
    },
    { position: 3, negated: 1, weight: 2, phrases: ['adviesgesprek[ken]', 'onderhandel(t|en|ing|ingen|d)', 'negotiat*', 'advisory (conversation|call|talk)[s]'] },
  ],
};
