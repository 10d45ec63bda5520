/** Whether a reference job sells: told by its names, by those of its family, else by its activities. */
import type { JobFamily, ReferenceJob } from '../../../model/catalogue';
import { fold } from '../../../text/fold';
import { compilePhrases } from '../../../text/phrases';
import { SELLING_ACTIVITIES } from './weights';

/** In names. "Verkoopfacturen" are bookkeeping and stay out, as does "inkoop". */
const SELLING_NAME = compilePhrases([
  'commerci*', '(verkoop|verkopen|verkoper|verkoopster|verkoopadviseur|verkoopleider|verkoopmanager|verkoopmedewerker)', '(binnendienst|buitendienst|account)verkoper',
  '*verkoper', 'sales', 'account_manag*', 'account_executive', '(vertegenwoordiger|business developer)',
]);

/** In activities. */
const SELLING_ACTIVITY = compilePhrases([
  '(verkoopt|verkopen|verkoop|verkoopgesprek[ken]|verkoopmogelijkheden|verkoopacties|acquisitie|acquireert)',
  '(verkoopkansen|omzetdoelen|prospects|leads|nieuwe klanten)', 'sell[s|ing]',
  '(maakt|stelt|verstuurt|opstellen van|maken van|opvolgen van) ~3 (offerte[s]|quotation[s])', 'offertes (maken|opstellen|opvolgen)',
]);

/**
 * Decided by the handbook's words alone, so the same for every job: a name or alternative name speaks of selling, or the name of its family does, or at least
 * `SELLING_ACTIVITIES` of its activities do.
 */
export function isCommercial({ name, alternativeNames, activityGroups }: ReferenceJob, family: JobFamily | undefined): boolean {
  if ([name, ...alternativeNames, family?.name ?? ''].some((text) => SELLING_NAME.test(fold(text)))) return true;
  const activities = activityGroups.flatMap(({ activities: own }) => own);
  const selling = activities.filter(({ text }) => SELLING_ACTIVITY.test(fold(text))).length;
  return selling >= SELLING_ACTIVITIES.atLeast && selling >= SELLING_ACTIVITIES.share * activities.length;
}
