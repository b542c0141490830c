/** A sheet with more values than this is not read, from Excel or from a file: no statement has a hundredth of it. */
export const MOST_CELLS_OF_SHEET = 2_000_000;
