/** What the holes of printed labels and headers are filled with: {level}, {year}, {lastYear}. */
export interface Holes {
  /** 级次 as printed: 市级, 区级. */
  readonly level: string;
  readonly year: number;
}

/** A label, header, title or sentence as it is printed. */
export function printed(text: string, { level, year }: Holes): string {
  return text
    .replaceAll("{level}", level)
    .replaceAll("{year}", String(year))
    .replaceAll("{lastYear}", String(year - 1));
}
