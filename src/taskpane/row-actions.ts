/** What the context menu of a cell and the keyboard do with the row at the cursor: ids as in the manifest, with their shortcuts. */

import type { RowAct } from './review/review-controller';

/** @property id As in `Office.actions.associate`. @property name In Dutch: Office shows it where two add-ins want the same keys. @property key On Windows and the web. @property mac On a Mac. */
export interface RowAction {
  readonly act: RowAct;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly mac: string;
}

/** Keys that Excel and browsers leave free. */
export const ROW_ACTIONS: readonly RowAction[] = [
  { id: 'explainRow', act: 'explain', name: 'Leg de rij uit', key: 'Ctrl+Alt+1', mac: 'Command+Option+1' },
  { id: 'acceptRow', act: 'accept', name: 'Neem het voorstel over', key: 'Ctrl+Alt+2', mac: 'Command+Option+2' },
  { id: 'chooseOther', act: 'other', name: 'Kies een andere functie', key: 'Ctrl+Alt+3', mac: 'Command+Option+3' },
  { id: 'nextToReview', act: 'next', name: 'Ga naar de volgende te beoordelen rij', key: 'Ctrl+Alt+4', mac: 'Command+Option+4' },
];
