/** Whether this user has begun before. */
import { recallText, rememberText } from './browser-store';

const KEY = 'functie-indeling.begonnen';

/** Where nothing can be kept the steps are shown each time, and can be skipped. */
export const hasBegun = (): boolean => recallText(KEY) !== undefined;

export function rememberBegin(): void {
  rememberText(KEY, 'ja');
}
