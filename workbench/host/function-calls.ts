/** Calls of custom functions on their way to the add-in and back. */
import { WireObject } from './wire-object';

/** @property code Number of the error, as office.js numbers them. */
export type FunctionAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string; readonly code: number };

/** Message category, and types, of what is told to the functions. */
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** The function wants to hear that its call is no longer needed. */
const CANCELABLE = 1;
/** The function may answer with an error. */
const ERRORS_ALLOWED = 4;

/** @property addresses Of the arguments that are references, null for others; absent where the function does not ask for them. @property signal Ends the call; absent where the function cannot be cancelled. */
export interface CallOptions {
  readonly addresses?: readonly (string | null)[];
  readonly signal?: AbortSignal;
}

type Raise = (event: string, data: unknown) => boolean;

interface ItemResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode: number;
}

export class FunctionCalls extends WireObject {
  readonly typeName = 'CustomFunctions';
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly queue: (() => void)[] = [];
  private ready = false;
  private next = 1;

  constructor(private readonly raise: Raise) {
    super();
  }

  /** Asks the add-in; waits for its functions to be registered. */
  call(id: string, args: readonly unknown[], { addresses, signal }: CallOptions = {}): Promise<FunctionAnswer> {
    return new Promise((resolve) => {
      const send = (): void => {
        const invocation = this.next;
        this.next += 1;
        this.waiting.set(invocation, resolve);
        const flags = ERRORS_ALLOWED + (signal === undefined ? 0 : CANCELABLE);
        this.raise('richApiMessage', { ArrayData: [[CUSTOM_FUNCTION, INVOKE, '', JSON.stringify([invocation, id, args, null, flags, addresses ?? null]), invocation]] });
        signal?.addEventListener('abort', () => { if (this.waiting.has(invocation)) this.raise('richApiMessage', { ArrayData: [[CUSTOM_FUNCTION, CANCEL, '', JSON.stringify({ invocationId: invocation }), invocation]] }); });
      };
      if (this.ready) send();
      else this.queue.push(send);
    });
  }

  private settle(invocation: number, answer: FunctionAnswer): void {
    this.waiting.get(invocation)?.(answer);
    this.waiting.delete(invocation);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready = true;
    for (const send of this.queue.splice(0)) send();
  }

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  SetInvocationResults(results: readonly ItemResult[]): void {
    for (const { id, value, failed, errorCode } of results) {
      this.settle(id, failed ? { ok: false, message: String(value), code: errorCode } : { ok: true, value });
    }
  }

  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, ok, value, code] of results) this.settle(id, ok ? { ok, value } : { ok, message: String(value), code: code ?? 0 });
  }
}
