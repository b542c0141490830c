import type { Area } from "../../src/shared/workbook/address";
import type { LineChange } from "./lineChange";
import { Sheet } from "./sheet";

/** What happened to the workbook: the grid repaints on any of them, hosts turn some into Office.js events. */
export type WorkbookEvent =
  | {
      readonly type: "values" | "format";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly source: "user" | "add-in" | "calculation";
    }
  | { readonly type: "sheets" | "activated" | "opened" }
  | { readonly type: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: "structure"; readonly sheet: Sheet }
  | {
      readonly type: "lines";
      readonly sheet: Sheet;
      readonly change: LineChange;
      readonly source: "user" | "add-in";
    };

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The in-memory workbook that plays Excel's part. It knows nothing of the protocol, the grid or files. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly names = new Map<string, string>();
  name = "工作簿1.xlsx";
  structureProtected = false;
  active: Sheet | undefined;
  selection: Selection | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private typing = false;
  private whenTypingEnds: (() => void)[] = [];
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private nextId = 1;

  /** Whether the person is typing in a cell; the host refuses or delays requests meanwhile, as Excel does. */
  get editing(): boolean {
    return this.typing;
  }

  set editing(typing: boolean) {
    this.typing = typing;
    if (typing) return;
    const waiting = this.whenTypingEnds;
    this.whenTypingEnds = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves at once, or when the person has finished typing. */
  editingEnded(): Promise<void> {
    return this.typing ? new Promise((resolve) => this.whenTypingEnds.push(resolve)) : Promise.resolve();
  }

  /** Appends a sheet; ids look like Excel's and never repeat. */
  addSheet(name: string, kind: "worksheet" | "chart" = "worksheet"): Sheet {
    const sheet = new Sheet(this.makeId(), name, kind);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.emit({ type: "sheets" });
    return sheet;
  }

  /** Excel compares sheet names without case. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  makeId(): string {
    return `{${String(this.nextId++).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
