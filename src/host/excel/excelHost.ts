import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { CellValue, WorkbookSnapshot } from "../../shared/workbook/snapshot";
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
  SpreadsheetHost,
  WriteResult,
} from "../spreadsheetHost";
import { clearMarks } from "./clearMarks";
import { runCommand, type Command, type ExcelEnvironment } from "./command";
import { activeCell, insertFormula } from "./insertFormula";
import type { KnownWorkbook } from "./knownWorkbook";
import { layOutSheets } from "./layOutSheets";
import { markCells } from "./markCells";
import { openWorkbook } from "./openWorkbook";
import { readFile } from "./readFile";
import { readValues } from "./readValues";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./selectCell";
import { selectedAddress, watchSelection } from "./selection";
import { askForState, keepState } from "./state";
import { watchChanges } from "./watchChanges";
import { writeCells } from "./writeCells";

/** Excel through Office.js. Keeps nothing but what the last look at the workbook told, to mark in one round trip. */
export class ExcelHost implements SpreadsheetHost {
  private known: KnownWorkbook | undefined;

  constructor(private readonly environment: ExcelEnvironment) {}

  async read(options: { readonly signal?: AbortSignal } = {}): Promise<WorkbookSnapshot> {
    const { snapshot, known } = await this.run(readWorkbook, options.signal);
    this.known = known;
    return snapshot;
  }

  layOut(plans: readonly SheetPlan[]): Promise<readonly LaidOutSheet[]> {
    return this.run((command) => layOutSheets(command, plans));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    const remembered = this.known;
    // Forgotten until the marks stand: what a failed attempt leaves behind is not known.
    this.known = undefined;
    const { marked, unmarked, known } = await this.run((command) => markCells(command, marks, remembered));
    this.known = known;
    return { marked, unmarked };
  }

  clearMarks(): Promise<ClearResult> {
    this.known = undefined;
    return this.run(clearMarks);
  }

  select(cell: CellReference): Promise<void> {
    return this.run((command) => selectCell(command, cell));
  }

  selection(): Promise<string> {
    return this.run(selectedAddress);
  }

  watchSelection(changed: (address: string) => void): Promise<() => Promise<void>> {
    return watchSelection(this.environment, changed);
  }

  values(addresses: readonly string[]): Promise<readonly CellValue[][][]> {
    return this.run((command) => readValues(command, addresses));
  }

  activeCell(): Promise<CellContent> {
    return this.run(activeCell);
  }

  insertFormula(request: FormulaRequest): Promise<Insertion> {
    return this.run((command) => insertFormula(command, request));
  }

  writeCells(changes: readonly CellChange[]): Promise<WriteResult> {
    return this.run((command) => writeCells(command, changes));
  }

  file(): Promise<Uint8Array> {
    return readFile(this.environment);
  }

  openWorkbook(bytes: Uint8Array): Promise<void> {
    return openWorkbook(this.environment, bytes);
  }

  watch(changed: () => void): Promise<() => Promise<void>> {
    return watchChanges(this.environment, changed);
  }

  loadState<State>(key: string): Promise<State | undefined> {
    return this.run(async (command) => {
      const state = askForState<State>(command, key);
      await command.roundTrip();
      return state();
    });
  }

  saveState<State>(key: string, state: State): Promise<void> {
    return this.run((command) => {
      keepState(command, key, state);
      return command.roundTrip();
    });
  }

  private run<Result>(work: (command: Command) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return runCommand(this.environment, work, signal);
  }
}
