/** The text of src/core/match/fitted-weights.ts. */
import { SIGN_NAMES } from '../src/core/match/calibrate';
import type { Fitted } from '../src/core/match/fitted-weights';

/** A literal in the house style: short objects on one line. */
function literal(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  const flat = entries.every(([, inner]) => typeof inner !== 'object');
  if (flat) return `{ ${entries.map(([key, inner]) => `${key}: ${String(inner)}`).join(', ')} }`;
  return `{\n${entries.map(([key, inner]) => `${indent}  ${key}: ${literal(inner, `${indent}  `)},\n`).join('')}${indent}}`;
}

export function writeFitted(fitted: readonly (readonly [origin: string, fitted: Fitted])[]): string {
  return `/**
 * Weights and calibration of the matcher (figures only), written by bench/fit-match.ts; do not edit by hand.
 * Learned from one half of 2,707 public job titles and tasks, each with its right function among 500 (ESCO occupations as candidates; titles
 * of ESCO, UWV and VDAB); measured on the other half, see docs/benchmarks.md. A weight is what a likeness of 1 adds in log odds: more trusts that
 * field and channel more. Coefficients of a calibration stand in the order ${SIGN_NAMES.join(', ')}.
 */
import type { Calibrations } from './calibrate';
import type { EmbeddingOrigin } from './embedding/static-embedding';
import type { MatchWeights } from './weights';

export interface Fitted {
  readonly weights: MatchWeights;
  readonly calibrations: Calibrations;
}

/** Per origin of the embedding that is used; \`none\` without one. */
export const FITTED: Readonly<Record<EmbeddingOrigin | 'none', Fitted>> = ${literal(Object.fromEntries(fitted), '')};
`;
}
