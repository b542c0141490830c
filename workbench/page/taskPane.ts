/** The pane beside the grid: a frame for the add-in's page whose width can be dragged. */
export class TaskPane {
  readonly element = document.createElement("aside");
  private frame = document.createElement("iframe");
  private readonly handle = document.createElement("div");
  private readonly title = document.createElement("span");
  private readonly closeButton = document.createElement("button");

  constructor(private readonly resized: (width: number) => void) {
    this.element.className = "task-pane";
    this.handle.className = "pane-handle";
    this.handle.setAttribute("role", "separator");
    this.closeButton.type = "button";
    this.closeButton.textContent = "✕";
    this.closeButton.addEventListener("click", () => this.show(false));
    const head = document.createElement("header");
    head.append(this.title, this.closeButton);
    this.element.append(this.handle, head, this.frame);
    this.handle.addEventListener("pointerdown", (event) => this.drag(event));
  }

  set width(pixels: number) {
    this.element.style.width = `${pixels}px`;
  }

  show(visible: boolean): void {
    this.element.hidden = !visible;
  }

  label(title: string, close: string, resize: string): void {
    this.title.textContent = title;
    this.frame.title = title;
    this.closeButton.setAttribute("aria-label", close);
    this.handle.title = resize;
  }

  /** An empty frame in place of the one before: a page with the same address would not be loaded again. */
  renewFrame(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.name = "taskpane";
    frame.title = this.frame.title;
    this.frame.replaceWith(frame);
    this.frame = frame;
    return frame;
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    this.handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent): void => {
      const right = this.element.getBoundingClientRect().right;
      this.resized(Math.round(Math.max(240, Math.min(900, right - clientX))));
    };
    this.handle.addEventListener("pointermove", move);
    this.handle.addEventListener("pointerup", () => this.handle.removeEventListener("pointermove", move), {
      once: true,
    });
  }
}
