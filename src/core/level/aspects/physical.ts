/** Physical: what the work asks of the body, and where it is done. */
import type { AspectDefinition } from './aspect';

export const PHYSICAL: AspectDefinition = {
  id: 'physical',
  characteristic: 'physical',
  scale: [[0, 'office'], [1, 'now and then heavy or outside'], [2, 'heavy, dirty or dangerous']],
  names: { nl: 'fysieke belasting', en: 'physical demands' },
  weight: 0.25, // Handbooks weigh it little beside the other characteristics.
  verdictFrom: 0.5,
  fields: ['physical', 'addition'],
  ownFields: ['physical'],
  ownCharacteristic: 'physical',
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {},
    cues: [
      { position: 0, phrases: ['kantoor[omstandigheden|omgeving|werk|functie]', '(beeldscherm[werk]|computer|bureau|zittend|office)'] },
      { position: 0.5, phrases: ['(licht|lichte) (fysiek|fysieke|lichamelijk|lichamelijke)', 'afwisselend (zittend|zitten)'] },
      {
        position: 1,
        phrases: [
          'af en toe ~2 (tillen|buiten|sjouwen)', '(soms|regelmatig) tillen', '(staand werk|lopend|wisselende temperaturen|magazijn|werkplaats)',
          '(lopen|staan|lang staan|veel lopen|bukken|buigen|knielen|reiken|duwen|trekken|traplopen)',
          '(buitenwerk|buiten werken|weersomstandigheden|weersinvloeden|weer en wind)', '(koude|kou|warmte|vocht|natte vloeren|trillingen)',
          '(eenzijdige|gedwongen|ongemakkelijke) (houding|werkhouding|belasting)', '(repeterende|eentonige) bewegingen',
          '(ploegendienst|onregelmatige diensten|lawaai|stof|tocht|warehouse|workshop)', '(avond|nacht|weekend|wissel)dienst[en]',
          '(beschermingsmiddelen|beschermende kleding|autorijden|rijden)',
        ],
      },
      {
        position: 2,
        phrases: [
          'zwaar (fysiek|tillen|lichamelijk)*', '(20|23|25|30|40|50) (kg|kilo)',
          '(agressie|agressief gedrag|infectiegevaar|besmettingsgevaar|asbest|giftige stoffen|bijtende stoffen)',
          '(transfers|tilt|tillen|verplaatsen) [van] ~1 (patienten|bewoners|clienten)',
          '(langs|op) de (snelweg|openbare weg)', 'steiger[s]', 'besloten ruimten', '(lichamelijk|fysiek) zwaar', 'zware (lasten|lichamelijke)', 'zwaar (gereedschap|materiaal|materieel)', 'gevaarlijke stoffen', 'op hoogte', 'vuil werk',
          '(vrieshuis|vriescel|hitte|storingsdienst|heavy lifting|physically demanding)',
        ],
      },
    ],
  },
};
