const MOST_AREAS = 200;
const MOST_CHARACTERS = 4_000;

/** Joins addresses by commas into as few texts as Excel can take: it fails at about 8,200 characters. */
export function splitAddresses(addresses: readonly string[]): readonly string[] {
  const groups: string[][] = [];
  let characters = 0;
  for (const address of addresses) {
    const last = groups.at(-1);
    if (last && last.length < MOST_AREAS && characters + 1 + address.length <= MOST_CHARACTERS) {
      last.push(address);
      characters += 1 + address.length;
    } else {
      groups.push([address]);
      characters = address.length;
    }
  }
  return groups.map((group) => group.join(","));
}
