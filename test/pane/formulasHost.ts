import { parseArea } from "../../src/shared/workbook/address";
import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/shared/workbook/snapshot";
import { FakeHost } from "./fakeHost";

const ERROR = /^#/;

/** A spreadsheet whose formulas come to what the test says; every sheet is four columns by a hundred rows. */
export class FormulasHost extends FakeHost {
  /** What formulas come to, by their text. */
  readonly results = new Map<string, CellValue>();
  /** How many readings of values a formula takes until its result is there. */
  readonly delays = new Map<string, number>();

  put(address: string, content: CellValue, result?: CellValue): void {
    this.cells.set(address, [[content]]);
    if (result !== undefined) this.results.set(String(content), result);
  }

  contentOf(address: string): CellValue {
    return this.cells.get(address)?.[0]?.[0] ?? "";
  }

  override async values(addresses: readonly string[]): Promise<readonly CellValue[][][]> {
    await super.values([]);
    return addresses.map((address) => [[this.shownBy(this.contentOf(plain(address)))]]);
  }

  override async read(): Promise<WorkbookSnapshot> {
    await super.read();
    const names = [...new Set([...this.cells.keys()].map((address) => address.split("!")[0] ?? ""))];
    return { sheets: names.map((name) => this.snapshotOf(name)), unread: [] };
  }

  private shownBy(content: CellValue): CellValue {
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    const delay = this.delays.get(content) ?? 0;
    this.delays.set(content, delay - 1);
    return delay > 0 ? "#BUSY!" : (this.results.get(content) ?? "#NAME?");
  }

  private snapshotOf(name: string): SheetSnapshot {
    const grid = <Content>(of: (content: CellValue) => Content): Content[][] =>
      Array.from({ length: 100 }, (_row, row) =>
        ["A", "B", "C", "D"].map((column) => of(this.contentOf(`${name}!${column}${row + 1}`))),
      );
    return {
      name,
      hidden: false,
      protected: false,
      origin: { row: 0, column: 0 },
      values: grid((content) => this.shownBy(content)),
      kinds: grid((content) => kindOf(this.shownBy(content))),
      formulas: grid((content) => (String(content).startsWith("=") ? String(content) : "")),
      numberFormats: grid(() => "General"),
      merges: [],
    };
  }
}

function kindOf(value: CellValue): CellKind {
  if (typeof value !== "string") return typeof value === "boolean" ? "boolean" : "number";
  if (value === "") return "empty";
  return ERROR.test(value) ? "error" : "text";
}

/** The address without the quotes around its sheet. */
function plain(address: string): string {
  return `${parseArea(address)?.sheet ?? ""}!${address.slice(address.lastIndexOf("!") + 1)}`;
}
