/** An Excel error as a value, so that the text "#REF!" typed by a person is not one. */
export class CellError {
  /** `message` is what a custom function says about its error; Excel shows it when the cell is pointed at. */
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
  toString(): string {
    return this.code;
  }
}
export type ErrorCode =
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#VALUE!"
  | "#BUSY!"
  | "#SPILL!"
  | "#CALC!"
  | "#GETTING_DATA";

/** What a formula results in; null is a blank cell. */
export type Value = string | number | boolean | CellError | null;
