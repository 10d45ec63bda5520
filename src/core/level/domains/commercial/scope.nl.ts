/** How sales jobs word the scope of their work (data only). */
import { compilePhrases } from '../../../text/phrases';

/** A few of the tasks only. */
export const SCOPE_FEW: RegExp = compilePhrases(['geen (offertes|advies|verkoop*|klachten|klantvragen|offertetraject)']);

/** All of the tasks. */
export const SCOPE_ALL: RegExp = compilePhrases([
  'alle [overige|voorkomende|andere|overige voorkomende] ~2 (binnendiensttaken|verkooptaken)', 'het (hele|gehele|volledige) ~1 (verkoopproces|orderproces)',
  'van (aanvraag tot (order|levering|en met)|lead tot order|offerte tot)',
]);
