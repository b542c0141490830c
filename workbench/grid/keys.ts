import type { Step } from "./movement";

/** What a key does to the selection while no cell is edited. */
export type KeyAction =
  | { readonly kind: "step"; readonly step: Step; readonly extend: boolean; readonly jump: boolean }
  | { readonly kind: "page"; readonly down: boolean; readonly extend: boolean }
  | { readonly kind: "home"; readonly extend: boolean; readonly start: boolean }
  | {
      readonly kind: "edit" | "clear" | "undo" | "redo" | "all" | "lastCell" | "nextSheet" | "previousSheet";
    };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Excel's keys; undefined for keys that are typed into the cell or left to the browser. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const step = STEPS[key];
  if (step) return { kind: "step", step, extend: shiftKey, jump: control };
  if (control && key === "PageDown") return { kind: "nextSheet" };
  if (control && key === "PageUp") return { kind: "previousSheet" };
  if (key === "PageDown" || key === "PageUp")
    return { kind: "page", down: key === "PageDown", extend: shiftKey };
  if (key === "Home") return { kind: "home", extend: shiftKey, start: control };
  if (control && key === "End") return { kind: "lastCell" };
  if (key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (!control) return undefined;
  if (key.toLowerCase() === "z") return { kind: shiftKey ? "redo" : "undo" };
  if (key.toLowerCase() === "y") return { kind: "redo" };
  return key.toLowerCase() === "a" ? { kind: "all" } : undefined;
}

/** Where Enter and Tab lead. */
export function leavingStep({ key, shiftKey }: KeyboardEvent): Step | undefined {
  const direction = shiftKey ? -1 : 1;
  if (key === "Enter") return { rows: direction, columns: 0 };
  return key === "Tab" ? { rows: 0, columns: direction } : undefined;
}

export function arrowStep(event: KeyboardEvent): Step | undefined {
  return STEPS[event.key];
}
