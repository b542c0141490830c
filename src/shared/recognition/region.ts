/** A part of a sheet: rows `first` to `last` and columns `left` to `right`, inclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Where columns stand, by key. */
export type Columns = Readonly<Record<string, number>>;
