import { itemKey } from "../statement/label";
import type { PlacedCell } from "../verdict/placedCell";
import { cellQuantity } from "./cellQuantity";
import { about, type Claim, type Force, quantityOf } from "./claim";
import { claimsInSteps } from "./claimsInSteps";
import type { Mention } from "./mention";
import { type CellRef, partCells, subjectOf } from "./subjects";
import { className, type NarrativeWorkbook, Tables } from "./tables";

interface Anchor {
  readonly ref: CellRef;
  readonly force: Force;
}

/** Every figure of the text whose cell is known, against that cell. All others are not judged by the tables. */
export function cellClaims(
  mentions: readonly Mention[],
  workbook: NarrativeWorkbook,
  reportYear: number | undefined,
): Generator<void, Claim[]> {
  const tables = new Tables(workbook, reportYear);
  const ofWhole = wholeBudget(mentions);
  return claimsInSteps(mentions, (mention) => {
    const { aside, year } = mention;
    if (aside || (year !== undefined && reportYear !== undefined && year !== reportYear)) return [];
    const anchor = ofWhole.get(mention) ?? anchorOf(mention, tables);
    const cell = anchor && tables.cell(anchor.ref);
    if (!anchor || !cell || !isSameMeasure(mention, cell)) return [];
    const other = cellQuantity(cell);
    // A remainder below zero only says that the project's budget is not in the table.
    if (other?.figure.value.lt(0)) return [];
    const stated = quantityOf(mention);
    return [
      other
        ? { ...about("cell", mention), form: "equal", stated, other, force: anchor.force }
        : { ...about("cell", mention), form: "open", stated, outcome: "unchecked" },
    ];
  });
}

function anchorOf(mention: Mention, tables: Tables): Anchor | undefined {
  const { role, subject, version, name, list } = mention;
  if (role.kind === "carryOver") return projectAnchor(name, "carryOver", tables);
  if (role.kind !== "amount" || version === undefined) return undefined;
  const refs =
    subjectOf(subject)?.cells[version] ?? (version === "actual" ? partCells[subject ?? ""] : undefined);
  const ref = refs?.find((one) => tables.cell(one));
  if (ref) return { ref, force: ref.statement === "basic" ? "verify" : "hard" };
  if (version === "actual") {
    const code = list?.lead.subject === "generalSpending" ? tables.classCode(name) : undefined;
    const row = code ?? tables.itemCode(pathOf(name));
    if (row) return { ref: { statement: "05", block: "body", row, column: "total" }, force: "hard" };
  }
  const column =
    version === "initial" || version === "adjusted" || version === "actual" ? version : undefined;
  return column && projectAnchor(name, column, tables);
}

/** A project by the very name its row has. */
function projectAnchor(name: string, column: string, tables: Tables): Anchor | undefined {
  const row = itemKey(name);
  const rows = tables.only("projects")?.blocks.body?.rows ?? [];
  const isThere = name !== "" && rows.some(({ key, occurrence }) => key === row && occurrence === 1);
  return isThere
    ? { ref: { statement: "projects", block: "body", row, column }, force: "verify" }
    : undefined;
}

/** N32: 年初预算数, 全年预算数 and 全年执行数 told in one sentence are those of 附件3. */
function wholeBudget(mentions: readonly Mention[]): Map<Mention, Anchor> {
  const anchors = new Map<Mention, Anchor>();
  const anchor = (column: string): Anchor => ({
    ref: { statement: "self", block: "money", row: "annual", column },
    force: "hard",
  });
  for (const mention of mentions) {
    const { initial, adjusted } = mention.known;
    const isActual = mention.version === "actual" && mention.clause.text.startsWith("全年执行数");
    if (!isActual || !initial || !adjusted || mention.subject !== undefined) continue;
    if (
      initial.clause.sentence !== mention.clause.sentence ||
      adjusted.clause.sentence !== mention.clause.sentence
    )
      continue;
    anchors.set(initial, anchor("initial"));
    anchors.set(adjusted, anchor("adjusted"));
    anchors.set(mention, anchor("actual"));
  }
  return anchors;
}

function pathOf(name: string): string {
  const parts = /^(?<first>[^()]{1,40})\(类\)(?:支出)?(?<second>.{1,40})\(款\)(?<third>.{1,60})\(项\)/u.exec(
    name,
  )?.groups;
  return parts ? [parts.first, parts.second, parts.third].map((part) => className(part ?? "")).join("|") : "";
}

function isSameMeasure({ figure }: Mention, { role }: PlacedCell): boolean {
  return role === "amount"
    ? figure.unit.measure === "money"
    : role === "count" && figure.unit.measure === "count";
}
