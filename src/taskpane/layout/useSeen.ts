import { useEffect, useRef, useState, type RefObject } from "react";

/** Whether the element has come into sight, once and for all; where that cannot be told, it has. */
export function useSeen<E extends Element>(): { readonly place: RefObject<E>; readonly seen: boolean } {
  const place = useRef<E>(null);
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (seen || !place.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [seen]);
  return { place, seen };
}
