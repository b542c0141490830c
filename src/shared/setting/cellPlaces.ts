import { normaliseText } from "../amount/text";
import { labelWord, headerWord, labelsOf } from "../recognition/words";
import type { CellName, RowName, StatementOutline } from "../relation/relation";
import { nameAt } from "../relation/outlines";
import { printed } from "../statement/holes";
import { type Block, blocksOf, type Column, type HeaderNode, isFigure } from "../statement/statement";
import { subjectLevel } from "../statement/subjects";

/** A cell of a statement with all the words its row and its column go by; the first of each are the clearest. */
export interface CellPlaceWords {
  readonly cell: CellName;
  readonly row: readonly string[];
  readonly column: readonly string[];
}

/** How a row without a label is called, that of 公开09表 say. */
const WITHOUT_LABEL = ["本单位", "合计"];

/** Every figure of a statement, in printed order. */
export function cellPlaces(outline: StatementOutline): CellPlaceWords[] {
  return blocksOf(outline.statement).flatMap((block) => {
    const columns = columnsWithWords(block, outline.year);
    return (outline.rows[block.key] ?? []).flatMap((row) => {
      const words = rowWords(block, row);
      return columns.map(({ column, words: headers }) => ({
        cell: nameAt({ statement: outline.statement.id, block: block.key, column: column.key }, outline, row),
        row: words,
        column: headers,
      }));
    });
  });
}

/** What an officer wrote for a row, as the words of rows are compared. */
export function asRowWord(text: string): string {
  return labelWord(text);
}

/** The same for a column; a year is kept, since 上年 and 本年 may differ in nothing else. */
export function asColumnWord(text: string): string {
  return normaliseText(text).replace(/[“”"/>、]/gu, "");
}

function rowWords({ rows: rules }: Block, { key, label }: RowName): string[] {
  const printedRows =
    rules.kind === "fixed" ? rules.rows : "total" in rules && rules.total ? [rules.total] : [];
  const form = printedRows.find((row) => row.key === key);
  const footer = rules.kind === "tree" ? rules.footers?.find(({ row }) => row.key === key)?.row : undefined;
  const known = [form, footer].flatMap((row) => (row ? labelsOf(row) : []));
  const own = subjectLevel(key) ? [key] : [];
  const words = [...own, labelWord(label), ...known].filter((word) => word !== "");
  return words.length > 0 ? [...new Set(words)] : WITHOUT_LABEL;
}

function columnsWithWords(
  block: Block,
  year: number | undefined,
): { column: Column; words: readonly string[] }[] {
  return withGroups(block.columns)
    .filter(({ column }) => isFigure(column.role))
    .map(({ column, groups }) => {
      const own = headersOf(column.header, column.aliases, year);
      const prefixes = groups.map((group) => headersOf(group.header, group.aliases, year));
      const words = [
        ...own,
        ...own.flatMap((word) => prefixed(word, prefixes)),
        ...(column.ordinal === undefined
          ? []
          : [`栏${String(column.ordinal)}`, `第${String(column.ordinal)}栏`]),
      ];
      return { column, words: words.length > 0 ? [...new Set(words)] : ["金额"] };
    });
}

/** 决算数合计, 公务用车购置及运行维护费小计, 决算数公务用车购置及运行维护费小计. */
function prefixed(word: string, groups: readonly (readonly string[])[]): string[] {
  return groups.flatMap((names, index) =>
    names.flatMap((name) => [
      name + word,
      ...prefixed(word, groups.slice(index + 1)).map((rest) => name + rest),
    ]),
  );
}

/** A header as printed for the year, with and without what stands in brackets. */
function headersOf(header: string, aliases: readonly string[] = [], year: number | undefined): string[] {
  return [header, ...aliases]
    .flatMap((text) => {
      if (!text.includes("{")) return [asColumnWord(text), headerWord(text)];
      return year === undefined ? [] : [asColumnWord(printed(text, { level: "", year }))];
    })
    .map(asColumnWord)
    .filter((word, index, all) => word !== "" && all.indexOf(word) === index);
}

interface Grouped {
  readonly column: Column;
  readonly groups: readonly { readonly header: string; readonly aliases?: readonly string[] }[];
}

function withGroups(nodes: readonly HeaderNode[], groups: Grouped["groups"] = []): Grouped[] {
  return nodes.flatMap((node) =>
    "columns" in node ? withGroups(node.columns, [...groups, node]) : [{ column: node, groups }],
  );
}
