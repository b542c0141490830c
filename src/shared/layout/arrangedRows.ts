import type { RowName } from "../relation/relation";
import { printed } from "../statement/holes";
import { itemKey } from "../statement/label";
import type { Block, FixedRow, Statement } from "../statement/statement";
import { ancestorCodes, subjectName, withParents } from "../statement/subjects";
import type { ArrangedRow } from "./arrangement";
import type { LayoutChoices, ListRow } from "./choices";
import { listRows } from "./skeletonRows";

/** Rows for subjects that are not known yet. */
const SPARE_SUBJECTS = 5;
/** Rows below one that grows, where no list says how many. */
const SPARE_GROWTH = 1;

type Unnumbered = Omit<ArrangedRow, "occurrence">;

/** All rows of a block in printed order; rows of one key are counted. */
export function rowsOf(statement: Statement, block: Block, choices: LayoutChoices): ArrangedRow[] {
  return numbered(unnumberedRows(statement, block, choices));
}

export function fixedRow(row: FixedRow, choices: LayoutChoices): Unnumbered {
  const { key, kind, line, indent = 0, dashes = [], holds } = row;
  return { key, label: printed(row.label, choices), kind, line, indent, dashes, holds, groups: [] };
}

function unnumberedRows(statement: Statement, block: Block, choices: LayoutChoices): Unnumbered[] {
  const { rows } = block;
  const list = `${statement.id}.${block.key}`;
  if (rows.kind === "fixed") {
    return rows.rows.flatMap((row) => [
      fixedRow(row, choices),
      ...(row.grows ? grownRows(row, choices.lists[`${statement.id}.${row.key}`]) : []),
    ]);
  }
  const total = rows.total ? [fixedRow(rows.total, choices)] : [];
  const open =
    rows.kind === "tree" ? treeRows(statement, rows.codes, choices) : openRows(list, rows.count, choices);
  return rows.totalAt === "top" ? [...total, ...open] : [...open, ...total];
}

/** Rows that follow one that grows, a step further in; without a list one without a label, as printed. */
function grownRows(row: FixedRow, list: LayoutChoices["lists"][string] | undefined): Unnumbered[] {
  const labels = list?.map(({ name }) => name) ?? Array<string>(SPARE_GROWTH).fill("");
  return labels.map((label) => ({
    key: row.key,
    label,
    kind: "item",
    indent: (row.indent ?? 0) + 1,
    dashes: row.dashes ?? [],
    groups: [],
  }));
}

function treeRows(
  { id }: Statement,
  fixedCodes: readonly string[] | undefined,
  choices: LayoutChoices,
): Unnumbered[] {
  const { codes, fundCodes, capitalCodes, names } = choices;
  const tree = withParents(fixedCodes ?? (id === "07" ? fundCodes : id === "08" ? capitalCodes : codes));
  if (tree.length === 0) return Array.from({ length: SPARE_SUBJECTS }, () => spareRow());
  return tree.map((code) => ({
    key: code,
    label: subjectName(code) ?? names[code] ?? "",
    kind: "subject",
    // 款 stand one step in from their 类, 项 two.
    indent: ancestorCodes(code).length,
    dashes: [],
    groups: [],
  }));
}

function openRows(list: string, count: number, choices: LayoutChoices): Unnumbered[] {
  const known = listRows(list, choices);
  const rows = known.length > 0 ? known : Array.from({ length: count }, (): ListRow => ({ name: "" }));
  return rows.map(({ name, groups = [] }) => ({
    key: itemKey(name),
    label: name,
    kind: "item",
    indent: 0,
    dashes: [],
    groups,
  }));
}

function spareRow(): Unnumbered {
  return { key: "spare", label: "", kind: "spare", indent: 0, dashes: [], groups: [] };
}

function numbered(rows: readonly Unnumbered[]): ArrangedRow[] {
  const counts = new Map<RowName["key"], number>();
  return rows.map((row) => {
    const occurrence = (counts.get(row.key) ?? 0) + 1;
    counts.set(row.key, occurrence);
    return { ...row, occurrence };
  });
}
