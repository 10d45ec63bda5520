/** Physical: what the work asks of the body, and where it is done. */
import type { AspectDefinition } from './aspect';

export const PHYSICAL: AspectDefinition = {
  id: 'physical',
  characteristic: 'physical',
  scale: [[0, 'office'], [1, 'now and then heavy or outside'], [2, 'heavy, dirty or dangerous']],
  names: { nl: 'fysieke belasting', en: 'physical demands' },
  weight: 0.25, // Handbooks weigh it little beside the other characteristics.
  verdictFrom: 0.5,
  fields: ['physical'],
  ownFields: ['physical'],
  ownCharacteristic: 'physical',
  standing: 'words',
  onlyWhereFound: true,
  sheet: {
    words: {},
    cues: [
      { position: 0, phrases: ['kantoor[omstandigheden|omgeving|werk|functie]', '(beeldscherm[werk]|computer|bureau|zittend|office)'] },
      {
        position: 1,
        phrases: [
          'af en toe ~2 (tillen|buiten|sjouwen)', '(staand werk|lopend|wisselende temperaturen|magazijn|werkplaats)',
          '(ploegendienst|onregelmatige diensten|lawaai|stof|tocht|warehouse|workshop)',
        ],
      },
      {
        position: 2,
        phrases: [
          'zwaar (fysiek|tillen|lichamelijk)*', '(lichamelijk|fysiek) zwaar', 'zware (lasten|lichamelijke)', 'gevaarlijke stoffen', 'op hoogte', 'vuil werk',
          '(vrieshuis|vriescel|hitte|storingsdienst|heavy lifting|physically demanding)',
        ],
      },
    ],
  },
};
