/**
 * Whether two values say the same: lists and plain records by what they hold, records also in the order of their keys,
 * since results are told in it; everything else (a Decimal, a Map, a function) by identity. Equal but not found so is
 * safe: then work is merely done again.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && areSameLists(a, b);
  return isPlain(a) && isPlain(b) && areSameRecords(a, b);
}

/** Grids of a sheet have hundreds of thousands of cells: a plain loop, and calls for lists and records alone. */
function areSameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    const one = a[index];
    const other = b[index];
    if (!Object.is(one, other) && (typeof one !== "object" || !isSame(one, other))) return false;
  }
  return true;
}

function areSameRecords(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && isSame(a[key], b[key]))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The value of before where it says the same. */
export function sameAs<Value>(before: Value | undefined, value: Value): Value {
  return before !== undefined && isSame(before, value) ? before : value;
}
