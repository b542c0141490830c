import { isMarkRule } from "../../excel/markRule";
import { XmlScanner } from "../reading/xmlScanner";

/** What may stand behind the conditional formats of a sheet; the format of the file fixes the order of its elements. */
const BEHIND = new Set([
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

const RULES = /<((?:[\w.-]+:)?)cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/\1cfRule\s*>)/gu;
const EMPTY_FORMATS =
  /<((?:[\w.-]+:)?)conditionalFormatting\b(?:[^>"']|"[^"]*"|'[^']*')*>\s*<\/\1conditionalFormatting\s*>/gu;
const PRIORITY = /(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority=["'])(\d+)(?=["'])/gu;

/** A conditional format of ours: its cells, its style by number and its rule, without "=". */
export interface MarkFormat {
  readonly cells: readonly string[];
  readonly style: number;
  readonly formula: string;
}

/**
 * A sheet's XML with marks in place of earlier ones. Letters are put in and taken out and nothing else is touched but
 * the priorities of the user's own rules, which keep their order behind ours. Throws `PackageFailure`.
 */
export function markSheetXml(xml: string, marks: readonly MarkFormat[], part: string): string {
  const bare = withoutMarks(xml);
  const { at, prefix } = placeOfFormats(bare, part);
  const later = bare.replace(
    PRIORITY,
    (_all, before: string, priority: string) => before + String(Number(priority) + marks.length),
  );
  // Nothing but priorities was lengthened, all of it behind the place or in it.
  const written = marks.map((mark, index) => formatXml(mark, index + 1, prefix)).join("");
  return later.slice(0, at) + written + later.slice(at);
}

function withoutMarks(xml: string): string {
  if (!isMarkRule(xml.replaceAll("&quot;", '"'))) return xml;
  const without = xml.replace(RULES, (rule) => (isMarkRule(rule.replaceAll("&quot;", '"')) ? "" : rule));
  return without.replace(EMPTY_FORMATS, "");
}

/** Where conditional formats start or would start, and the prefix that elements of the sheet carry. */
function placeOfFormats(xml: string, part: string): { at: number; prefix: string } {
  const scanner = new XmlScanner(xml, part);
  let prefix = "";
  let at: number | undefined;
  while (scanner.nextWithin(0)) {
    if (scanner.level === 1)
      prefix = /^<([\w.-]+:)/u.exec(xml.slice(scanner.start, scanner.start + 80))?.[1] ?? "";
    if (scanner.level === 2 && at === undefined && BEHIND.has(scanner.name)) at = scanner.start;
  }
  return { at: at ?? xml.lastIndexOf("</"), prefix };
}

function formatXml({ cells, style, formula }: MarkFormat, priority: number, prefix: string): string {
  const rule = `<${prefix}cfRule type="expression" dxfId="${style}" priority="${priority}"><${prefix}formula>${escaped(formula)}</${prefix}formula></${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${cells.join(" ")}">${rule}</${prefix}conditionalFormatting>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
