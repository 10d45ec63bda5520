/** An error as Excel answers it to a Rich API request: a code that the client knows, and where it arose. */

/** The codes that this host answers with, and their HTTP status; others are 500. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403, ApiNotFound: 404, FilteredRangeConflict: 400, GeneralException: 500, InvalidArgument: 400, InvalidOperation: 400, InvalidReference: 400,
  InvalidObjectPath: 400, InvalidSelection: 400, ItemAlreadyExists: 409, ItemNotFound: 404, MergedRangeConflict: 400,
  ServiceNotAvailable: 503,
};

export class RichApiError extends Error {
  override readonly name = 'RichApiError';
  readonly status: number;
  /** @param location Member in which it arose, as "Range.values". */
  constructor(readonly code: string, message: string, readonly location = '') {
    super(message);
    this.status = STATUS[code] ?? 500;
  }
}

export const invalidArgument = (location: string): RichApiError =>
  new RichApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);

export const itemNotFound = (location: string): RichApiError => new RichApiError('ItemNotFound', "The requested resource doesn't exist.", location);

export const invalidReference = (): RichApiError => new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
