/** Confirmed decisions -> part of the catalogue, so that the next job with such a title finds its function. */
import type { Catalogue, Precedent } from '../model/catalogue';
import { cleanText } from '../text/clean-text';
import { fold } from '../text/fold';
import { hashCatalogue } from './content-hash';

/** @property unknown Precedents of reference jobs the catalogue does not have; they were left out. */
export interface PrecedentsAdded {
  readonly catalogue: Catalogue;
  readonly unknown: readonly Precedent[];
}

const keyOf = ({ title, referenceJobId }: Precedent): string => `${referenceJobId} ${fold(title).trim()}`;

/**
 * A catalogue with these precedents beside those it has; each title once per reference job, in order of arrival. The hash is that of
 * the new content, so that results made with other precedents can be told apart.
 * @example addPrecedents(catalogue, [{ title: 'Kamerverhuurder', referenceJobId: job.id }])
 */
export function addPrecedents(catalogue: Catalogue, precedents: readonly Precedent[]): PrecedentsAdded {
  const ids = new Set(catalogue.referenceJobs.map(({ id }) => id));
  const fitting = precedents.map((one) => ({ ...one, title: cleanText(one.title) })).filter(({ title, referenceJobId }) => ids.has(referenceJobId) && title !== '');
  const all = new Map([...fitting, ...(catalogue.precedents ?? [])].reverse().map((one) => [keyOf(one), one]));
  const content = { ...catalogue, precedents: [...all.values()] };
  return {
    catalogue: fitting.length === 0 ? catalogue : { ...content, hash: hashCatalogue(content) },
    unknown: precedents.filter(({ referenceJobId }) => !ids.has(referenceJobId)),
  };
}
