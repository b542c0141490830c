import { parseArea } from "../../src/shared/workbook/address";
import { say, type Locale, type Sentence } from "../../src/shared/message/say";
import type { LineChange } from "../model/lineChange";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { CellEditing } from "./cellEditing";
import { CellTip } from "./cellTip";
import { BlockClipboard } from "./clipboard";
import type { Evaluate } from "./conditionalLook";
import { showMenu, type MenuEntry } from "./contextMenu";
import { Edits, type Refusal } from "./edits";
import { FormulaRow } from "./formulaRow";
import { arrowStep, keyAction, leavingStep, type KeyAction } from "./keys";
import { lineMenu } from "./lineMenu";
import type { Step } from "./movement";
import { SheetSelection } from "./sheetSelection";
import { drawTabs } from "./sheetTabs";
import { Viewport } from "./viewport";
import { WORDS } from "./words";

export interface WorkbookViewOptions {
  readonly locale: Locale;
  readonly evaluate: Evaluate;
  /** Called after every edit of the person. */
  readonly recalculate: () => void;
  /** The add-in's entries for the menu of a cell. */
  readonly commands: () => readonly MenuEntry[];
  /** A sentence for the person, such as why an edit was refused. */
  readonly notify: (sentence: string) => void;
}

/** One workbook as Excel shows it: formula bar, cells, sheet tabs, and all the person can do to them. */
export class WorkbookView {
  readonly element = document.createElement("section");
  private readonly tabs = document.createElement("div");
  private readonly chartNote = document.createElement("p");
  private readonly row: FormulaRow;
  private readonly viewport: Viewport;
  private readonly tip: CellTip;
  private readonly selection: SheetSelection;
  private readonly editing: CellEditing;
  private readonly edits: Edits;
  private readonly clipboard = new BlockClipboard();
  private readonly stopListening: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: WorkbookViewOptions,
  ) {
    this.row = new FormulaRow(
      options.locale,
      (address) => this.goTo(address),
      () => this.focus(),
    );
    this.viewport = new Viewport(options.evaluate);
    this.tip = new CellTip(this.viewport.element);
    this.selection = new SheetSelection(workbook, this.viewport, () => this.editing.showCell());
    this.edits = new Edits(workbook, options.recalculate);
    this.editing = new CellEditing(workbook, this.viewport, this.selection, this.row, (cell, text) =>
      this.sheet ? !this.refused(this.edits.type(this.sheet, cell, text)) : true,
    );
    this.build();
    this.listenToPerson();
    this.stopListening = workbook.listen((event) => {
      if (event.type === "selected") {
        if (event.sheet === this.sheet && !this.selection.isAt(event.area) && this.editing.leave(true)) {
          this.selection.setArea(event.area);
        }
        return;
      }
      if (event.type === "lines") this.edits.forget();
      if (!("sheet" in event)) this.showActive();
      else if (event.sheet === this.sheet) this.refresh();
    });
    this.showActive();
  }

  dispose(): void {
    this.stopListening();
    this.tip.dispose();
    this.element.remove();
    this.workbook.editing = false;
  }

  focus(): void {
    this.editing.focus();
  }

  private get sheet(): Sheet | undefined {
    return this.workbook.active;
  }

  private word(sentence: Sentence): string {
    return say(this.options.locale, sentence);
  }

  private build(): void {
    this.element.className = "workbook";
    this.tabs.className = "tabs";
    this.tabs.setAttribute("role", "tablist");
    this.tabs.setAttribute("aria-label", this.word(WORDS.sheets));
    this.chartNote.className = "chart-note";
    this.chartNote.textContent = this.word(WORDS.chartSheet);
    this.editing.field.setAttribute("aria-label", this.word(WORDS.cells));
    this.viewport.overlay.append(this.editing.field);
    this.element.append(this.row.element, this.chartNote, this.viewport.element, this.tabs);
  }

  private listenToPerson(): void {
    const { element: viewport } = this.viewport;
    viewport.addEventListener("pointerdown", (event) => this.pointerDown(event));
    viewport.addEventListener("dblclick", () => this.editing.start());
    viewport.addEventListener("contextmenu", (event) => this.openMenu(event));
    viewport.addEventListener("drawn", () => this.editing.place());
    this.editing.field.addEventListener("keydown", (event) => this.keyDown(event));
    this.row.bar.addEventListener("keydown", (event) => this.keyDown(event));
    for (const kind of ["copy", "cut", "paste"] as const) {
      this.editing.field.addEventListener(kind, (event) => this.transfer(kind, event));
    }
  }

  private showActive(): void {
    this.editing.leave(false);
    const { sheet } = this;
    drawTabs(this.tabs, this.workbook, (chosen) => this.activate(chosen));
    this.element.dataset["sheet"] = sheet?.name ?? "";
    const isChart = sheet?.kind === "chart";
    this.viewport.element.hidden = isChart;
    this.chartNote.hidden = !isChart;
    if (!sheet || isChart) return;
    this.viewport.show(sheet);
    this.viewport.refreshNow();
    this.selection.restore(sheet);
  }

  private activate(sheet: Sheet): void {
    if (!this.editing.leave(true)) return;
    if (sheet !== this.workbook.active) {
      this.workbook.active = sheet;
      this.workbook.selection = undefined;
      this.workbook.emit({ type: "activated" });
    }
    this.focus();
  }

  private refresh(): void {
    this.viewport.refresh();
    if (!this.editing.mode) this.editing.showCell();
  }

  private refused(refusal: Refusal | undefined): boolean {
    if (refusal) this.options.notify(this.word(WORDS[refusal]));
    return refusal !== undefined;
  }

  private pointerDown(event: PointerEvent): void {
    if ((event.target === this.editing.field && this.editing.mode) || !this.viewport.isOnCells(event)) return;
    event.preventDefault();
    if (!this.editing.leave(true)) return;
    const hit = this.viewport.hit(event);
    if (event.button !== 2 || !this.selection.holds(hit)) this.selection.pick(hit, event.shiftKey);
    this.focus();
    if (event.button !== 0) return;
    const { element } = this.viewport;
    const drag = (move: PointerEvent): void =>
      this.selection.pick({ ...this.viewport.hit(move), part: hit.part }, true);
    element.setPointerCapture(event.pointerId);
    element.addEventListener("pointermove", drag);
    element.addEventListener("pointerup", () => element.removeEventListener("pointermove", drag), {
      once: true,
    });
  }

  private openMenu(event: MouseEvent): void {
    event.preventDefault();
    const own: MenuEntry[] = [
      { id: "copy", label: this.word(WORDS.copy), run: () => void this.copyBySystem() },
      {
        id: "paste",
        label: this.word(WORDS.paste),
        run: () => this.options.notify(this.word(WORDS.pasteByKey)),
      },
      { id: "clear", label: this.word(WORDS.clear), run: () => this.clearSelected() },
    ];
    const lines = lineMenu(
      this.selection.area,
      (sentence) => this.word(sentence),
      (change) => this.changeLines(change),
    );
    const groups = [own, lines, this.options.commands()];
    showMenu(event.clientX, event.clientY, groups, () => this.focus());
  }

  private changeLines(change: LineChange): void {
    if (this.sheet && !this.refused(this.edits.changeLines(this.sheet, change))) {
      this.selection.setArea(this.selection.area);
    }
  }

  private async copyBySystem(): Promise<void> {
    if (this.sheet) await navigator.clipboard.writeText(this.clipboard.copy(this.sheet, this.selection.area));
  }

  private goTo(address: string): void {
    const area = parseArea(address);
    const sheet = area?.sheet === undefined ? this.sheet : this.workbook.sheet(area.sheet);
    if (!area || !sheet) return;
    if (sheet !== this.sheet) this.activate(sheet);
    this.selection.setArea(area);
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const leaving = leavingStep(event);
    if (leaving) return this.leaveByKey(event, leaving);
    if (event.key === "Escape") {
      this.editing.leave(false);
      this.focus();
      return;
    }
    if (this.editing.mode) {
      const arrow = arrowStep(event);
      if (arrow && this.editing.mode === "replace") this.leaveByKey(event, arrow);
      return;
    }
    const action = keyAction(event);
    if (!action || event.target !== this.editing.field) return;
    event.preventDefault();
    this.act(action);
  }

  /** Alt and Enter begin a new line in the cell. */
  private leaveByKey(event: KeyboardEvent, step: Step): void {
    event.preventDefault();
    if (event.key === "Enter" && event.altKey && this.editing.mode) return this.editing.newLine();
    if (!this.editing.leave(true)) return;
    this.focus();
    this.selection.step(step);
  }

  private act(action: KeyAction): void {
    if (!this.sheet || this.selection.move(this.sheet, action)) return;
    if (action.kind === "edit") this.editing.start();
    else if (action.kind === "clear") this.clearSelected();
    else if (action.kind === "undo" || action.kind === "redo") this.undoOrRedo(action.kind);
    else if (action.kind === "nextSheet" || action.kind === "previousSheet") {
      this.stepSheet(action.kind === "nextSheet" ? 1 : -1);
    }
  }

  private clearSelected(): void {
    if (this.sheet) this.refused(this.edits.clear(this.sheet, this.selection.area));
  }

  private undoOrRedo(kind: "undo" | "redo"): void {
    const changed = this.edits[kind]();
    if (!changed) return;
    if (changed.sheet !== this.sheet) this.activate(changed.sheet);
    this.selection.setArea(changed.area);
  }

  private stepSheet(step: 1 | -1): void {
    const shown = this.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = shown[shown.findIndex((sheet) => sheet === this.sheet) + step];
    if (next) this.activate(next);
  }

  private transfer(kind: "copy" | "cut" | "paste", event: ClipboardEvent): void {
    const { sheet } = this;
    const { clipboardData: data } = event;
    if (this.editing.mode || !sheet || !data) return;
    event.preventDefault();
    if (kind !== "paste") data.setData("text/plain", this.clipboard.copy(sheet, this.selection.area));
    if (kind === "cut") this.clearSelected();
    const text = kind === "paste" ? data.getData("text/plain") : "";
    if (text === "") return;
    const { refusal, area } = this.clipboard.paste(this.edits, sheet, this.selection.area, text);
    if (!this.refused(refusal)) this.selection.setArea(area);
  }
}
