import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the keyboard to a heading when its page arrives, so that reading goes on there. Only when the officer
 * is already in the pane: focus is never taken from a cell that is being edited. `moves` is false for a page
 * that nobody has come to yet.
 */
export function useFocusOnArrival<E extends HTMLElement>(moves = true): RefObject<E> {
  const heading = useRef<E>(null);
  useEffect(() => {
    if (moves && document.hasFocus()) heading.current?.focus();
  }, [moves]);
  useEffect(() => {
    const here = heading.current;
    here?.addEventListener("keydown", leaveTabToBrowser);
    return () => here?.removeEventListener("keydown", leaveTabToBrowser);
  }, []);
  return heading;
}

/**
 * In Excel on the web Office.js handles Tab on the window, knows only elements in the tab order, and from any other
 * it leaves the pane. A heading is focused without being in that order; the browser itself finds the way on.
 */
function leaveTabToBrowser(event: KeyboardEvent): void {
  if (event.key === "Tab") event.stopPropagation();
}
