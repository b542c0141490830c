import type { LocatedRow } from "../recognition/locatedStatement";
import { bareLabel } from "../statement/label";
import { cellQuantity } from "./cellQuantity";
import type { Claim, Quantity } from "./claim";
import { claimsInSteps } from "./claimsInSteps";
import type { Mention } from "./mention";
import { type NarrativeWorkbook, Tables } from "./tables";

/** The 类 of 06 that make up 人员经费 and 公用经费 of 一般公共预算财政拨款基本支出. */
const PERSONNEL = ["301", "303"];
const PUBLIC = ["302", "307", "310", "399"];
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ["generalSpending.basic.personnel", PERSONNEL],
  ["generalBasic.personnel", PERSONNEL],
  ["generalSpending.basic.public", PUBLIC],
  ["generalBasic.public", PUBLIC],
]);

const LONGEST_LIST = 800;
/** A list that leaves out more names the chief ones, and says so: 主要包括. */
const MOST_FORGOTTEN = 3;
const OPENS =
  /^[^。;\n(\d]{0,24}?(?:主要)?(?:包括|用于|包含)[:：]?(?<names>(?:[^。;\n(\d]|\([^()\d]{1,6}\))+)/u;

/**
 * N17: 人员经费…，主要包括：基本工资、津贴补贴 names 款 of 06 that have money, and all of them unless it ends with 等.
 * Names that are no 款 there are left alone: money may stand under another.
 */
export function compositionClaims(
  text: string,
  mentions: readonly Mention[],
  workbook: NarrativeWorkbook,
  reportYear: number | undefined,
): Generator<void, Claim[]> {
  const tables = new Tables(workbook, reportYear);
  const rows = tables.only("06")?.blocks.body?.rows ?? [];
  const sections = new Map([...CLASSES].map(([id, classes]) => [id, sectionsOf(tables, rows, classes)]));
  return claimsInSteps(mentions, (mention) => {
    const { subject = "", aside, version, year, name } = mention;
    const isOfYear = year === undefined || reportYear === undefined || year === reportYear;
    const own = sections.get(subject);
    if (!own || aside || version !== "actual" || !isOfYear) return [];
    const list = listBehind(text, mention);
    return list ? claimsOf(list, own, name) : [];
  });
}

/** The 款 of some 类 whose cell can be read. */
function sectionsOf(tables: Tables, rows: readonly LocatedRow[], classes: readonly string[]): Section[] {
  return rows.flatMap(({ key, label, occurrence }) => {
    if (key.length !== 5 || occurrence !== 1 || !classes.includes(key.slice(0, 3))) return [];
    const cell = tables.cell({ statement: "06", block: "body", row: key, column: "amount" });
    const quantity = cell && cellQuantity(cell);
    return quantity ? [{ name: nameOf(label), label: bareLabel(label), quantity }] : [];
  });
}

interface Section {
  /** As names are compared. */
  readonly name: string;
  readonly label: string;
  readonly quantity: Quantity;
}

interface NameList {
  readonly start: number;
  readonly end: number;
  readonly names: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** 等: more than these. */
  readonly open: boolean;
}

/** The names behind a figure or its share, up to the next figure. */
function listBehind(text: string, { figure }: Mention): NameList | undefined {
  const share =
    /^,?，?占[^,，。;\n]{0,30}?[\d.]+%/u.exec(text.slice(figure.end, figure.end + 50))?.[0].length ?? 0;
  const from = figure.end + share;
  const found = OPENS.exec(text.slice(from, from + LONGEST_LIST));
  const said = found?.groups?.names;
  if (!found || said === undefined) return undefined;
  const start = from + found[0].length - said.length;
  const names: { name: string; start: number; end: number }[] = [];
  let at = start;
  for (const piece of said.split(/[、,，]/u)) {
    const words = piece.replace(/等.*$/u, "");
    const name = nameOf(words);
    if (name !== "") names.push({ name, start: at, end: at + words.length });
    at += piece.length + 1;
  }
  const end = start + said.length;
  return { start, end, names, open: said.includes("等") || text[end] === "(" };
}

/** 支出 is said or not: 办公费支出, 其他商品和服务支出. */
function nameOf(label: string): string {
  return bareLabel(label).replace(/(?:支出|费用?)$/u, "");
}

function claimsOf(list: NameList, sections: readonly Section[], subject: string): Claim[] {
  const byName = new Map<string, Section[]>();
  for (const section of sections) byName.set(section.name, [...(byName.get(section.name) ?? []), section]);
  const known = list.names.flatMap((named) => {
    const [section, second] = byName.get(named.name) ?? [];
    return section && !second ? [{ ...named, section }] : [];
  });
  // A list with hardly a name of the table tells of something else.
  if (known.length === 0) return [];
  const base = { kind: "composition", form: "words" } as const;
  const empty = known
    .filter(({ section }) => section.quantity.figure.value.isZero())
    .map(({ section, start, end }): Claim => {
      return { ...base, subject: section.label, start, end, outcome: "hint", about: [section.quantity] };
    });
  const listed = new Set(list.names.map(({ name }) => name));
  const missing = sections.filter(
    ({ name, quantity }) => !quantity.figure.value.isZero() && !listed.has(name),
  );
  const place = { start: list.start, end: list.end };
  if (missing.length > 0 && missing.length <= MOST_FORGOTTEN && !list.open) {
    const names = missing.map(({ label }) => label).join("、");
    const about = missing.map(({ quantity }) => quantity);
    return [...empty, { ...base, ...place, subject: names, outcome: "hint", about }];
  }
  return empty.length > 0 ? empty : [{ ...base, ...place, subject, outcome: "agrees", about: [] }];
}
