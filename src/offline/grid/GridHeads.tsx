import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters, type Area } from "../../shared/workbook/address";
import { HEAD_HEIGHT, ROW_HEIGHT, type SheetShape } from "./sheetShape";

const useStyles = makeStyles({
  columns: { position: "sticky", top: 0, zIndex: 3 },
  rows: { position: "sticky", left: 0, zIndex: 2 },
  corner: { position: "sticky", left: 0, height: "100%", zIndex: 1 },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
  },
  look: {
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

interface Props {
  readonly shape: SheetShape;
  readonly seen: Area;
  readonly selected: Area | undefined;
}

/** The letters above the columns; they stay in sight. */
export function ColumnHeads({ shape, seen, selected }: Props) {
  const styles = useStyles();
  const { edges, gutter } = shape;
  return (
    <div className={styles.columns} style={{ height: HEAD_HEIGHT }} aria-hidden>
      <div className={mergeClasses(styles.corner, styles.look)} style={{ width: gutter }} />
      {Array.from({ length: seen.columns }, (_none, index) => {
        const column = seen.column + index;
        const isHere = selected && selected.column <= column && column < selected.column + selected.columns;
        const left = edges[column] ?? 0;
        return (
          <div
            key={column}
            className={mergeClasses(styles.head, styles.look, isHere && styles.here)}
            style={{
              top: 0,
              left: gutter + left,
              width: (edges[column + 1] ?? left) - left,
              height: HEAD_HEIGHT,
            }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}

/** The numbers beside the rows; they stay in sight. */
export function RowHeads({ shape, seen, selected }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.rows} style={{ width: shape.gutter }} aria-hidden>
      {Array.from({ length: seen.rows }, (_none, index) => {
        const row = seen.row + index;
        const isHere = selected && selected.row <= row && row < selected.row + selected.rows;
        return (
          <div
            key={row}
            className={mergeClasses(styles.head, styles.look, isHere && styles.here)}
            style={{ top: row * ROW_HEIGHT, left: 0, width: shape.gutter, height: ROW_HEIGHT }}
          >
            {row + 1}
          </div>
        );
      })}
    </div>
  );
}
