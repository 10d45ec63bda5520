/** Errors of Excel itself -> a reason; the single place that knows Excel's error codes. */

/**
 * `cell-editing`: the user is typing in a cell. `read-only`: Excel does not allow writing. `too-large`: more than Excel takes at once.
 * `moved`: what was to be written no longer fits the cells. `gone`: the sheet or table is no longer there. `unavailable`: Excel does not answer now. `other`: anything else, `detail` says what.
 */
export interface Failure {
  readonly kind: 'selection-unusable' | 'cell-editing' | 'read-only' | 'too-large' | 'moved' | 'gone' | 'unavailable' | 'other';
  readonly detail: string;
}

const KINDS: Readonly<Record<string, Failure['kind']>> = {
  InvalidSelection: 'selection-unusable',
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InvalidArgument: 'moved',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ServiceNotAvailable: 'unavailable',
  Timeout: 'unavailable',
  RequestAborted: 'unavailable',
  ActivityLimitReached: 'unavailable',
};

/** Whether Excel found a request or its answer too large. */
export const isTooLarge = (error: unknown): boolean => readFailure(error).kind === 'too-large';

/** Whatever was thrown while talking to Excel. Never throws itself. */
export function readFailure(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return { kind: KINDS[code] ?? 'other', detail: code === '' ? message : `${code}: ${message}` };
}
