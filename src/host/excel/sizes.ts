const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * The column width that Office.js takes, in points, for a width in characters: a digit of the default font of a
 * Chinese Excel (等线 or 宋体, 11 points) is 8 pixels wide and a cell has 5 pixels of padding, so
 * points = round(characters × 8 + 5) × 0.75; Excel's own default of 8.38 characters is 72 pixels, 54 points. In a
 * workbook with another default font the column comes out in proportion to that font's digits.
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Neighbours with the same size, to be set in one go. */
export interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

export function runs(sizes: Iterable<readonly [index: number, size: number]>): readonly Run[] {
  const found: Run[] = [];
  for (const [index, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && last.size === size && last.first + last.count === index) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else {
      found.push({ first: index, count: 1, size });
    }
  }
  return found;
}
