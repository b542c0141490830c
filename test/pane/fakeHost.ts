import type {
  CellChange,
  CellContent,
  CellReference,
  ClearResult,
  FormulaRequest,
  Insertion,
  LaidOutSheet,
  Mark,
  MarkResult,
  SkippedChange,
  SpreadsheetHost,
  WriteResult,
  WrittenCell,
} from "../../src/host/spreadsheetHost";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { SheetPlan } from "../../src/shared/layout/sheetPlan";
import type { CellValue, WorkbookSnapshot } from "../../src/shared/workbook/snapshot";
import { filledWorkbook } from "./workbooks";

/** A spreadsheet of answers prepared by the test, which remembers what it was asked to do. */
export class FakeHost implements SpreadsheetHost {
  workbook: WorkbookSnapshot = filledWorkbook;
  readonly selected: CellReference[] = [];
  readonly plans: SheetPlan[] = [];
  readonly state = new Map<string, unknown>();
  marks: readonly Mark[] | undefined;
  unmarked: MarkResult["unmarked"] = [];
  clearing: ClearResult = { cleared: 0, protectedSheets: [] };
  namesTaken: readonly string[] = [];
  /** The selected area with its sheet; its first cell is the active one. */
  area = "支出决算表!J8";
  /** What cells hold, by their address with the sheet. */
  readonly cells = new Map<string, CellValue[][]>();
  lockedCells: readonly string[] = [];
  readonly insertions: FormulaRequest[] = [];
  /** Sheets that changes of cells find gone. */
  missingSheets: readonly string[] = [];
  /** The file of the workbook, and the files of workbooks that were opened beside it. */
  fileBytes = new Uint8Array([0x50, 0x4b]);
  readonly openedFiles: Uint8Array[] = [];
  private readonly selectionWatchers = new Set<(address: string) => void>();
  private readonly refusals = new Map<keyof SpreadsheetHost, Error>();
  private readonly gates = new Map<keyof SpreadsheetHost, Promise<void>>();
  private readonly watchers = new Set<() => void>();

  /** From now on the member rejects with this. */
  refuse(member: keyof SpreadsheetHost, error: Error): void {
    this.refusals.set(member, error);
  }

  relent(): void {
    this.refusals.clear();
  }

  /** From now on the member answers only once the returned function has been called. */
  hold(member: keyof SpreadsheetHost): () => void {
    let release = (): void => undefined;
    this.gates.set(member, new Promise((resolve) => (release = resolve)));
    return () => release();
  }

  /** A person changes a cell. */
  change(): void {
    this.watchers.forEach((watcher) => watcher());
  }

  async read(options?: { readonly signal?: AbortSignal }): Promise<WorkbookSnapshot> {
    await this.reach("read");
    if (options?.signal?.aborted) throw new HostFailure("cancelled", "aborted");
    return this.workbook;
  }

  async layOut(plans: readonly SheetPlan[]): Promise<readonly LaidOutSheet[]> {
    await this.reach("layOut");
    this.plans.push(...plans);
    return plans.map(({ name }) => ({
      asked: name,
      given: this.namesTaken.includes(name) ? `${name} (2)` : name,
    }));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    await this.reach("mark");
    this.marks = marks;
    return { marked: marks.length - this.unmarked.length, unmarked: this.unmarked };
  }

  async clearMarks(): Promise<ClearResult> {
    await this.reach("clearMarks");
    this.marks = [];
    return this.clearing;
  }

  async select(cell: CellReference): Promise<void> {
    await this.reach("select");
    this.selected.push({ sheet: cell.sheet, cell: cell.cell });
  }

  /** A person selects something in the sheet. */
  selectArea(address: string): void {
    this.area = address;
    this.selectionWatchers.forEach((watcher) => watcher(address));
  }

  async selection(): Promise<string> {
    await this.reach("selection");
    return this.area;
  }

  async watchSelection(changed: (address: string) => void): Promise<() => Promise<void>> {
    await this.reach("watchSelection");
    this.selectionWatchers.add(changed);
    return async () => void this.selectionWatchers.delete(changed);
  }

  async values(addresses: readonly string[]): Promise<readonly CellValue[][][]> {
    await this.reach("values");
    return addresses.map((address) => this.cells.get(address) ?? [[""]]);
  }

  async activeCell(): Promise<CellContent> {
    await this.reach("activeCell");
    const [sheet = "", cell = ""] = (this.area.split(":")[0] ?? "").split("!");
    return {
      reference: { sheet, cell },
      formula: this.heldBy(`${sheet}!${cell}`),
      isProtected: this.lockedCells.includes(`${sheet}!${cell}`),
    };
  }

  async insertFormula(request: FormulaRequest): Promise<Insertion> {
    await this.reach("insertFormula");
    const address = `${request.cell.sheet}!${request.cell.cell}`;
    if (this.lockedCells.includes(address)) throw new HostFailure("protected", address);
    const holds = this.heldBy(address);
    if (holds !== "" && holds !== request.replaces) return { kind: "occupied", holds };
    this.insertions.push(request);
    this.cells.set(address, [[request.formula]]);
    return { kind: "inserted" };
  }

  async writeCells(changes: readonly CellChange[]): Promise<WriteResult> {
    await this.reach("writeCells");
    const written: WrittenCell[] = [];
    const skipped: SkippedChange[] = [];
    for (const { sheet, cell, content, replaces } of changes) {
      const address = `${sheet}!${cell}`;
      const before = this.cells.get(address)?.[0]?.[0] ?? "";
      if (this.missingSheets.includes(sheet)) skipped.push({ sheet, cell, reason: "missing-sheet" });
      else if (this.lockedCells.includes(address)) skipped.push({ sheet, cell, reason: "protected" });
      else if (String(before) !== replaces) skipped.push({ sheet, cell, reason: "changed" });
      else {
        this.cells.set(address, [[content]]);
        written.push({ sheet, cell, before, numberFormat: "General", after: String(content) });
      }
    }
    return { written, skipped };
  }

  async file(): Promise<Uint8Array> {
    await this.reach("file");
    return this.fileBytes;
  }

  async openWorkbook(bytes: Uint8Array): Promise<void> {
    await this.reach("openWorkbook");
    this.openedFiles.push(bytes);
  }

  private heldBy(address: string): string {
    return String(this.cells.get(address)?.[0]?.[0] ?? "");
  }

  async watch(changed: () => void): Promise<() => Promise<void>> {
    await this.reach("watch");
    this.watchers.add(changed);
    return async () => void this.watchers.delete(changed);
  }

  async loadState<State>(key: string): Promise<State | undefined> {
    await this.reach("loadState");
    return this.state.get(key) as State | undefined;
  }

  async saveState<State>(key: string, state: State): Promise<void> {
    await this.reach("saveState");
    this.state.set(key, JSON.parse(JSON.stringify(state)));
  }

  private async reach(member: keyof SpreadsheetHost): Promise<void> {
    await this.gates.get(member);
    const refusal = this.refusals.get(member);
    if (refusal) throw refusal;
  }
}
