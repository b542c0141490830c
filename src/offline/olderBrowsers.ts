/**
 * What browsers learnt after Chromium 86 and the code relies on. The syntax is brought down by the build; these are
 * members that no compiler can supply. Each is as the standard has it, and is left alone where it is there.
 */
function supply(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

interface Indexed<Item> {
  readonly length: number;
  readonly [index: number]: Item;
}

/** Chromium 92. */
function at<Item>(this: Indexed<Item>, index: number): Item | undefined {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

/** Chromium 97. */
function findLast<Item>(
  this: Indexed<Item>,
  accepts: (item: Item, index: number) => unknown,
): Item | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    const item = this[index] as Item;
    if (accepts(item, index)) return item;
  }
  return undefined;
}

function findLastIndex<Item>(this: Indexed<Item>, accepts: (item: Item, index: number) => unknown): number {
  for (let index = this.length - 1; index >= 0; index--) {
    if (accepts(this[index] as Item, index)) return index;
  }
  return -1;
}

/** Chromium 100. */
function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw new DOMException("signal is aborted without reason", "AbortError");
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const indexed of [Array.prototype, String.prototype, typedArray]) supply(indexed, "at", at);
for (const list of [Array.prototype, typedArray]) {
  supply(list, "findLast", findLast);
  supply(list, "findLastIndex", findLastIndex);
}
/** Chromium 93. */
supply(Object, "hasOwn", (holder: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(holder, key),
);
supply(AbortSignal.prototype, "throwIfAborted", throwIfAborted);
