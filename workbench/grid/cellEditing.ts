import type { CellPosition } from "../../src/shared/workbook/address";
import { NORMAL } from "../model/style";
import type { Workbook } from "../model/workbook";
import { CellEditor, type EditingMode } from "./cellEditor";
import type { FormulaRow } from "./formulaRow";
import { editedText } from "../model/shownText";
import type { SheetSelection } from "./sheetSelection";
import type { Viewport } from "./viewport";

/** Editing the active cell, in the cell or in the formula bar, from the first key to Enter or Escape. */
export class CellEditing {
  private readonly editor: CellEditor;

  /** `commit` writes the text into the cell and says whether it could. */
  constructor(
    private readonly workbook: Workbook,
    private readonly viewport: Viewport,
    private readonly selection: SheetSelection,
    private readonly row: FormulaRow,
    private readonly commit: (cell: CellPosition, text: string) => boolean,
  ) {
    this.editor = new CellEditor(row.bar, () => this.begun());
  }

  get mode(): EditingMode | undefined {
    return this.editor.mode;
  }

  get field(): HTMLTextAreaElement {
    return this.editor.field;
  }

  focus(): void {
    this.editor.focus();
  }

  newLine(): void {
    this.editor.newLine();
  }

  /** Begins to change what is in the cell, as F2 does. */
  start(): void {
    if (this.editor.mode) return;
    this.showCell();
    this.editor.begin("change", this.row.bar.value);
    this.editor.focus();
    this.field.setSelectionRange(this.editor.text.length, this.editor.text.length);
  }

  /** Ends editing; a text that is refused stays in the editor, so that nothing the person wrote is lost. */
  leave(commit: boolean): boolean {
    if (!this.editor.mode) return true;
    const writes = commit && !this.editor.unchanged;
    if (writes && !this.commit(this.selection.active, this.editor.text)) return false;
    this.editor.end();
    this.workbook.editing = false;
    this.showCell();
    this.place();
    return true;
  }

  /** Shows the active cell's address and content in the row above the cells. */
  showCell(): void {
    const { row, column } = this.selection.active;
    const cell = this.workbook.active?.cell(row, column);
    const text = cell ? editedText(cell.value, cell.formula, cell.style.numberFormat) : "";
    this.row.showCell({ row, column }, text);
  }

  /** Puts the field over the active cell, wherever that stands now. */
  place(): void {
    const area = this.selection.active;
    const cell = this.workbook.active?.cell(area.row, area.column);
    this.editor.place(this.viewport.boxOf(area), cell?.style ?? NORMAL);
  }

  private begun(): void {
    this.workbook.editing = true;
    this.viewport.reveal(this.selection.active);
  }
}
