/** The other end of office.js: answers its messages, raises its events. Knows no window and no spreadsheet. */
import { appContext } from './app-context';
import type { Introduction } from './app-context';
import type { Batch, BatchAnswer } from './batch';
import { DISPATCH, MESSAGE, OFFICE_ERROR, OFFICE_ITSELF, parseRequest, REQUEST, RESPONSE, WAIT_FOR_CELL_EDIT } from './messages';
import type { MethodCall, Request } from './messages';

/** Largest request and answer of Excel on the web, in bytes. Guess G2: counted over the batch as UTF-8, without the envelope. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What one Rich API request took: bytes of UTF-8, and milliseconds in the host, without the way there and back. */
export interface Traffic {
  readonly request: number;
  readonly response: number;
  readonly milliseconds: number;
}

/**
 * @property origin Of the host's page; office.js checks it.
 * @property post Sends a message to the add-in's window.
 * @property execute Runs a batch on the workbook.
 * @property settings The document's settings: name -> JSON text; shared with the workbook.
 * @property whenIdle Resolves when no cell is being edited; `undefined` when none is.
 */
export interface HostTools {
  readonly introduction: Introduction;
  readonly origin: string;
  readonly post: (message: string) => void;
  readonly execute: (batch: Batch) => Promise<BatchAnswer>;
  readonly settings: Map<string, string>;
  readonly whenIdle: () => Promise<void> | undefined;
  readonly onRefused: (message: string) => void;
  readonly onCommandCompleted?: () => void;
}

/** Message category and type of an action. */
const ACTION_CATEGORY = 2;
const DISPATCH_ACTION = 1000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class OfficeHost {
  readonly traffic: Traffic[] = [];
  /** Event name -> the number under which office.js listens. */
  private readonly listeners = new Map<string, number>();

  private isClosed = false;

  constructor(private readonly tools: HostTools) {}

  /** The add-in is gone; what it still waited for is not done. */
  close(): void {
    this.isClosed = true;
    this.listeners.clear();
  }

  /** Takes a message from the add-in's window; other messages are left alone. */
  receive(data: unknown): void {
    const request = parseRequest(data, this.tools.introduction.conversation);
    if (request !== undefined) this.handle(request);
  }

  /** @returns Whether the add-in listens. */
  raise(event: string, data: unknown): boolean {
    const correlation = this.listeners.get(event);
    if (correlation === undefined) return false;
    this.send({ _responseType: RESPONSE.event, _actionName: event, _correlationId: correlation, _errorCode: 0, _data: data });
    return true;
  }

  /** A ribbon button with an ExecuteFunction action. */
  runCommand(functionName: string, controlId: string): boolean {
    return this.raise('appCommandInvoked', { 0: crypto.randomUUID(), 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
  }

  /** An action of the manifest by a shortcut. Guess G24: unlike a button it hands the function no event. */
  runAction(id: string): boolean {
    return this.raise('richApiMessage', { ArrayData: [[ACTION_CATEGORY, DISPATCH_ACTION, '', JSON.stringify([id]), 0]] });
  }

  private send(response: Readonly<Record<string, unknown>>): void {
    this.tools.post(JSON.stringify({ ...response, _messageType: MESSAGE.response, _conversationId: this.tools.introduction.conversation, _origin: this.tools.origin, _serializerVersion: 1 }));
  }

  private answer(request: Request, data: unknown, errorCode = 0): void {
    this.send({ _responseType: RESPONSE.toCall, _actionName: request._actionName, _correlationId: request._correlationId, _errorCode: errorCode, _data: data });
  }

  private handle(request: Request): void {
    if (request._actionType === REQUEST.registerEvent) {
      this.listeners.set(request._actionName, request._correlationId);
      this.answer(request, { Error: 0 });
    } else if (request._actionType === REQUEST.unregisterEvent) {
      this.listeners.delete(request._actionName);
      this.answer(request, { Error: 0 });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(request, appContext(this.tools.introduction, [...this.tools.settings]));
    } else if (request._actionName === 'ContextActivationManager_notifyHost') {
      this.answer(request, null);
    } else if (request._actionName === 'executeMethod') {
      this.callMethod(request, request._data as MethodCall);
    } else {
      this.refuse(request, request._actionName);
    }
  }

  private refuse(request: Request, what: string): void {
    this.tools.onRefused(`${what} is not implemented by the workbench`);
    this.answer(request, { Version: 1, Error: OFFICE_ERROR.internal });
  }

  private callMethod(request: Request, call: MethodCall): void {
    const { settings } = this.tools;
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        void this.runBatch(request, call.ArrayData ?? []);
        return;
      case DISPATCH.saveSettings:
        settings.clear();
        for (const [name, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(name, value);
        this.answer(request, { Version: 1, Error: 0 });
        return;
      case DISPATCH.loadSettings:
        this.answer(request, { Version: 1, Error: 0, Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case DISPATCH.commandCompleted:
        this.tools.onCommandCompleted?.();
        this.answer(request, { Version: 1, Error: 0 });
        return;
      default:
        this.refuse(request, `method ${String(call.DdaMethod.DispatchId)} of the common API`);
    }
  }

  private async runBatch(request: Request, data: readonly unknown[]): Promise<void> {
    const body = String(data[4]);
    // Guess G3: what is asked of Office itself, not of the workbook, is answered during cell editing too.
    const idle = data[0] === OFFICE_ITSELF ? undefined : this.tools.whenIdle();
    // Guess G4: with the flag Excel on the web waits as desktop Excel is documented to; without it, it refuses.
    if (idle !== undefined) {
      if ((Number(data[6]) & WAIT_FOR_CELL_EDIT) === 0) {
        this.answer(request, { Version: 1, Error: OFFICE_ERROR.cellEditing });
        return;
      }
      await idle;
      if (this.isClosed) return;
    }
    const start = performance.now();
    const size = bytesOf(body);
    if (size > PAYLOAD_LIMIT) {
      this.traffic.push({ request: size, response: 0, milliseconds: 0 });
      this.answer(request, { Version: 1, Error: OFFICE_ERROR.requestTooLarge });
      return;
    }
    const result = JSON.stringify(await this.tools.execute(JSON.parse(body) as Batch));
    const response = bytesOf(result);
    this.traffic.push({ request: size, response, milliseconds: performance.now() - start });
    this.answer(request, response > PAYLOAD_LIMIT ? { Version: 1, Error: OFFICE_ERROR.responseTooLarge } : { Version: 1, Error: 0, Data: [200, [], result] });
  }
}
