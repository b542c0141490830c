import { CellError, type Value } from "../model/cell";
import type { Workbook } from "../model/workbook";
import { CustomFunctionCalls } from "./customFunctions";
import { DocumentCopies } from "./documentCopies";
import { EventRegistrations } from "./events";
import { isServiceRequest, serviceObject } from "./objects/service";
import { workbookObject } from "./objects/workbook";
import { overRequestLimit, overResponseLimit, payloadBytes } from "./payload";
import { References } from "./references";
import { RequestRun, type Roots } from "./requestRun";
import { Recalculation, type Session } from "./session";
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type Action,
  type EventMessage,
  type RequestBody,
  type ResponseBody,
} from "./wire";

export interface ExcelHostOptions {
  /** Brings the values of all formulas up to date; called before an answer that follows a change. */
  readonly recalculate?: () => void | Promise<void>;
  /** The newest ExcelApi requirement set this Excel knows; members that came later answer ApiNotFound. */
  readonly excelApi?: string;
  readonly locale?: string;
  /** The web limits the size of requests and answers; the desktop does not. */
  readonly platform?: "web" | "desktop";
  /** What a custom function receives for a blank cell: null on the web, 0 on the desktop. */
  readonly blankArgument?: "zero" | "null";
  /** Microsoft documents no behaviour for chart sheets: by default they are no worksheets and not listed. */
  readonly chartSheets?: "left-out" | "listed";
  /** Shows the person another workbook that the add-in has made, as a file; undefined is a blank one. */
  readonly openFile?: (bytes: Uint8Array | undefined) => void;
}

/** One answered request that did more than give back references: what a round trip costs. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Plays Excel for the genuine Office.js client: answers its requests over an in-memory workbook. */
export class ExcelHost {
  /** Every request answered so far, for counting round trips. */
  readonly requests: RequestRecord[] = [];
  /** Every other workbook the add-in has opened beside this one, as a file; undefined is a blank one. */
  readonly openedFiles: (Uint8Array | undefined)[] = [];
  readonly documentCopies: DocumentCopies;
  readonly excelApi: string;
  readonly locale: string;
  private readonly platform: "web" | "desktop";
  private readonly session: Session;
  private readonly roots: Roots;
  private readonly references = new References();
  private readonly listeners = new Set<(message: EventMessage) => void>();
  private lastAnswer: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    options: ExcelHostOptions = {},
  ) {
    this.excelApi = options.excelApi ?? "1.17";
    this.locale = options.locale ?? "zh-CN";
    this.platform = options.platform ?? "web";
    const send = (message: EventMessage): void => this.send(message);
    const blankArgument = options.blankArgument ?? (this.platform === "web" ? "null" : "zero");
    this.documentCopies = new DocumentCopies(workbook);
    this.session = {
      workbook,
      openFile: (bytes) => {
        this.openedFiles.push(bytes);
        options.openFile?.(bytes);
      },
      events: new EventRegistrations(workbook, send),
      customFunctions: new CustomFunctionCalls(send, blankArgument),
      listsChartSheets: options.chartSheets === "listed",
      excelApi: this.excelApi,
      recalculation: new Recalculation(workbook, options.recalculate ?? (() => undefined)),
    };
    this.roots = {
      global: workbookObject(this.session),
      service: (name) => serviceObject(this.session, name),
    };
  }

  /**
   * Interprets one request; `flags` are those of the message that carried it. Requests are answered one after the
   * other, and not while the person types in a cell: a request that says so waits, any other is refused. Never
   * rejects: errors are part of the answer.
   */
  answer(body: RequestBody, flags = 0): Promise<ResponseBody> {
    // What the custom-functions runtime reports must get through while a request waits for a recalculation.
    if (isServiceRequest(body)) return this.perform(body);
    if (this.mustRefuse(body, flags)) return Promise.resolve(IN_CELL_EDIT_MODE);
    const answer = this.lastAnswer.then(() => this.answerInTurn(body, flags));
    this.lastAnswer = answer;
    return answer;
  }

  /** Hears events and calls of custom functions on their way to the add-in; the returned function stops it. */
  onEvent(listener: (message: EventMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Calls a custom function in the add-in's own runtime. Blank arguments are null; an error is a CellError. Of a
   * function that returns a matrix it is the top left value.
   */
  async invokeCustomFunction(id: string, values: readonly unknown[], address: string): Promise<Value> {
    const matrix = await this.invokeMatrixFunction(id, values, address);
    return matrix[0]?.[0] ?? null;
  }

  /** The same with everything a matrix function returns. */
  invokeMatrixFunction(id: string, values: readonly unknown[], address: string): Promise<Value[][]> {
    // As in a workbook that was opened before the add-in has started.
    if (this.listeners.size === 0) return Promise.resolve([[new CellError("#NAME?")]]);
    return this.session.customFunctions.invoke(id, values, address);
  }

  private mustRefuse(body: RequestBody, flags: number): boolean {
    return this.workbook.editing && (flags & DELAY_FOR_CELL_EDIT) === 0 && !isCleanUp(body);
  }

  private async answerInTurn(body: RequestBody, flags: number): Promise<ResponseBody> {
    // The person may have begun to type while the request waited for its turn.
    if (this.mustRefuse(body, flags)) return IN_CELL_EDIT_MODE;
    if (!isCleanUp(body)) await this.workbook.editingEnded();
    const requestBytes = payloadBytes(body);
    const answer = this.platform === "web" && overRequestLimit(requestBytes);
    const response = answer || (await this.run(body));
    const responseBytes = payloadBytes(response);
    if (!isCleanUp(body))
      this.requests.push({ actions: body.Actions?.length ?? 0, requestBytes, responseBytes });
    return (this.platform === "web" && overResponseLimit(responseBytes)) || response;
  }

  private async run(body: RequestBody): Promise<ResponseBody> {
    const response = await this.perform(body);
    this.session.recalculation.resume();
    await this.session.recalculation.run();
    return response;
  }

  private perform(body: RequestBody): Promise<ResponseBody> {
    return new RequestRun(this.session, this.roots, this.references, body).run();
  }

  private send(message: EventMessage): void {
    for (const listener of this.listeners) listener(message);
  }
}

const IN_CELL_EDIT_MODE: ResponseBody = {
  Results: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
};

/** A request that only gives back references, which the client sends after every Excel.run. */
function isCleanUp(body: RequestBody): boolean {
  const actions = body.Actions ?? [];
  const isRemoval = (action: Action): boolean => action.Name.startsWith("_RemoveReference");
  return (
    actions.some(isRemoval) &&
    actions.every((action) => isRemoval(action) || action.ActionType === ActionType.instantiate)
  );
}
