import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/shared/workbook/address";
import type { Sentence } from "../../src/shared/message/say";
import type { LineChange } from "../model/lineChange";
import type { MenuEntry } from "./contextMenu";
import { WORDS } from "./words";

const ENTRIES = [
  { id: "insertRows", kind: "insert", axis: "row" },
  { id: "deleteRows", kind: "delete", axis: "row" },
  { id: "insertColumns", kind: "insert", axis: "column" },
  { id: "deleteColumns", kind: "delete", axis: "column" },
] as const;

/** Putting in and taking out the selected lines: rows, unless whole columns are selected, and the other way round. */
export function lineMenu(
  area: Area,
  word: (sentence: Sentence) => string,
  change: (change: LineChange) => void,
): MenuEntry[] {
  return ENTRIES.filter(({ axis }) =>
    axis === "row" ? area.rows !== MAX_ROWS : area.columns !== MAX_COLUMNS,
  ).map(({ id, kind, axis }) => ({
    id,
    label: word(WORDS[id]),
    run: () => change({ kind, axis, ...selectedLines(area, axis) }),
  }));
}

function selectedLines(area: Area, axis: LineChange["axis"]): Pick<LineChange, "first" | "count"> {
  return axis === "row" ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
}
