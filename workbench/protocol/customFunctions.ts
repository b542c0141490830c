import { CellError, type ErrorCode, type Value } from "../model/cell";
import { isErrorCode } from "../model/parseInput";
import type { EventMessage } from "./wire";

const CUSTOM_FUNCTION_EVENTS = 1;
const INVOCATION = 1000;

/** Numbers the custom-functions runtime gives Excel's errors; 9 and 10 mean it does not know the function. */
const ERROR_CODES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls of custom functions that wait for the add-in's runtime to answer. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: Value[][]) => void>();
  private lastId = 0;

  constructor(
    private readonly send: (message: EventMessage) => void,
    private readonly blankArgument: "zero" | "null",
  ) {}

  /**
   * The result as a grid of cells; an error is a value of it, never a rejection. As in Excel, a function is not called
   * with an error among its arguments: the error is the result.
   */
  invoke(id: string, values: readonly unknown[], address: string): Promise<Value[][]> {
    const error = firstError(values);
    if (error) return Promise.resolve([[error]]);
    const invocation = ++this.lastId;
    const parameters = values.map((value) => this.parameter(value));
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      this.send({
        entries: [
          {
            messageCategory: CUSTOM_FUNCTION_EVENTS,
            messageType: INVOCATION,
            targetId: "",
            message: [invocation, id, parameters, address, 0],
          },
        ],
      });
    });
  }

  /** Takes the runtime's results: [id, success, value, error code], or objects with the same by name. */
  settle(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) {
      const { id, failed, value, errorCode } = readResult(result);
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      resolve?.(failed ? [[errorValue(errorCode, value)]] : grid(value));
    }
  }

  private parameter(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.parameter(item));
    if (value === null) return this.blankArgument === "zero" ? 0 : null;
    return value;
  }
}

interface RuntimeResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: unknown;
}

function readResult(result: unknown): RuntimeResult {
  if (Array.isArray(result)) {
    const [id, success, value, errorCode] = result as unknown[];
    return { id: Number(id), failed: success === false, value, errorCode };
  }
  const named = (result ?? {}) as Record<string, unknown>;
  return {
    id: Number(named["id"]),
    failed: named["failed"] === true,
    value: named["failed"] === true ? named["errorMessage"] : named["value"],
    errorCode: named["errorCode"],
  };
}

function errorValue(errorCode: unknown, message: unknown): CellError {
  const code = ERROR_CODES[Number(errorCode)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? new CellError(code, message) : new CellError(code);
}

function grid(value: unknown): Value[][] {
  if (!Array.isArray(value)) return [[cellValue(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

/** A blank inside a result shows as 0, as in Excel. */
function cellValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  return returnedError(value) ?? new CellError("#VALUE!");
}

/** A CustomFunctions.Error that was returned, not thrown, arrives as data. */
function returnedError(value: object): CellError | undefined {
  const { type, basicValue, message } = value as Record<string, unknown>;
  if (type !== "Error" || typeof basicValue !== "string" || !isErrorCode(basicValue)) return undefined;
  return typeof message === "string" ? new CellError(basicValue, message) : new CellError(basicValue);
}

function firstError(values: readonly unknown[]): CellError | undefined {
  for (const value of values) {
    const error = Array.isArray(value) ? firstError(value) : value;
    if (error instanceof CellError) return error;
  }
  return undefined;
}
