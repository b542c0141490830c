import { cellAddress, type CellPosition } from "../../src/shared/workbook/address";
import { say, type Locale } from "../../src/shared/message/say";
import { WORDS } from "./words";

/** The row above the cells: the name box, which goes to an address, and the formula bar. */
export class FormulaRow {
  readonly element = document.createElement("div");
  readonly nameBox = document.createElement("input");
  readonly bar = document.createElement("input");

  constructor(locale: Locale, go: (address: string) => void, leave: () => void) {
    this.element.className = "formula-row";
    for (const [input, name, sentence] of [
      [this.nameBox, "name-box", WORDS.nameBox],
      [this.bar, "formula-bar", WORDS.formulaBar],
    ] as const) {
      input.className = name;
      input.dataset["testid"] = name;
      input.setAttribute("aria-label", say(locale, sentence));
      input.spellcheck = false;
      input.autocomplete = "off";
      this.element.append(input);
    }
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
      if (event.key !== "Enter") return;
      event.preventDefault();
      go(this.nameBox.value.trim());
      leave();
    });
  }

  showCell(cell: CellPosition, text: string): void {
    this.nameBox.value = cellAddress(cell);
    this.bar.value = text;
  }
}
