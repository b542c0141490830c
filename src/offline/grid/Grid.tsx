import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MarkKind } from "../../host/spreadsheetHost";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { cellAddress, parseArea, type Area, type CellPosition } from "../../shared/workbook/address";
import { cellAt, type SheetSnapshot } from "../../shared/workbook/snapshot";
import { useLocale } from "../../taskpane/localeContext";
import { areaInSight, cellOrMerge, rowsInSight } from "./cellsInSight";
import { GridCell, placeOf } from "./GridCell";
import { ColumnHeads, RowHeads } from "./GridHeads";
import { movedBy } from "./moveBy";
import { HEAD_HEIGHT, ROW_HEIGHT, shapeOf, type SheetShape } from "./sheetShape";
import { useWindow } from "./useWindow";

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "13px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  canvas: { position: "relative" },
  row: { position: "absolute" },
  selected: {
    position: "absolute",
    boxSizing: "border-box",
    zIndex: 1,
    pointerEvents: "none",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  // A ring that closes in on the cell draws the eye there.
  arrived: {
    position: "absolute",
    zIndex: 1,
    pointerEvents: "none",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `3px solid ${tokens.colorBrandStroke1}`,
    opacity: 0,
    animationName: {
      from: { transform: "scale(1.8, 2.6)", opacity: 0.9 },
      to: { transform: "none", opacity: 0 },
    },
    animationDuration: "900ms",
    animationTimingFunction: "ease-out",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

const NO_MARKS: ReadonlyMap<string, MarkKind> = new Map();

/** One sheet to look at: only the cells in sight are drawn, however many there are. */
export function Grid({
  sheet,
  selected,
  jumps,
  marks = NO_MARKS,
  onSelect,
}: {
  readonly sheet: SheetSnapshot;
  /** The address of the selected cell, when it is on this sheet. */
  readonly selected: string | undefined;
  readonly jumps: number;
  readonly marks: ReadonlyMap<string, MarkKind> | undefined;
  readonly onSelect: (cell: string) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const shown = useWindow(grid);
  const shape = useMemo(() => shapeOf(sheet), [sheet]);
  const { gutter } = shape;
  const seen = areaInSight(shape, { ...shown, x: shown.x - gutter, y: shown.y - HEAD_HEIGHT });
  const rows = rowsInSight(sheet, shape, seen);
  const current = useMemo(() => {
    const position = selected === undefined ? undefined : parseArea(selected);
    return position && cellOrMerge(sheet, shape, position);
  }, [selected, sheet, shape]);
  const currentId = current && `${id}${cellAddress(current)}`;
  const isDrawn = current && rows.some(({ cells }) => cells.some((cell) => isAt(cell, current)));

  const lastJump = useRef<number>();
  useEffect(() => {
    if (grid.current && current) bringIntoSight(grid.current, current, shape, jumps !== lastJump.current);
    lastJump.current = jumps;
  }, [current, jumps, shape]);

  function go(to: CellPosition): void {
    onSelect(cellAddress(cellOrMerge(sheet, shape, to)));
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const from = current ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const page = Math.max(1, Math.floor(shown.height / ROW_HEIGHT) - 2);
    const to = movedBy(event, from, shape, page);
    if (!to) return;
    event.preventDefault();
    go(to);
  }

  function click({ target }: MouseEvent): void {
    const address = (target as Element).closest("[data-cell]")?.getAttribute("data-cell");
    if (address) onSelect(address);
  }

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-readonly
      aria-label={say(locale, offlineSentences.grid, { sheet: sheet.name })}
      aria-rowcount={shape.rows}
      aria-colcount={shape.columns}
      aria-activedescendant={isDrawn ? currentId : undefined}
      className={styles.grid}
      onKeyDown={press}
      onMouseDown={click}
    >
      <div
        className={styles.canvas}
        role="presentation"
        style={{ width: gutter + shape.width, height: HEAD_HEIGHT + shape.height }}
      >
        <ColumnHeads shape={shape} seen={seen} selected={current} />
        <RowHeads shape={shape} seen={seen} selected={current} />
        {rows.map(({ row, cells }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className={styles.row}
            style={{ top: HEAD_HEIGHT + row * ROW_HEIGHT, left: gutter }}
          >
            {cells.map((area) => (
              <GridCell
                key={area.column}
                id={`${id}${cellAddress(area)}`}
                area={area}
                cell={cellAt(sheet, area)}
                mark={marks.get(cellAddress(area))}
                selected={current !== undefined && isAt(area, current)}
                shape={shape}
              />
            ))}
          </div>
        ))}
        {current && <div className={styles.selected} style={ringOf(current, shape)} />}
        {current && jumps > 0 && (
          <div key={jumps} className={styles.arrived} style={ringOf(current, shape)} />
        )}
      </div>
    </div>
  );
}

function isAt(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

function ringOf(area: Area, shape: SheetShape) {
  const { left, ...size } = placeOf(area, shape);
  return { ...size, left: shape.gutter + Number(left), top: HEAD_HEIGHT + area.row * ROW_HEIGHT };
}

/** A jump puts a cell that is out of sight into the middle; a step moves no more than it must. */
function bringIntoSight(grid: HTMLElement, cell: Area, shape: SheetShape, jumped: boolean): void {
  const { left, width } = ringOf(cell, shape);
  const top = cell.row * ROW_HEIGHT;
  const [x, y] = [Number(left) - shape.gutter, top];
  const room = { width: grid.clientWidth - shape.gutter, height: grid.clientHeight - HEAD_HEIGHT };
  const size = {
    width: Math.min(Number(width), room.width),
    height: Math.min(cell.rows * ROW_HEIGHT, room.height),
  };
  grid.scrollLeft = scrolledTo(grid.scrollLeft, x, size.width, room.width, jumped);
  grid.scrollTop = scrolledTo(grid.scrollTop, y, size.height, room.height, jumped);
}

function scrolledTo(now: number, start: number, length: number, room: number, jumped: boolean): number {
  if (start >= now && start + length <= now + room) return now;
  if (jumped) return Math.max(0, start - (room - length) / 2);
  return start < now ? start : start + length - room;
}
