import type { ExcelHost } from "../protocol/excelHost";
import { requirementSets } from "../protocol/requirementSets";
import type { EventMessage, RequestBody } from "../protocol/wire";
import {
  ActionKind,
  Dispatch,
  MessageKind,
  RequestPlace,
  ResponseKind,
  paneAddress,
  readMessage,
  type ClientMessage,
  type MethodCall,
} from "./webMessages";

const CONVERSATION = "workbench";
const APPLICATION = "perf-accounts-addin";
const EXCEL_ON_THE_WEB = 16;
const READY_FOR_FUNCTIONS = "ReadyForCustomFunctions";

export interface TransportEvents {
  /** The custom functions of the pane's runtime can be called from now on. */
  readonly functionsReady: () => void;
}

/** Excel's side of the messages Excel on the web exchanges with the genuine client in a pane. */
export class WebTransport {
  private readonly eventNames = new Map<number, string>();
  private readonly running = new Map<string, (succeeded: boolean) => void>();
  private commandsReady: () => void = () => undefined;
  private readonly whenCommandsReady = new Promise<void>((resolve) => (this.commandsReady = resolve));
  private readonly stopEvents: () => void;
  private lastCommand = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly frame: HTMLIFrameElement,
    private readonly events: TransportEvents,
  ) {
    window.addEventListener("message", this.receive);
    this.stopEvents = host.onEvent((message) => this.sendRichApiEvent(message));
  }

  /** Loads the add-in's page into the frame. */
  load(path: string): void {
    // The client keeps what it was told about its host for the whole tab; a new workbook must be told anew.
    sessionStorage.clear();
    this.frame.src = paneAddress(path, this.host.locale, CONVERSATION, APPLICATION);
  }

  /** Runs a ribbon command through Office.actions; resolves when the add-in says it has completed. */
  async execute(functionName: string, controlId: string): Promise<boolean> {
    await this.whenCommandsReady;
    const id = `command-${++this.lastCommand}`;
    const completed = new Promise<boolean>((resolve) => this.running.set(id, resolve));
    this.sendEvent(Dispatch.commandInvoked, [
      id,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
    return completed;
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.stopEvents();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const message = readMessage(event.data);
    if (message) void this.answer(message);
  };

  private async answer(message: ClientMessage): Promise<void> {
    if (message._actionType === ActionKind.invoke) this.reply(message, await this.invoke(message));
    else this.register(message);
  }

  private register(message: ClientMessage): void {
    const event = Number((message._data as { eventDispId?: unknown } | undefined)?.eventDispId);
    if (message._actionType === ActionKind.registerEvent) this.eventNames.set(event, message._actionName);
    else this.eventNames.delete(event);
    this.reply(message, { Error: 0, Version: 1 });
    if (event === Dispatch.commandInvoked) this.commandsReady();
  }

  private async invoke({ _actionName: name, _data: data }: ClientMessage): Promise<unknown> {
    if (name === "ContextActivationManager_getAppContextAsync") return this.applicationContext();
    if (name !== "executeMethod") return null;
    const call = data as MethodCall;
    const { DispatchId } = call.DdaMethod;
    if (DispatchId === Dispatch.richApiRequest) return this.answerRequest(call.ArrayData ?? []);
    if (this.host.documentCopies.handles(DispatchId))
      return this.host.documentCopies.answer(DispatchId, call);
    if (DispatchId === Dispatch.commandCompleted) this.commandCompleted(call);
    return { Version: 1, Error: 0 };
  }

  private async answerRequest(parts: readonly unknown[]): Promise<unknown> {
    const text = String(parts[RequestPlace.body]);
    const answer = await this.host.answer(
      JSON.parse(text) as RequestBody,
      Number(parts[RequestPlace.flags] ?? 0),
    );
    if (text.includes(READY_FOR_FUNCTIONS)) this.events.functionsReady();
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  }

  private commandCompleted(call: MethodCall): void {
    const id = String(call[0]);
    this.running.get(id)?.(call[1] === 0);
    this.running.delete(id);
  }

  private applicationContext(): unknown {
    return {
      _id: APPLICATION,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: 16,
      _appUILocale: this.host.locale,
      _dataLocale: this.host.locale,
      _docUrl: `${location.origin}/${encodeURIComponent(this.host.workbook.name)}`,
      _clientMode: 1,
      _settings: [],
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: CONVERSATION,
      _appInstanceId: APPLICATION,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(requirementSets(this.host.excelApi)),
      _hostFullVersion: "16.0.0.0",
      _addinName: APPLICATION,
      _appDomains: [],
      _featureGates: {},
    };
  }

  private sendRichApiEvent({ entries }: EventMessage): void {
    const data = entries.map(({ messageCategory, messageType, targetId, message }) => {
      const text = typeof message === "string" ? message : JSON.stringify(message);
      return [messageCategory, messageType, targetId, text, 0, false];
    });
    this.sendEvent(Dispatch.richApiMessage, { Version: 1, ArrayData: data });
  }

  private sendEvent(event: number, data: unknown): void {
    const name = this.eventNames.get(event);
    if (name === undefined) return;
    this.send({ _actionName: name, _correlationId: -1, _responseType: ResponseKind.event, _data: data });
  }

  private reply({ _actionName, _correlationId }: ClientMessage, data: unknown): void {
    this.send({ _actionName, _correlationId, _responseType: ResponseKind.answer, _data: data });
  }

  private send(message: Readonly<Record<string, unknown>>): void {
    const envelope = {
      _messageType: MessageKind.response,
      _conversationId: CONVERSATION,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), location.origin);
  }
}
