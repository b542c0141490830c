import { memo, type CSSProperties } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MarkKind } from "../../host/spreadsheetHost";
import { markWords } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { cellAddress, type Area } from "../../shared/workbook/address";
import type { Cell } from "../../shared/workbook/snapshot";
import { useLocale } from "../../taskpane/localeContext";
import { MARK_SIGNS, markLook } from "./markLooks";
import { shownText } from "./shownText";
import { roomFor, ROW_HEIGHT, type SheetShape } from "./sheetShape";

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    paddingLeft: "6px",
    paddingRight: "6px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    cursor: "cell",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  centred: { textAlign: "center" },
  wrapped: { whiteSpace: "normal", lineHeight: "18px", maxHeight: "100%" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { flexShrink: 0, marginRight: "4px", fontSize: tokens.fontSizeBase200, lineHeight: 1 },
});

export interface GridCellProps {
  readonly id: string;
  readonly area: Area;
  readonly cell: Cell;
  readonly mark: MarkKind | undefined;
  readonly selected: boolean;
  readonly shape: SheetShape;
}

/** One cell, or the merged area it stands for: its text as the file shows it, and its mark. */
export const GridCell = memo(function GridCell({ id, area, cell, mark, selected, shape }: GridCellProps) {
  const locale = useLocale();
  const styles = useStyles();
  const text = shownText(cell);
  const address = cellAddress(area);
  const place = placeOf(area, shape);
  const isMerged = area.rows > 1 || area.columns > 1;
  const words = mark && say(locale, markWords[mark]);
  return (
    <div
      id={id}
      role="gridcell"
      data-cell={address}
      data-mark={mark}
      aria-colindex={area.column + 1}
      aria-selected={selected}
      aria-label={[address, text, words].filter(Boolean).join(" ")}
      className={styles.cell}
      style={{ ...place, ...(mark && markLook(mark)) }}
    >
      {mark && (
        <span className={styles.sign} aria-hidden>
          {MARK_SIGNS[mark]}
        </span>
      )}
      <span
        className={mergeClasses(
          styles.text,
          cell.kind === "number" && styles.number,
          cell.kind !== "number" && isMerged && styles.centred,
          area.rows > 1 && styles.wrapped,
          cell.kind === "error" && !mark && styles.error,
        )}
      >
        {/* As in Excel: half a figure would be read as a whole one. */}
        {cell.kind === "number" && roomFor(text) > Number(place.width) ? "####" : text}
      </span>
    </div>
  );
}, isSame);

/** Positions are made anew on every draw; what they say seldom changes. */
function isSame(one: GridCellProps, other: GridCellProps): boolean {
  return (
    one.id === other.id &&
    one.mark === other.mark &&
    one.selected === other.selected &&
    one.shape === other.shape &&
    one.cell.value === other.cell.value &&
    one.cell.kind === other.cell.kind &&
    one.cell.numberFormat === other.cell.numberFormat &&
    one.area.rows === other.area.rows &&
    one.area.columns === other.area.columns
  );
}

/** Where the cell stands within its row. */
export function placeOf({ column, rows, columns }: Area, { edges }: SheetShape): CSSProperties {
  const left = edges[column] ?? 0;
  const right = edges[column + columns] ?? left;
  return { left, width: right - left, height: rows * ROW_HEIGHT };
}
