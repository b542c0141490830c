/** Sizes of the rows or the columns of a sheet in pixels; all but the given ones have the usual size. */
export class Axis {
  private readonly indexes: number[];
  private readonly added: number[] = [0];

  /** `sizes` holds those that differ; a hidden row or column has size 0. */
  constructor(
    readonly count: number,
    readonly usual: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...sizes.keys()].sort((a, b) => a - b);
    let sum = 0;
    for (const index of this.indexes) this.added.push((sum += this.size(index) - usual));
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.usual;
  }

  /** Where the row or column begins; that of `count` is where the sheet ends. */
  offset(index: number): number {
    return index * this.usual + (this.added[this.customBefore(index)] ?? 0);
  }

  span(first: number, length: number): number {
    return this.offset(first + length) - this.offset(first);
  }

  /** The row or column at that pixel. */
  at(pixel: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private customBefore(index: number): number {
    let [low, high] = [0, this.indexes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
