import { useEffect, useState } from "react";
import type { LaidOutSheet } from "../../host/spreadsheetHost";
import { layOutStatements } from "../../shared/layout/layOutStatements";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";
import { blankForm, choicesOf, LAYOUT_FORM_KEY, restoredForm, type LayoutForm } from "./layoutForm";

export type LayoutProgress =
  | { readonly kind: "choosing" }
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly sheets: readonly LaidOutSheet[]; readonly remembered: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The form, remembered in the workbook, and the laying out it leads to. */
export function useLayout() {
  const host = useHost();
  const [form, setForm] = useState<LayoutForm>(() => blankForm(new Date()));
  const [touched, setTouched] = useState(false);
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
  const shown = touched || kept === undefined ? form : restoredForm(kept, form);

  function change(part: Partial<LayoutForm>): void {
    setForm({ ...shown, ...part });
    setTouched(true);
    setProgress({ kind: "choosing" });
  }

  async function make(): Promise<void> {
    const choices = choicesOf(shown);
    if (!choices || progress.kind === "making") return;
    setProgress({ kind: "making" });
    try {
      const sheets = await host.layOut(layOutStatements(choices));
      const remembered = await host.saveState(LAYOUT_FORM_KEY, shown).then(
        () => true,
        () => false, // The sheets are there; that the choices are not is told beside them.
      );
      setProgress({ kind: "made", sheets, remembered });
    } catch (error) {
      setProgress({ kind: "failed", failure: failureOf(error) });
    }
  }

  return { form: shown, change, progress, make };
}
