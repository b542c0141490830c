import type { ReactNode } from "react";
import { useFocusOnArrival } from "./useFocusOnArrival";

/** What takes the place of the button that was pressed: the keyboard goes there, so that it is not lost. */
export function Arriving({ children }: { readonly children: ReactNode }) {
  const here = useFocusOnArrival<HTMLDivElement>();
  return (
    <div tabIndex={-1} ref={here}>
      {children}
    </div>
  );
}
