import { Decimal } from "../amount/decimal";
import { lastUnit } from "../amount/figure";
import { parseAmount } from "../amount/parseAmount";
import { normaliseText } from "../amount/text";
import { convert } from "../amount/unit";
import type { LocatedStatement } from "../recognition/locatedStatement";
import type { Tolerance } from "../statement/agreement";

const IN_UNITS = /^(?<units>\d+)(?:个(?:末位|单位|末位单位)|units?)$/u;

/**
 * The tolerance an officer wrote: 0 or 精确 is exact, 2个末位 is two units of the last place, 0.02 is money in 万元 and
 * counts as units of the last place that the statement of the total prints. "unclear" for anything else.
 */
export function toleranceOf(
  written: string,
  { unit, statement }: Pick<LocatedStatement, "unit" | "statement">,
): Tolerance | "unclear" {
  const text = normaliseText(written).toLowerCase();
  if (text === "精确") return { kind: "exact" };
  const inUnits = IN_UNITS.exec(text)?.groups?.units;
  if (inUnits !== undefined) return units(new Decimal(inUnits));
  const amount = parseAmount(text);
  if (amount.kind !== "amount" || amount.percent || amount.value.lt(0)) return "unclear";
  return units(convert(amount.value, amount.unit ?? "万元", unit).div(lastUnit(statement)));
}

function units(count: Decimal): Tolerance {
  return count.isZero() ? { kind: "exact" } : { kind: "units", units: count.toNumber() };
}
