import type { Style } from "../model/style";
import { fontOf } from "./textFit";

/** How a cell came to be edited: typing over it (arrows leave it) or changing what is there (arrows move the caret). */
export type EditingMode = "replace" | "change";

/** The text field over the active cell. At rest it is unseen and holds the focus, so that typing Chinese can begin. */
export class CellEditor {
  readonly field = document.createElement("textarea");
  mode: EditingMode | undefined;
  /** What the cell held when its change began; undefined when it is typed over. */
  private before: string | undefined;

  constructor(
    private readonly formulaBar: HTMLInputElement,
    private readonly begun: (mode: EditingMode) => void,
  ) {
    this.field.className = "cell-editor resting";
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.setAttribute("data-testid", "cell-editor");
    this.field.addEventListener("compositionstart", () => this.begin("replace"));
    this.field.addEventListener("input", () => {
      this.begin("replace");
      this.formulaBar.value = this.field.value;
      this.grow();
    });
    formulaBar.addEventListener("focus", () => this.begin("change", formulaBar.value));
    formulaBar.addEventListener("input", () => {
      this.field.value = formulaBar.value;
      this.grow();
    });
  }

  get text(): string {
    return this.field.value;
  }

  /** Whether the text is still what the cell held, so that leaving it writes nothing. */
  get unchanged(): boolean {
    return this.before === this.field.value;
  }

  /** Starts editing; `text` is what the field holds then, left alone when it is not given. */
  begin(mode: EditingMode, text?: string): void {
    if (this.mode) return;
    this.mode = mode;
    this.before = text;
    this.field.classList.remove("resting");
    if (text !== undefined) this.field.value = text;
    this.begun(mode);
    this.grow();
  }

  /** Puts the field to rest, empty. */
  end(): void {
    this.mode = undefined;
    this.field.value = "";
    this.field.classList.add("resting");
  }

  place(box: { left: number; top: number; width: number; height: number }, style: Style): void {
    this.field.style.left = `${box.left - 1}px`;
    this.field.style.top = `${box.top - 1}px`;
    this.field.style.minWidth = this.field.style.width = `${box.width + 1}px`;
    this.field.style.height = `${box.height + 1}px`;
    this.field.style.font = fontOf(style);
    if (this.mode) this.grow();
  }

  newLine(): void {
    this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
    this.field.dispatchEvent(new Event("input"));
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** A long text makes the field wider, then higher. */
  private grow(): void {
    if (!this.mode) return;
    const { style } = this.field;
    const widest = (this.field.parentElement?.clientWidth ?? 600) - this.field.offsetLeft - 8;
    if (this.field.scrollWidth > this.field.clientWidth)
      style.width = `${Math.min(widest, this.field.scrollWidth + 24)}px`;
    if (this.field.scrollHeight > this.field.clientHeight) style.height = `${this.field.scrollHeight + 4}px`;
  }
}
