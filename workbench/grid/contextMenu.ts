export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** A menu at the pointer; groups are parted by a line. Escape, a click elsewhere and choosing close it. */
export function showMenu(
  x: number,
  y: number,
  groups: readonly (readonly MenuEntry[])[],
  closed: () => void,
): void {
  const menu = document.createElement("div");
  menu.className = "menu";
  menu.setAttribute("role", "menu");
  const close = (): void => {
    if (!menu.isConnected) return;
    menu.remove();
    window.removeEventListener("pointerdown", onPointer, true);
    closed();
  };
  const onPointer = (event: PointerEvent): void => {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) close();
  };
  groups
    .filter((group) => group.length > 0)
    .forEach((group, index) => {
      if (index > 0) menu.append(document.createElement("hr"));
      for (const { id, label, run } of group) {
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("role", "menuitem");
        button.dataset["command"] = id;
        button.textContent = label;
        button.addEventListener("click", () => {
          close();
          run();
        });
        menu.append(button);
      }
    });
  menu.addEventListener("keydown", (event) => {
    const buttons = [...menu.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons.at(at <= 0 ? -1 : at - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(menu);
  menu.style.left = `${Math.min(x, innerWidth - menu.offsetWidth - 4)}px`;
  menu.style.top = `${Math.min(y, innerHeight - menu.offsetHeight - 4)}px`;
  window.addEventListener("pointerdown", onPointer, true);
  menu.querySelector("button")?.focus();
}
