/** The messages between office.js and its host window, as they travel: JSON text. Observed, not documented. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { toCall: 0, event: 1 } as const;

/** Numbers of the methods behind `executeMethod`. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Office error numbers, as office.js knows them. */
export const OFFICE_ERROR = { internal: 5000, cellEditing: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Flag of a Rich API request: wait until the user has left the cell. */
export const WAIT_FOR_CELL_EDIT = 64;

/** Marks a Rich API request to Office itself: actions, the pane's visibility. */
export const OFFICE_ITSELF = 'WacPartition';

export interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Data of `executeMethod`; the rest differs per method. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [field: string]: unknown;
}

/** @returns `undefined` for whatever is not a request of this conversation. */
export function parseRequest(data: unknown, conversationId: string): Request | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const request = JSON.parse(data) as Partial<Request> | null;
    return request?._messageType === MESSAGE.request && request._conversationId === conversationId ? (request as Request) : undefined;
  } catch {
    return undefined;
  }
}
