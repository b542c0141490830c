import { useCallback, useEffect, useReducer, useRef } from "react";
import { HostFailure } from "../../host/spreadsheetHost";
import { useHost } from "../hostContext";
import type { CatalogueEntry } from "./catalogue";
import { blankForm, nextForm } from "./functionForm";

/** The form of a function, which follows the selection in the sheet: a field takes it up, else the target does. */
export function useFunctionForm(entry: CatalogueEntry) {
  const host = useHost();
  const [form, apply] = useReducer(nextForm, entry, blankForm);
  const { picking } = form;
  const isPicking = useRef(false);
  const looks = useRef(0);
  useEffect(() => {
    isPicking.current = picking !== undefined;
  }, [picking]);

  const takeTarget = useCallback(async (): Promise<void> => {
    const look = ++looks.current;
    const target = await host.activeCell().catch(withoutAnswer);
    if (look === looks.current) apply({ type: "targeted", target });
  }, [host]);

  useEffect(() => {
    void takeTarget();
    const follow = (address: string): void => {
      if (isPicking.current) apply({ type: "selected", address });
      else void takeTarget();
    };
    const watching = host.watchSelection(follow).catch(withoutAnswer);
    return () => void watching.then((stop) => stop?.()).catch(withoutAnswer);
  }, [host, takeTarget]);

  /** Puts the selection into a field; false where nothing is selected that a formula could name. */
  async function takeSelection(index: number): Promise<boolean> {
    const address = await host.selection().catch(withoutAnswer);
    if (address === undefined) return false;
    apply({ type: "taken", index, address });
    return true;
  }

  return { form, apply, takeTarget, takeSelection };
}

/** A chart is selected, or an old Excel does not tell: the fields can be typed in all the same. */
function withoutAnswer(error: unknown): undefined {
  if (error instanceof HostFailure) return undefined;
  throw error;
}
