/** What a stream is made of, whatever its format. */
import type { Cell, CompanyJob, Issue } from '../../core';

/**
 * A row of a stream.
 * @property job To be answered; absent for a row that stays as it is.
 * @property write The row as it goes out, its line end included. @param answer The sealed cells of its job.
 * @property broken Why it cannot be read.
 */
export interface StreamedRow {
  readonly job?: CompanyJob;
  readonly write: (answer?: readonly Cell[]) => string;
  readonly broken?: string;
}

/** What is told of a stream while it is read. @property onColumns The columns as they are read, at the start and when others follow. */
export interface StreamWatcher {
  readonly onColumns: (issues: readonly Issue[]) => void;
}
