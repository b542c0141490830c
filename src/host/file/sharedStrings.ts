import { stringText } from "./stringItem";
import type { WorkbookPackage } from "./workbookPackage";
import { attribute, childrenOf, elementLike, type Element } from "./xml";

/** The table of strings that the cells of all sheets share. */
export class SharedStrings {
  private readonly path: string | undefined;
  private readonly items: Element[];

  constructor(private readonly file: WorkbookPackage) {
    [this.path] = file.targets(file.workbook, "sharedStrings");
    this.items = this.path === undefined ? [] : childrenOf(file.root(this.path), "si");
  }

  item(index: number): Element | undefined {
    return this.items[index];
  }

  /** Adds a string that is nearly another one, changed by the caller, and answers its place. */
  addCopyOf(index: number, change: (item: Element) => void): number | undefined {
    const original = this.items[index];
    if (this.path === undefined || !original) return undefined;
    const copy = original.cloneNode(true) as Element;
    change(copy);
    original.parentNode?.appendChild(copy);
    this.file.edit(this.path);
    return this.items.push(copy) - 1;
  }

  /** Empties every string that is not in use, so that none outlives its cells. Their places stay. */
  emptyAllBut(used: ReadonlySet<number>): void {
    for (const [index, item] of this.items.entries()) {
      if (this.path === undefined || used.has(index) || stringText(item) === "") continue;
      for (const child of childrenOf(item)) item.removeChild(child);
      item.appendChild(elementLike(item, "t"));
      this.file.edit(this.path);
    }
    this.recount();
  }

  /** The counts are hints to readers; those that stand there are kept true. */
  private recount(): void {
    const root = this.path === undefined ? undefined : this.file.root(this.path);
    if (
      !root ||
      attribute(root, "uniqueCount") === "" ||
      attribute(root, "uniqueCount") === String(this.items.length)
    )
      return;
    root.setAttribute("uniqueCount", String(this.items.length));
  }
}
