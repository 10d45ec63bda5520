/** For tests: moments around the add-in's requests at which somebody works in the sheet, and requests that fail. */
import { PATH, ACTION } from './batch';
import type { Batch } from './batch';
import { RichApiError } from './rich-api-error';

/** `before`: nothing of the request is done. `after`: all is done, and the add-in does not hear of it. */
export type FailingMoment = 'before' | 'after';

type Hook = (sync: number) => void | Promise<void>;

/** Not what the client sends by itself: references that it lets go, and what goes to Office instead of the workbook. */
export function isSync({ Actions, ObjectPaths }: Batch): boolean {
  const isToWorkbook = Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PATH.newObject);
  const isTidying = Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');
  return isToWorkbook && !isTidying;
}

export class SyncHooks {
  /** Requests so far; the first one is 1. A `context.sync()` with nothing to do sends none, unless it is the first of its context. */
  syncs = 0;
  /** Each may do what it likes to the workbook, or throw a RichApiError that the add-in gets as its error. */
  beforeSync?: Hook;
  afterSync?: Hook;
  private readonly failures = new Map<number, { readonly moment: FailingMoment; readonly code: string }>();

  /** Lets one request fail, counted from the first of all. @param code As Excel answers it. */
  failSync(sync: number, moment: FailingMoment, code = 'ServiceNotAvailable'): void {
    this.failures.set(sync, { moment, code });
  }

  /** Begins to count anew, and forgets failures that did not come. */
  reset(): void {
    this.syncs = 0;
    this.failures.clear();
  }

  /** @throws RichApiError where this request is to fail. */
  async around<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.syncs += 1;
    const sync = this.syncs;
    const failure = this.failures.get(sync);
    const fail = (moment: FailingMoment): void => {
      if (failure?.moment === moment) throw new RichApiError(failure.code, 'The request failed because a test wants it to.');
    };
    await this.beforeSync?.(sync);
    fail('before');
    const answer = await work();
    await this.afterSync?.(sync);
    fail('after');
    return answer;
  }
}
