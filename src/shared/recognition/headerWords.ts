import { type Column, type HeaderNode, leafColumns } from "../statement/statement";
import { headerWord } from "./words";

/** A header as it is compared; `hole` is the year it states in the form. */
export interface HeaderText {
  readonly word: string;
  readonly hole: "year" | "lastYear" | undefined;
}

/** The ways a column may be headed. */
export function headersOf({ header, aliases = [] }: Column): HeaderText[] {
  return [header, ...aliases].map((text) => ({
    word: headerWord(text),
    hole: text.includes("{lastYear}") ? "lastYear" : text.includes("{year}") ? "year" : undefined,
  }));
}

/** Every word that may stand in the header of these columns. */
export function headerWords(nodes: readonly HeaderNode[]): string[] {
  return [
    ...groupWordsOf(nodes),
    ...leafColumns(nodes)
      .flatMap(headersOf)
      .map(({ word }) => word),
  ].filter((word) => word !== "");
}

export function groupWordsOf(nodes: readonly HeaderNode[]): string[] {
  return nodes.flatMap((node) =>
    "columns" in node ? [...wordsOf(node.header, node.aliases), ...groupWordsOf(node.columns)] : [],
  );
}

function wordsOf(header: string, aliases: readonly string[] = []): string[] {
  return [header, ...aliases].map(headerWord);
}

/** The columns, each with the names of the groups it stands under. */
export function withGroups(
  nodes: readonly HeaderNode[],
  groups: readonly (readonly string[])[] = [],
): { column: Column; groups: readonly (readonly string[])[] }[] {
  return nodes.flatMap((node) =>
    "columns" in node
      ? withGroups(node.columns, [...groups, wordsOf(node.header, node.aliases)])
      : [{ column: node, groups }],
  );
}
