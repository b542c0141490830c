import { nameKey } from "../relation/relation";
import type { Area } from "../workbook/address";
import { stripsOf } from "./arrangedBand";
import { type ArrangedColumn, type ArrangedRow, type Arrangement, cellName, type Panel } from "./arrangement";
import type { CellContent, SheetContents } from "./contents";
import { contentStyle, formStyle, rowHeight } from "./formStyle";
import { drawGroups } from "./drawGroups";
import { writtenEntry } from "./entry";
import { namingColumns } from "./naming";
import type { Content, SheetBuilder } from "./sheetBuilder";
import type { SpareFormula } from "./spareRows";

/** A label that is a total by its words stands in the middle. */
const TOTAL_LABEL = /(合计|总计|总分)$/u;

/** The rows of a panel, down to the end of its longest neighbour. */
export function drawBody(
  sheet: SheetBuilder,
  arrangement: Arrangement,
  panel: Panel,
  contents: SheetContents,
  spareFormula: SpareFormula,
): void {
  drawGroups(sheet, panel);
  panel.rows.forEach((row, index) => {
    const sheetRow = panel.bodyRow + index;
    const merged = row.kind === "total" ? namingColumns(panel) : undefined;
    if (merged && merged.columns > 0) {
      const area = { row: sheetRow, column: merged.first, rows: 1, columns: merged.columns };
      sheet.put(area, row.label, labelStyle(arrangement, row));
    }
    for (const column of panel.columns.slice(merged?.count ?? 0)) {
      const area = { row: sheetRow, column: column.first, rows: 1, columns: column.span };
      if (isUnknown(row, column)) drawUnknown(sheet, row, column, area, spareFormula);
      else drawCell(sheet, arrangement, panel, row, column, area, contents);
    }
  });
  for (let row = panel.bodyRow + panel.rows.length; row < panel.endRow; row++) {
    for (const { first, span } of panel.columns) {
      sheet.put({ row, column: first, rows: 1, columns: span }, undefined, formStyle.empty);
    }
  }
  sheet.rowsAtLeast(panel.bodyRow, panel.endRow, bodyHeight(arrangement, panel));
}

function drawCell(
  sheet: SheetBuilder,
  arrangement: Arrangement,
  panel: Panel,
  row: ArrangedRow,
  { column }: ArrangedColumn,
  area: Area,
  contents: SheetContents,
): void {
  switch (column.role) {
    case "group":
      return row.kind === "item" ? undefined : sheet.put(area, undefined, formStyle.empty);
    case "line":
      return sheet.put(area, row.line, formStyle.ordinal);
    case "code":
      return sheet.put(area, row.key, formStyle.code);
    case "label": {
      // What is done or spent in an open row is for the officer to name.
      const style = labelStyle(arrangement, row);
      return sheet.put(area, row.label, row.kind === "item" ? { ...style, locked: false } : style);
    }
    default: {
      const content = contents.get(nameKey(cellName(arrangement.statement, panel, row, column)));
      const { written, style } = drawn(content, column);
      return sheet.put(area, written, style);
    }
  }
}

function drawn(content: CellContent | undefined, { role }: ArrangedColumn["column"]) {
  const look = (open: boolean) => contentStyle(role, open);
  switch (content?.kind) {
    case undefined:
    case "nothing":
      return { written: undefined, style: formStyle.empty };
    case "dashes":
      return { written: "——", style: formStyle.dashes };
    case "calculated":
      return { written: { formula: content.formula }, style: look(false) };
    case "entry": {
      const written: Content = content.formula
        ? { formula: content.formula }
        : writtenEntry(role, content.value);
      return { written, style: look(true) };
    }
  }
}

/** A row without a subject yet, or the name of a subject that the code list does not have. */
function isUnknown({ kind, label }: ArrangedRow, { column: { role } }: ArrangedColumn): boolean {
  return kind === "spare" || (kind === "subject" && role === "label" && label === "");
}

/** Open for the officer to write; on a sheet that follows working figures what was written there. */
function drawUnknown(
  sheet: SheetBuilder,
  { indent }: ArrangedRow,
  { column }: ArrangedColumn,
  area: Area,
  spareFormula: SpareFormula,
): void {
  const { role } = column;
  const formula = spareFormula(area, column);
  const open = formula === undefined;
  if (role !== "code" && role !== "label") {
    return sheet.put(area, formula && { formula }, contentStyle(role, open));
  }
  const look = role === "label" ? { ...formStyle.label, indent } : formStyle.code;
  // A formula in a cell formatted as text would show itself.
  sheet.put(area, formula && { formula }, {
    ...look,
    numberFormat: open ? look.numberFormat : "General",
    locked: !open,
  });
}

/** Where bands divide the page differently, labels stand in the middle unless they are steps of a list. */
function labelStyle({ statement }: Arrangement, { kind, label, indent }: ArrangedRow) {
  if (kind === "total" && TOTAL_LABEL.test(label)) return formStyle.totalLabel;
  const centred = statement.grid && kind !== "item" && indent === 0 && !label.endsWith("：");
  return centred ? formStyle.centredLabel : { ...formStyle.label, indent };
}

function bodyHeight({ statement }: Arrangement, { block, columns }: Panel): number {
  const words = columns.filter(({ column: { role } }) => role === "text");
  if (statement.grid) {
    if (words.length === 0) return rowHeight.gridBody;
    return words.some(({ span }) => span > 1) && block.key !== "head"
      ? rowHeight.gridProse
      : rowHeight.gridWords;
  }
  if (stripsOf(block).length > 0) return rowHeight.dense;
  return words.length > 0 ? rowHeight.words : rowHeight.body;
}
