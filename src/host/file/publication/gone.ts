import { foldName, formulaReferences } from "../formulaReferences";

/** What formulas may no longer lean on: sheets and defined names that the copy does not have. */
export class Gone {
  private readonly sheets: ReadonlySet<string>;
  private readonly names = new Set<string>();

  constructor(sheets: readonly string[]) {
    this.sheets = new Set(sheets.map(foldName));
  }

  addName(name: string): void {
    this.names.add(foldName(name));
  }

  /** Whether a formula, with or without "=", leans on any of it, on another workbook or on something deleted. */
  isIn(formula: string): boolean {
    const { sheets, words, isBroken } = formulaReferences(formula);
    return (
      isBroken || sheets.some((sheet) => this.sheets.has(sheet)) || words.some((word) => this.names.has(word))
    );
  }
}
