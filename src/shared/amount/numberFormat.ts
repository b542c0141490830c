/** What an Excel number format does to a number: digits after the point and the power of ten it is shown by. */
export interface ShownPlaces {
  /** Digits after the point as displayed. */
  readonly places: number;
  /** The displayed number is the value times ten to this power: 2 for %, −3 per trailing comma. */
  readonly scale: number;
}

/**
 * Reads the positive section of a format such as `#,##0.00_);(#,##0.00)`, `0.00%` or `0.0,`. Undefined for
 * General, text, dates, fractions and scientific formats: there the stored value itself is what is shown.
 */
export function shownPlaces(format: string): ShownPlaces | undefined {
  if (!known.has(format)) known.set(format, readFormat(format));
  return known.get(format);
}

/** A workbook has few formats and many cells. */
const known = new Map<string, ShownPlaces | undefined>();

function readFormat(format: string): ShownPlaces | undefined {
  const section = firstSection(format).replace(/"\."|[\\!]\./g, WRITTEN_POINT);
  const bare = section
    .replace(/"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]/g, "")
    .replace(/[^0#?.,%eE/ymdhsYMDHS·]/g, "");
  if (!/[0#?]/.test(bare) || /[eE/ymdhsYMDHS]/.test(bare)) return undefined;

  // 0!.0, shows 万: thousands with a point written before their last digit.
  const afterPoint = bare.includes(".") ? 0 : (bare.split(WRITTEN_POINT)[1]?.match(/[0#?]/g)?.length ?? 0);
  const digits = /(?<whole>[0#?,]*)(?:\.(?<fraction>[0#?,]*))?/.exec(bare.replace(/[%·]/g, ""));
  const fraction = digits?.groups?.fraction ?? "";
  const whole = digits?.groups?.whole ?? "";
  const thousands = /(,+)$/.exec(fraction || whole)?.[1]?.length ?? 0;
  const percents = (bare.match(/%/g) ?? []).length;
  const places = afterPoint || fraction.replace(/,/g, "").length;
  return { places, scale: 2 * percents - 3 * thousands - afterPoint };
}

/** Stands for a point that is written as it is and is no decimal point. */
const WRITTEN_POINT = "·";

function firstSection(format: string): string {
  let quoted = false;
  for (let i = 0; i < format.length; i++) {
    const character = format[i];
    if (character === '"') quoted = !quoted;
    if (character === "\\") i++;
    else if (character === ";" && !quoted) return format.slice(0, i);
  }
  return format;
}
