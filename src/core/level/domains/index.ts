/** The switch: which domains count beside a reference job. Nobody else knows of the domains themselves. */
import type { JobFamily, ReferenceJob } from '../../model/catalogue';
import { COMMERCIAL } from './commercial/commercial';
import type { Domain } from './domain';

export type { Domain, DomainId } from './domain';

/** All domains, in the order in which their aspects and phrases count. */
export const DOMAINS: readonly Domain[] = [COMMERCIAL];

/** The domains of a reference job, decided once per catalogue by the handbook's own words; mostly none. */
export const domainsOf = (reference: ReferenceJob, family: JobFamily | undefined): readonly Domain[] => DOMAINS.filter((domain) => domain.appliesTo(reference, family));
