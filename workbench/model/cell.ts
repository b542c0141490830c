import type { Value } from "../../src/host/formula/value";
import type { Style } from "./style";

export { CellError, type ErrorCode, type Value } from "../../src/host/formula/value";

/** A cell of the in-memory workbook. `value` of a formula cell is its last result; null is a blank cell. */
export interface Cell {
  value: Value;
  /** With the leading "="; undefined for a constant. */
  formula?: string;
  style: Style;
}
