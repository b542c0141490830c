import type { CellPosition } from "../../../shared/workbook/address";
import { unescapeLetters } from "./letters";
import { MovableFormula } from "../../../shared/workbook/movableFormula";
import type { XmlScanner } from "./xmlScanner";

/** A hundred letters for each of 200,000 cells; a file of a few bytes could ask for thousands in millions. */
const MOST_LETTERS_WRITTEN_OUT = 20_000_000;

/** The formulas of a sheet. Cells that share one have it written out, or as it stands where all would grow too large. */
export class CellFormulas {
  private readonly shared = new Map<string, MovableFormula>();
  private lettersWrittenOut = 0;

  /** The formula of the `f` just met, with "="; "" where it is none. */
  read(scanner: XmlScanner, cell: CellPosition): string {
    const type = scanner.attribute("t");
    const group = type === "shared" ? scanner.attribute("si") : undefined;
    const inputs = type === "dataTable" ? `${scanner.attribute("r1")},${scanner.attribute("r2")}` : undefined;
    const text = nameInExcel(unescapeLetters(scanner.text()));
    if (inputs !== undefined) return `=TABLE(${inputs})`;
    if (group !== undefined && text === "") return this.writtenOut(group, cell);
    if (group !== undefined) this.shared.set(group, new MovableFormula(text, cell));
    return text === "" ? "" : `=${text}`;
  }

  private writtenOut(group: string, cell: CellPosition): string {
    const shared = this.shared.get(group);
    if (!shared) return "=";
    this.lettersWrittenOut += shared.formula.length;
    return `=${this.lettersWrittenOut > MOST_LETTERS_WRITTEN_OUT ? shared.formula : shared.at(cell)}`;
  }
}

/** Files mark functions that are newer than the format, and write PERF.RATE of an add-in as _xldudf_PERF_RATE. */
function nameInExcel(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/_xlfn\.|_xlws\./g, "").replace(/_xldudf_PERF_(\w+)/g, "PERF.$1");
}
