import type { CSSProperties } from "react";
import { RULE_LOOKS } from "../../host/excel/markByRule";
import type { MarkKind } from "../../host/spreadsheetHost";
import { SIGNS } from "../../taskpane/check/OutcomeWord";

/** From what needs a look first to what needs none. */
export const MARK_KINDS: readonly MarkKind[] = ["culprit", "wrong", "doubtful", "hint", "tail"];

/** A sign for those who cannot tell the colours. */
export const MARK_SIGNS: Readonly<Record<MarkKind, string>> = {
  culprit: "✗",
  wrong: SIGNS.wrong,
  doubtful: SIGNS.doubtful,
  hint: SIGNS.hint,
  tail: SIGNS.tail,
};

const LINES = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

/** The look that the add-in gives the same mark in Excel. */
export function markLook(kind: MarkKind): CSSProperties {
  const { fill, color, bold, border } = RULE_LOOKS[kind];
  return {
    backgroundColor: fill,
    color,
    fontWeight: bold ? 600 : 400,
    ...(border && { outline: `1px ${LINES[border.style]} ${border.color}`, outlineOffset: "-2px" }),
  };
}
