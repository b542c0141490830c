import { useState } from "react";
import type { LayoutForm } from "./layoutForm";
import { openOnArrival, type SectionId } from "./sections";

/** Which sections stand open: as the form calls for until the officer does something, then as the officer left them. */
export function useOpenSections(form: LayoutForm, remembered: boolean) {
  const [left, setLeft] = useState<readonly SectionId[]>();
  const open = left ?? openOnArrival(form, remembered);
  return {
    isOpen: (section: SectionId): boolean => open.includes(section),
    /** Nothing folds away under the hands of someone who types. */
    hold: (): void => setLeft(open),
    unfold: (section: SectionId): void => setLeft([...open, section]),
    fold: (section: SectionId): void => setLeft(open.filter((other) => other !== section)),
  };
}
