import type { Area } from "../../../src/shared/workbook/address";
import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/shared/workbook/snapshot";

/**
 * A workbook written as text, so that a case can be read by a person: a sheet starts with `== name`, cells are
 * separated by |, `<` continues the merged cell to its left. Figures with two decimals are numbers shown as
 * #,##0.00; whole numbers of three and more digits are codes kept as text; `!#REF!` is an error cell; `"…"` is text.
 */
export function workbookFromText(text: string): WorkbookSnapshot {
  const parts = text.split(/^== /mu).slice(1);
  return { sheets: parts.map(sheetFromText), unread: [] };
}

interface Written {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly numberFormat: string;
}

function sheetFromText(part: string): SheetSnapshot {
  const [name = "", ...lines] = part.replace(/\s+$/u, "").split("\n");
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const merges: Area[] = [];
  const cells = rows.map((row, rowIndex) =>
    Array.from({ length: width }, (_, column): Written => {
      const written = row[column] ?? "";
      if (written !== "<") return cellFromText(written);
      const last = merges.at(-1);
      if (last && last.row === rowIndex && last.column + last.columns === column) {
        merges[merges.length - 1] = { ...last, columns: last.columns + 1 };
      } else merges.push({ row: rowIndex, column: column - 1, rows: 1, columns: 2 });
      return cellFromText("");
    }),
  );
  return {
    name: name.trim(),
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    kinds: cells.map((row) => row.map(({ kind }) => kind)),
    formulas: cells.map((row) => row.map(() => "")),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges,
  };
}

function cellFromText(written: string): Written {
  if (written === "") return { value: "", kind: "empty", numberFormat: "General" };
  if (written.startsWith("!#")) return { value: written.slice(1), kind: "error", numberFormat: "General" };
  const quoted = /^"(.*)"$/u.exec(written)?.[1];
  if (quoted !== undefined) return { value: quoted, kind: "text", numberFormat: "General" };
  if (/^-?[\d,]+\.\d+$/.test(written)) {
    return { value: Number(written.replace(/,/g, "")), kind: "number", numberFormat: "#,##0.00" };
  }
  if (/^\d{1,2}$/.test(written)) return { value: Number(written), kind: "number", numberFormat: "General" };
  return { value: written, kind: "text", numberFormat: "@" };
}
