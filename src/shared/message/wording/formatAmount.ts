/**
 * Amounts for the eye: thousands separators in a decimal string. The digits are moved as text and never
 * calculated, so what is shown is what was found. Anything that is no plain decimal or
 * percentage is shown as it is.
 */
export function formatAmount(amount: string, places = 0): string {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?(%?)$/.exec(amount);
  if (!match) return amount;
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const padded = fraction.padEnd(places, "0");
  return sign + grouped + (padded === "" ? "" : `.${padded}`) + percent;
}

/** The most decimal places that any of the amounts is written with, so that a column lines up. */
export function commonPlaces(amounts: readonly string[]): number {
  return amounts.reduce(
    (most, amount) => Math.max(most, /^[-+]?\d+\.(\d+)$/.exec(amount)?.[1]?.length ?? 0),
    0,
  );
}
