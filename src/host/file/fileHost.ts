import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { CellValue, WorkbookSnapshot } from "../../shared/workbook/snapshot";
import {
  HostFailure,
  type Ability,
  type CellContent,
  type CellReference,
  type ClearResult,
  type Insertion,
  type LaidOutSheet,
  type Mark,
  type MarkKind,
  type MarkResult,
  type SpreadsheetHost,
  type WriteResult,
} from "../spreadsheetHost";
import { stateIn } from "../workbookState";

/** What a view of the file shows beside its figures. */
export interface FileView {
  readonly selected: CellReference | undefined;
  /** Counts the jumps, so that one to the cell that is selected already can be told from none. */
  readonly jumps: number;
  /** The marks of each sheet by address. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, MarkKind>>;
}

const CANNOT: ReadonlySet<Ability> = new Set(["layOut", "write"]);

/**
 * A workbook file that was read and is only looked at: marks and the selection live in its view, what is said of it is
 * kept as long as this object, beginning with what the file remembers, and the file itself never changes.
 */
export class FileHost implements SpreadsheetHost {
  readonly cannot = CANNOT;
  private shown: FileView = { selected: undefined, jumps: 0, marks: new Map() };
  private readonly listeners = new Set<() => void>();
  private readonly state: Map<string, string>;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly bytes: Uint8Array,
    remembered: ReadonlyMap<string, string>,
    readonly name?: string,
  ) {
    this.state = new Map(remembered);
  }

  readonly view = (): FileView => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A person chose a cell in the view. */
  choose(cell: CellReference): void {
    this.show({ ...this.shown, selected: cell });
  }

  async read(options?: { readonly signal?: AbortSignal }): Promise<WorkbookSnapshot> {
    if (options?.signal?.aborted) throw new HostFailure("cancelled", "aborted before it began");
    return this.snapshot;
  }

  /** Protected sheets as well: the view is no part of the file. */
  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    const sheets = new Map(this.snapshot.sheets.map(({ name }) => [name, new Map<string, MarkKind>()]));
    const missing = marks.filter(({ sheet }) => !sheets.has(sheet));
    for (const { sheet, cell, kind } of marks) sheets.get(sheet)?.set(cell, kind);
    this.show({ ...this.shown, marks: sheets });
    return {
      marked: marks.length - missing.length,
      unmarked: missing.map(({ sheet, cell }) => ({ sheet, cell, reason: "missing-sheet" })),
    };
  }

  async clearMarks(): Promise<ClearResult> {
    const cleared = [...this.shown.marks.values()].reduce((count, { size }) => count + size, 0);
    this.show({ ...this.shown, marks: new Map() });
    return { cleared, protectedSheets: [] };
  }

  async select(cell: CellReference): Promise<void> {
    if (!this.snapshot.sheets.some(({ name }) => name === cell.sheet))
      throw new HostFailure("gone", `there is no sheet ${cell.sheet}`);
    this.show({ ...this.shown, selected: cell, jumps: this.shown.jumps + 1 });
  }

  async file(): Promise<Uint8Array> {
    return this.bytes;
  }

  /** What is in a file does not change. */
  async watch(): Promise<() => Promise<void>> {
    return () => Promise.resolve();
  }

  async loadState<State>(key: string): Promise<State | undefined> {
    return stateIn<State>(this.state.get(key));
  }

  async saveState<State>(key: string, state: State): Promise<void> {
    this.state.set(key, JSON.stringify(state));
  }

  layOut(_plans: readonly SheetPlan[]): Promise<readonly LaidOutSheet[]> {
    return refused("layOut");
  }

  selection(): Promise<string> {
    return refused("selection");
  }

  watchSelection(): Promise<() => Promise<void>> {
    return refused("watchSelection");
  }

  values(): Promise<readonly CellValue[][][]> {
    return refused("values");
  }

  activeCell(): Promise<CellContent> {
    return refused("activeCell");
  }

  insertFormula(): Promise<Insertion> {
    return refused("insertFormula");
  }

  writeCells(): Promise<WriteResult> {
    return refused("writeCells");
  }

  openWorkbook(): Promise<void> {
    return refused("openWorkbook");
  }

  private show(view: FileView): void {
    this.shown = view;
    this.listeners.forEach((listener) => listener());
  }
}

function refused(member: keyof SpreadsheetHost): Promise<never> {
  return Promise.reject(new HostFailure("unsupported", `a file has no ${member}`));
}
