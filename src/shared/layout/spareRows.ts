import { type Column, isFigure } from "../statement/statement";
import { areaAddress, cellAddress, type CellPosition, quoteSheetName } from "../workbook/address";
import { type Arrangement, type Panel } from "./arrangement";
import { inTenThousands } from "./contents";

/** The formula of a cell in a row whose subject is not known yet; undefined where it is typed. */
export type SpareFormula = (position: CellPosition, column: Column) => string | undefined;

/** Where everything is typed, a row without a subject is too. */
export const allTyped: SpareFormula = () => undefined;

/** A published row repeats what was typed into its working row, and stays blank with it. */
export function spareLinkTo(source: Arrangement): SpareFormula {
  return ({ row, column }, { role }) => {
    const typed = `${quoteSheetName(source.sheetName)}!${cellAddress({ row, column })}`;
    return `=IF(${typed}="","",${isFigure(role) ? inTenThousands(source, { row, column }) : typed})`;
  };
}

/** Columns that add up do so in rows without a subject as well, once something was typed into them. */
export function spareSums({ statement }: Arrangement, { block, columns }: Panel): SpareFormula {
  return ({ row }, { key }) => {
    const sums = statement.agreements.find(
      (agreement) => agreement.kind === "columns" && agreement.block === block.key && agreement.total === key,
    );
    if (sums?.kind !== "columns") return undefined;
    const cellOf = (wanted: string): string => {
      const place = columns.find(({ column }) => column.key === wanted);
      if (!place) throw new Error(`[layout] statement ${statement.id} has no column ${wanted}`);
      return cellAddress({ row, column: place.first });
    };
    const terms = sums.terms.map(cellOf);
    const minus = (sums.minus ?? []).map(cellOf);
    const all = [...terms, ...minus].join(",");
    const sum = `SUM(${terms.join(",")})${minus.map((cell) => `-${cell}`).join("")}`;
    return `=IF(COUNT(${all})=0,"",ROUND(${sum},${statement.places}))`;
  };
}

/**
 * The grand total over rows without a subject: over the 类 that were typed, or over all rows while there is none, so
 * that a list of 项 alone adds up too. Undefined where the rows are known.
 */
export function totalOverSpare(
  { statement }: Arrangement,
  { bodyRow, columns, rows }: Panel,
  column: number,
): string | undefined {
  const first = rows.findIndex(({ kind }) => kind === "spare");
  const count = rows.filter(({ kind }) => kind === "spare").length;
  const code = columns.find(({ column: { role } }) => role === "code");
  if (first < 0 || !code) return undefined;
  const area = (of: number): string =>
    areaAddress({ row: bodyRow + first, column: of, rows: count, columns: 1 });
  const [codes, figures] = [area(code.first), area(column)];
  // Codes of three digits, whether they came as text or as numbers.
  const classes = `COUNTIF(${codes},"???")+COUNTIFS(${codes},">=100",${codes},"<=999")`;
  const sum = `SUMIF(${codes},"???",${figures})+SUMIFS(${figures},${codes},">=100",${codes},"<=999")`;
  return `=ROUND(IF(${classes}>0,${sum},SUM(${figures})),${statement.places})`;
}
