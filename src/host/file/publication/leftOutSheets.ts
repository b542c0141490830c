import { isOwnSheet } from "../../../shared/workbook/ownSheets";
import type { PackageSheet } from "../sheets";
import type { LeftOutKind } from "./record";

const WORKING = /^底稿/;

/** Why a sheet is not for publication; undefined where it is. */
export function whyLeftOut({ name, kind, visibility }: PackageSheet): LeftOutKind | undefined {
  if (kind !== "worksheet" && kind !== "chartsheet") return "macro-sheet";
  if (WORKING.test(name)) return "working-sheet";
  if (isOwnSheet(name)) return "internal-sheet";
  return visibility === "visible" ? undefined : "hidden-sheet";
}
