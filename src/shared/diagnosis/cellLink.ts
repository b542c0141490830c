import { Decimal } from "../amount/decimal";

/** A formula that repeats one cell: =C5, =底稿!C5/10000, =ROUND(底稿!C5/10000,2). */
export interface CellLink {
  /** Sheet and cell, as 底稿_支出决算表!C5. */
  readonly source: string;
  readonly factor: Decimal;
  /** To how many places it is rounded; undefined where it is not. */
  readonly places: number | undefined;
}

const LINK =
  /^=(?:ROUND\()?(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?:([*/])(10*))?(?:,(\d)\))?$/iu;

/** The link a formula is, seen from its sheet; undefined for any other formula. */
export function linkIn(formula: string, sheet: string): CellLink | undefined {
  const [, quoted, plain, cell, operator, power, places] = LINK.exec(formula.replaceAll(" ", "")) ?? [];
  if (!cell || /^=ROUND/iu.test(formula) !== (places !== undefined)) return undefined;
  const scale = new Decimal(power ?? 1);
  return {
    source: `${quoted?.replaceAll("''", "'") ?? plain ?? sheet}!${cell.replaceAll("$", "").toUpperCase()}`,
    factor: operator === "/" ? new Decimal(1).div(scale) : scale,
    places: places === undefined ? undefined : Number(places),
  };
}

/** What the formula comes to. */
export function throughLink({ factor, places }: CellLink, source: Decimal): Decimal {
  const value = source.times(factor);
  return places === undefined ? value : value.toDecimalPlaces(places);
}
