import type { Decimal } from "../amount/decimal";
import { convert } from "../amount/unit";
import type { Quantity } from "./claim";

/** With its unit, as a person reads it: 2668.25万元, 28.0%. */
export function shown(quantity: Quantity, value?: Decimal): string {
  const unit = quantity.mention?.figure.unit.unit ?? quantity.cell?.unit ?? "";
  const number = numberOf(quantity, value);
  return number.endsWith(unit) ? number : number + unit;
}

/** A decimal string in the unit the figure is written in; rates are percentages with their sign. */
export function numberOf({ mention, cell, figure }: Quantity, value: Decimal = figure.value): string {
  const unit = mention?.figure.unit;
  const places = mention?.figure.places ?? Math.max(0, figure.places);
  if (unit?.measure === "percent") {
    const percent = value.times(100);
    return `${percent.toFixed(Math.max(places, percent.decimalPlaces()))}%`;
  }
  const own = unit?.money ?? cell?.unit;
  const inOwn = own ? convert(value, "万元", own) : value;
  return inOwn.toFixed(Math.max(places, inOwn.decimalPlaces()));
}
