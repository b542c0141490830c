import type { Cell as FileCell, CellErrorValue, CellValue } from "exceljs";
import { CellError, type Value } from "../model/cell";
import { isErrorCode } from "../model/parseInput";

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** What a cell of a file holds: its value, and its formula with "=". Rich text is its letters. */
export function readValue(cell: FileCell): { readonly value: Value; readonly formula?: string } {
  const content = cell.value;
  if (isFormula(content)) {
    const value = plainValue(cell.result as CellValue);
    return { value, formula: `=${nameInOffice(cell.formula)}` };
  }
  return { value: plainValue(content) };
}

/** The content for a cell of a file. */
export function writeValue(value: Value, formula: string | undefined): CellValue {
  if (formula !== undefined) return { formula: formula.slice(1), result: writeResult(value) };
  return value instanceof CellError ? writeError(value) : value;
}

function writeResult(value: Value): string | number | boolean | CellErrorValue | undefined {
  return value instanceof CellError ? writeError(value) : (value ?? undefined);
}

/** Excel's file knows fewer errors than its screen; what it lacks is written as #VALUE!. */
function writeError(error: CellError): CellErrorValue {
  const code = isErrorCode(error.code) ? error.code : "#VALUE!";
  return { error: code as CellErrorValue["error"] };
}

function isFormula(content: CellValue): boolean {
  return (
    typeof content === "object" && content !== null && ("formula" in content || "sharedFormula" in content)
  );
}

function plainValue(content: CellValue): Value {
  if (content === null || content === undefined) return null;
  if (typeof content !== "object") return content;
  if (content instanceof Date) return content.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  if ("error" in content) return isErrorCode(content.error) ? new CellError(content.error) : content.error;
  if ("richText" in content) return content.richText.map((run) => run.text).join("");
  if ("text" in content) return plainValue(content.text as CellValue);
  return null;
}

/** Excel writes PERF.RATE of an add-in into files as _xldudf_PERF_RATE. */
function nameInOffice(formula: string): string {
  return formula.replace(/_xldudf_PERF_(\w+)/g, "PERF.$1");
}
