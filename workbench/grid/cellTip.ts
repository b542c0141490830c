/** What a custom function says about its error, shown while the pointer is over the cell. */
export class CellTip {
  private readonly element = document.createElement("div");

  constructor(over: HTMLElement) {
    this.element.className = "tip";
    this.element.dataset["testid"] = "cell-tip";
    this.element.setAttribute("role", "tooltip");
    this.element.hidden = true;
    document.body.append(this.element);
    over.addEventListener("pointermove", (event) => this.show(event));
    over.addEventListener("pointerleave", () => (this.element.hidden = true));
  }

  dispose(): void {
    this.element.remove();
  }

  private show(event: PointerEvent): void {
    const face = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-message]") : null;
    this.element.hidden = !face;
    if (!face) return;
    this.element.textContent = `${face.textContent}  ${face.dataset["message"] ?? ""}`;
    this.element.style.left = `${Math.min(event.clientX + 14, innerWidth - this.element.offsetWidth - 8)}px`;
    this.element.style.top = `${event.clientY + 18}px`;
  }
}
