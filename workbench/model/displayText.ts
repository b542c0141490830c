import { CellError, type Value } from "./cell";

/** What a cell shows, for the number formats our sheets use; a format it does not know shows the value itself. */
export function displayText(value: Value, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const sections = numberFormat.split(";");
  const section =
    (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "General";
  const signed = value < 0 && sections[1] !== undefined ? -value : value;
  if (section === "General" || section === "@") return generalText(value);
  if (/[ymd]/i.test(unquoted(section))) return dateText(value, section);
  return numberText(signed, section) ?? generalText(value);
}

/** Excel shows at most 11 characters of a number under General and stores 15 significant digits. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace("e", "E");
  }
  return String(Number(value.toPrecision(10)));
}

function numberText(value: number, section: string): string | undefined {
  const match = /^([^0#?]*)([0#?,]+)(?:\.([0#?]+))?([^0#?]*)$/.exec(section);
  if (!match) return undefined;
  const [, before = "", whole = "", fraction = "", after = ""] = match;
  if (/[E/]/i.test(unquoted(after))) return undefined;
  const percent = unquoted(after).includes("%");
  const scaled = Number(`${value}e${percent ? 2 : 0}`);
  const least = fraction.replace(/[#?]/g, "").length;
  const text = new Intl.NumberFormat("en-US", {
    useGrouping: whole.includes(","),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, "").length),
    minimumFractionDigits: least,
    maximumFractionDigits: fraction.length,
  }).format(Number.isNaN(scaled) ? value * (percent ? 100 : 1) : scaled);
  return decoration(before) + text + decoration(after);
}

function dateText(serial: number, section: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const month = String(date.getUTCMonth() + 1);
  const day = String(date.getUTCDate());
  return decoration(
    section
      .replace(/y+/gi, String(date.getUTCFullYear()))
      .replace(/mm/gi, month.padStart(2, "0"))
      .replace(/m/gi, month)
      .replace(/dd/gi, day.padStart(2, "0"))
      .replace(/d/gi, day),
  );
}

function unquoted(section: string): string {
  return section.replace(/"[^"]*"|\[[^\]]*\]/g, "");
}

/** The literal text around the digits: quotes, colours, paddings and escapes taken away. */
function decoration(text: string): string {
  return text
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/["\\]/g, "");
}
