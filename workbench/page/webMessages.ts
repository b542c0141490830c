/** The messages between a page and Excel on the web, as the genuine client sends and reads them. */

/** What the client sends: a call, or the wish to hear an event. */
export interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export const MessageKind = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;

/** Numbers the client gives methods and events. */
export const Dispatch = {
  settings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** Places in the array a rich API request travels in. */
export const RequestPlace = { body: 4, flags: 6 } as const;

/** Bits of the host information: a shared runtime that also holds the custom functions. */
export const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [place: number]: unknown;
}

export function readMessage(data: unknown): ClientMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const message = JSON.parse(data) as Partial<ClientMessage>;
  const isRequest = message._messageType === MessageKind.request && typeof message._actionName === "string";
  return isRequest ? (message as ClientMessage) : undefined;
}

/** The pane's address with what the client reads from it; the origin must come last. */
export function paneAddress(path: string, locale: string, conversation: string, application: string): string {
  const information = `Excel$Web$16.01$${locale}$$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`;
  const partner = `${conversation}|${application}|${encodeURIComponent(location.origin)}`;
  return `${path}?_host_Info=${information}#&_serializer_version=1&_xdm_Info=${partner}`;
}
