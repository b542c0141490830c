import { sum } from "../amount/decimal";
import { lastUnit } from "../amount/figure";
import { about, type Claim, type Force, plus, quantityOf } from "./claim";
import { type List, type Mention } from "./mention";
import { claimsInSteps } from "./claimsInSteps";
import { partIn } from "./lists";
import { schemeOf } from "./subjects";

/** N5, N7, N11, N16, N26, N28 to N30: the figures of a list against the one they are taken from. */
export function partClaims(mentions: readonly Mention[]): Generator<void, Claim[]> {
  const lists = new Set(mentions.flatMap(({ list }) => list ?? []));
  const shares = new Map(
    mentions.flatMap((share) => (share.after && share.role.kind === "share" ? [[share.after, share]] : [])),
  );
  return claimsInSteps(lists, (list) => claimsOf(list, shares));
}

/** The share that is told right behind a figure. */
type Shares = ReadonlyMap<Mention, Mention>;

function claimsOf(list: List, shares: Shares): Claim[] {
  const items = list.items.filter(({ aside, role }) => !aside && (role.kind === "amount" || addsTo(list)));
  return groupsByVersion(list, items).flatMap(({ total, parts }) => {
    const { terms, force } = completeness(list, parts, shares);
    const [only] = terms;
    if (!only) return [];
    if (terms.length === 1) return isExplicit(list) ? [withinWhole(total, only)] : [];
    return [
      {
        ...about("sum", total),
        form: "sum",
        total: quantityOf(total),
        terms: terms.map(plus),
        force: force ?? "verify",
        partial: force === undefined,
      },
    ];
  });
}

/** 调整追加 is a part of the budget of the year, and adjustments are parts of an adjustment. */
function addsTo({ lead }: List): boolean {
  return lead.role.kind === "adjustment" || schemeOf(lead.name, lead.subject)?.id === "budgetIncome";
}

/** 年初预算 of the items against 年初预算 of the lead, 决算 against 决算. */
function groupsByVersion(list: List, items: readonly Mention[]): { total: Mention; parts: Mention[] }[] {
  const { lead } = list;
  if (addsTo(list)) return [{ total: lead, parts: [...items] }];
  const versions = [...new Set(items.map(({ version }) => version))];
  return versions.flatMap((version) => {
    const total =
      version === lead.version ? lead : version && version !== "lastYear" ? lead.known[version] : undefined;
    return total ? [{ total, parts: items.filter((item) => item.version === version) }] : [];
  });
}

/** The items that make up the whole, and whether the list can be trusted to be all of it. */
function completeness(
  list: List,
  items: readonly Mention[],
  shares: Shares,
): { terms: readonly Mention[]; force: Force | undefined } {
  const scheme = schemeOf(list.lead.name, list.lead.subject);
  const named = new Map<string, Mention>();
  for (const item of items) {
    const part =
      partIn(list, item.name) ??
      (item.version === "initial" && scheme?.id === "budgetIncome" ? "initial" : undefined);
    if (part !== undefined && !named.has(part)) named.set(part, item);
  }
  if (scheme?.id === "budgetIncome") return { terms: items, force: items.length > 2 ? "hard" : "verify" };
  const isIn = (set: readonly string[]): boolean => set.every((part) => named.has(part));
  const set = scheme?.complete.find(isIn);
  if (scheme && set) {
    const extra = scheme.id === "spending" ? [...named.keys()].filter((part) => !set.includes(part)) : [];
    return { terms: [...set, ...extra].flatMap((part) => named.get(part) ?? []), force: "hard" };
  }
  if (scheme?.nearly?.some(isIn)) return { terms: items, force: "verify" };
  if (sharesMakeWhole(items, shares)) return { terms: items, force: "hard" };
  if (list.kind === "chiefly" || items.length < 2) return { terms: items, force: undefined };
  const isTotal = /(?:合计|共计|总计|总额)$/u.test(
    list.lead.clause.text.slice(0, list.lead.figure.start - list.lead.clause.start),
  );
  const endsOpen = /等$/u.test(items.at(-1)?.clause.text ?? "");
  return {
    terms: items,
    force: (isTotal || list.kind === "whole") && !endsOpen && !scheme ? "verify" : undefined,
  };
}

/** Shares of the items that come to 100%: nothing was left out. */
function sharesMakeWhole(items: readonly Mention[], shares: Shares): boolean {
  const values = items.flatMap((item) => shares.get(item)?.value ?? []);
  if (values.length < 2 || values.length < items.length) return false;
  const room = sum(values.map(lastUnit));
  return sum(values.map(({ value }) => value))
    .minus(1)
    .abs()
    .lte(room);
}

/** 其中 one of them: it cannot be more than the whole. */
function withinWhole(total: Mention, part: Mention): Claim {
  return {
    ...about("sum", part),
    form: "bound",
    lesser: quantityOf(part),
    greater: quantityOf(total),
    force: "verify",
  };
}

function isExplicit({ kind, lead }: List): boolean {
  return kind === "among" && !lead.value.value.isZero();
}
