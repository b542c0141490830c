import type { PackageSheet } from "../sheets";
import type { LeftOutKind } from "./record";

/** Our own sheets, which freeNames numbers when one of the name exists. */
const INTERNAL = /^(?:勾稽规则|检查报告|出错说明)(?:\(\d+\))?$/;
const WORKING = /^底稿/;

/** Why a sheet is not for publication; undefined where it is. */
export function whyLeftOut({ name, kind, visibility }: PackageSheet): LeftOutKind | undefined {
  if (kind !== "worksheet" && kind !== "chartsheet") return "macro-sheet";
  if (WORKING.test(name)) return "working-sheet";
  if (INTERNAL.test(name)) return "internal-sheet";
  return visibility === "visible" ? undefined : "hidden-sheet";
}
