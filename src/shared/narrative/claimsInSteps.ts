import type { Claim } from "./claim";

const ITEMS_PER_STEP = 100;

/** The claims about each of many things, with a stop behind every hundred of them. */
export function* claimsInSteps<Item>(
  items: Iterable<Item>,
  claimsOf: (item: Item) => readonly Claim[],
): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  let done = 0;
  for (const item of items) {
    if (++done % ITEMS_PER_STEP === 0) yield;
    for (const claim of claimsOf(item)) claims.push(claim);
  }
  return claims;
}
