import { useEffect, useMemo, useState } from "react";
import type { LaidOutSheet } from "../../host/spreadsheetHost";
import type { LayoutChoices } from "../../shared/layout/choices";
import { layOutStatements } from "../../shared/layout/layOutStatements";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";
import { choicesOf, missingIn } from "./formChoices";
import { blankForm, LAYOUT_FORM_KEY, type LayoutForm } from "./layoutForm";
import { formPart, type Prefill } from "./prefill";
import { restoredForm } from "./restoredForm";
import { useLastYear } from "./useLastYear";

export type LayoutProgress =
  | { readonly kind: "choosing" }
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly sheets: readonly LaidOutSheet[]; readonly remembered: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The form, remembered in the workbook, and the laying out it leads to. `given` is what another page brings. */
export function useLayout(given: Prefill = {}) {
  const host = useHost();
  const [blank] = useState<LayoutForm>(() => blankForm(new Date()));
  const [typed, setTyped] = useState<Partial<LayoutForm>>(() => formPart(given));
  const [entries, setEntries] = useState<LayoutChoices["entries"]>(() => given.entries ?? new Map());
  const lastYear = useLastYear();
  const [kept, setKept] = useState<unknown>();
  const [progress, setProgress] = useState<LayoutProgress>({ kind: "choosing" });

  useEffect(() => {
    let present = true;
    host.loadState<unknown>(LAYOUT_FORM_KEY).then(
      (state) => present && setKept(state),
      () => undefined, // A blank form serves as well; laying out itself will tell what is wrong.
    );
    return () => {
      present = false;
    };
  }, [host]);

  // What the officer has begun to type is never replaced by what was remembered.
  const form = useMemo(() => ({ ...restoredForm(kept, blank), ...typed }), [kept, blank, typed]);

  function change(part: Partial<LayoutForm>): void {
    setTyped((before) => ({ ...before, ...part }));
    setProgress({ kind: "choosing" });
  }

  /** Takes over what another page has read: codes with their names, figures, where they come from. */
  function prefill(part: Prefill): void {
    change(formPart(part));
    if (part.entries) setEntries(part.entries);
  }

  async function make(): Promise<void> {
    if (missingIn(form).length > 0 || progress.kind === "making") return;
    setProgress({ kind: "making" });
    try {
      const sheets = await host.layOut(
        layOutStatements(choicesOf(form, { entries, lastYear: lastYear.figures(form.unit) })),
      );
      const remembered = await host.saveState(LAYOUT_FORM_KEY, form).then(
        () => true,
        () => false, // The sheets are there; that the choices are not is told beside them.
      );
      setProgress({ kind: "made", sheets, remembered });
    } catch (error) {
      setProgress({ kind: "failed", failure: failureOf(error) });
    }
  }

  return { form, remembered: kept !== undefined, entries, lastYear, change, prefill, progress, make };
}
