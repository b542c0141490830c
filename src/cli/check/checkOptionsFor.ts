import type { CheckOptions } from "../../shared/check/options";
import { checkOptions, type RememberedOptions } from "../../shared/check/rememberedOptions";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import type { CheckSettings } from "./outcome";

/** What the call says counts more than what the workbook remembers. */
export function optionsFor(
  remembered: RememberedOptions,
  { otherSheets }: CheckSettings,
  lastYear?: WorkbookSnapshot,
): CheckOptions {
  return checkOptions({ ...remembered, otherSheets: otherSheets || remembered.otherSheets }, lastYear);
}
