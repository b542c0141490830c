import { XmlScanner } from "../reading/xmlScanner";

/** Properties, what tracked changes took away, the second form of a drawing, and the reading above a word. */
const PASSED_OVER = new Set([
  "pPr",
  "rPr",
  "tblPr",
  "trPr",
  "tcPr",
  "sectPr",
  "sdtPr",
  "del",
  "moveFrom",
  "Fallback",
  "rt",
]);

/** Elements that stand for letters. A tab inside a paragraph is a gap: tabs part the cells of tables. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/**
 * The text of a document part: a line for every paragraph, and for every row of a table its cells with tabs between
 * them. A table of one column is a box around paragraphs. Throws `PackageFailure`.
 */
export function* wordText(xml: string, part: string): Generator<string> {
  yield* blocks(new XmlScanner(xml, part), 0);
}

/** Paragraphs and tables inside the element that stands on a level; all of them on level 0. */
function* blocks(scanner: XmlScanner, level: number): Generator<string> {
  while (scanner.nextWithin(level)) {
    if (PASSED_OVER.has(scanner.name)) passOver(scanner);
    else if (scanner.name === "p") yield* paragraph(scanner);
    else if (scanner.name === "tbl") yield* table(scanner);
  }
}

/** What stands in a text box of a paragraph comes after it. */
function* paragraph(scanner: XmlScanner): Generator<string> {
  const { level } = scanner;
  const boxes: string[] = [];
  let text = "";
  while (scanner.nextWithin(level)) {
    const { name } = scanner;
    if (name === "t") text += scanner.text();
    else if (name === "txbxContent") for (const line of blocks(scanner, scanner.level)) boxes.push(line);
    else if (PASSED_OVER.has(name)) passOver(scanner);
    else text += LETTERS.get(name) ?? "";
  }
  yield text.replace(/\t/gu, " ");
  yield* boxes;
}

function* table(scanner: XmlScanner): Generator<string> {
  const { level } = scanner;
  while (scanner.nextWithin(level)) {
    if (PASSED_OVER.has(scanner.name)) passOver(scanner);
    else if (scanner.name === "tr") yield* row(scanner);
  }
}

function* row(scanner: XmlScanner): Generator<string> {
  const { level } = scanner;
  const cells: string[][] = [];
  while (scanner.nextWithin(level)) {
    if (PASSED_OVER.has(scanner.name)) passOver(scanner);
    else if (scanner.name === "tc") cells.push([...blocks(scanner, scanner.level)]);
  }
  const [only, another] = cells;
  if (only && !another) yield* only;
  else yield cells.map((lines) => lines.join(" ").replace(/\s+/gu, " ").trim()).join("\t");
}

function passOver(scanner: XmlScanner): void {
  const { level } = scanner;
  while (scanner.nextWithin(level)) continue;
}
