import { useLayoutEffect, useState, type RefObject } from "react";
import type { Window } from "./cellsInSight";

const UNKNOWN: Window = { x: 0, y: 0, width: 1200, height: 800 };

/** What a scrolled element shows at this moment. */
export function useWindow(element: RefObject<HTMLElement>): Window {
  const [shown, setShown] = useState(UNKNOWN);
  useLayoutEffect(() => {
    const scrolled = element.current;
    if (!scrolled) return undefined;
    const look = (): void => {
      const { scrollLeft: x, scrollTop: y, clientWidth: width, clientHeight: height } = scrolled;
      setShown({ x, y, width, height });
    };
    look();
    scrolled.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(scrolled);
    return () => {
      scrolled.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [element]);
  return shown;
}
