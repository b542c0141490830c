/** The named characters that Excel, WPS, Word and web tables write; any other name stays as it was written. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  yen: "¥",
  mdash: "—",
  ndash: "–",
  minus: "−",
  hellip: "…",
  middot: "·",
  bull: "•",
  times: "×",
  divide: "÷",
  plusmn: "±",
  deg: "°",
  permil: "‰",
  le: "≤",
  ge: "≥",
  ne: "≠",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  shy: "",
};

/** Replaces &nbsp; &#160; &#xA0; and the like by the characters they stand for. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu, (written, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name.toLowerCase()] ?? written;
    const code = typeof hex === "string" ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : written;
  });
}
