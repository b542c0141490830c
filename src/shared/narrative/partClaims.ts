import { sum } from "../amount/decimal";
import { lastUnit } from "../amount/figure";
import { about, type Claim, type Force, plus, quantityOf } from "./claim";
import { type List, type Mention } from "./mention";
import { partIn } from "./lists";
import { schemeOf } from "./subjects";

/** N5, N7, N11, N16, N26, N28 to N30: the figures of a list against the one they are taken from. */
export function partClaims(mentions: readonly Mention[]): Claim[] {
  const lists = new Set(mentions.flatMap(({ list }) => list ?? []));
  return [...lists].flatMap((list) => claimsOf(list, mentions));
}

function claimsOf(list: List, mentions: readonly Mention[]): Claim[] {
  const items = list.items.filter(({ aside, role }) => !aside && (role.kind === "amount" || addsTo(list)));
  return groupsByVersion(list, items).flatMap(({ total, parts }) => {
    const { terms, force } = completeness(list, parts, mentions);
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
  mentions: readonly Mention[],
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
  if (sharesMakeWhole(items, mentions)) return { terms: items, force: "hard" };
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
function sharesMakeWhole(items: readonly Mention[], mentions: readonly Mention[]): boolean {
  const shares = items.flatMap((item) => {
    const next = mentions[item.index + 1];
    return next?.role.kind === "share" ? [next.value] : [];
  });
  if (shares.length < 2 || shares.length < items.length) return false;
  const room = sum(shares.map(lastUnit));
  return sum(shares.map(({ value }) => value))
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

/** Paragraphs that take a whole apart are looked for no further than this. */
const FARTHEST = 8;

/** N18, N19: 三公经费 and its items, paragraph by paragraph. */
export function sectionClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    if (total.subject !== "threePublic" || total.aside || total.version === undefined || total.list)
      return [];
    const scheme = schemeOf(total.name, total.subject);
    const parts = new Map<string, Mention>();
    for (let index = total.index + 1; index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.clause.paragraph > total.clause.paragraph + FARTHEST) break;
      if (mention.subject === "threePublic" && mention.version === total.version) break;
      if (mention.role.kind !== "amount" || mention.aside || mention.version !== total.version) continue;
      if (mention.year !== total.year && mention.year !== undefined && total.year !== undefined) continue;
      if (mention.list && mention.list.lead === total) return [];
      if (mention.subject && !parts.has(mention.subject)) parts.set(mention.subject, mention);
    }
    const set = scheme?.complete.find((ids) => ids.every((id) => parts.has(id)));
    if (!set) return [];
    return [
      {
        ...about("sum", total),
        form: "sum",
        total: quantityOf(total),
        terms: set.flatMap((id) => parts.get(id) ?? []).map(plus),
        force: "hard",
      },
    ];
  });
}

/** The number in front of a paragraph: 3、 or 3. or （3）. */
const NUMBER = /^\(?(?<number>\d{1,2})[、.)]/u;

/** N12, N13: paragraphs numbered 1, 2, 3 … behind 其中 add up to the figures in front of it, version by version. */
export function numberedClaims(text: string, mentions: readonly Mention[]): Claim[] {
  const byParagraph = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const { paragraph } = mention.clause;
    const own = byParagraph.get(paragraph);
    if (own) own.push(mention);
    else byParagraph.set(paragraph, [mention]);
  }
  const paragraphs = text.split("\n");
  return [...byParagraph].flatMap(([paragraph, own]) => {
    if (!/其中:?$/u.test((paragraphs[paragraph] ?? "").slice(-6))) return [];
    const items = numberedItems(paragraph, paragraphs, byParagraph);
    return (["initial", "actual"] as const).flatMap((version) => {
      const total = onlyTotal(own, version);
      const terms = items.flatMap((item) => valueIn(item, version) ?? []);
      if (!total || terms.length < 2 || isChiefly(paragraphs[paragraph] ?? "")) return [];
      const claim: Claim = {
        ...about("sum", total),
        form: "sum",
        total: quantityOf(total),
        terms: terms.map(plus),
        force: "hard",
      };
      return [claim];
    });
  });
}

/** The figure of the last sentence that the paragraphs take apart; of several none can be told to be meant. */
function onlyTotal(own: readonly Mention[], version: "initial" | "actual"): Mention | undefined {
  const sentence = own.at(-1)?.clause.sentence;
  const [only, second] = own.filter(
    (mention) =>
      isTotal(mention) &&
      !mention.list &&
      mention.version === version &&
      mention.clause.sentence === sentence,
  );
  return second ? undefined : only;
}

function isTotal({ role, clause, aside, figure }: Mention): boolean {
  return role.kind === "amount" && clause.depth === 0 && !aside && figure.unit.measure === "money";
}

function isChiefly(paragraph: string): boolean {
  return /主要有|主要包括/u.test(paragraph.slice(-20));
}

/** The mentions of each item: of its numbered paragraph and those up to the next number. */
function numberedItems(
  lead: number,
  paragraphs: readonly string[],
  byParagraph: ReadonlyMap<number, readonly Mention[]>,
): Mention[][] {
  const items: Mention[][] = [];
  for (let paragraph = lead + 1; paragraph < paragraphs.length; paragraph++) {
    const line = paragraphs[paragraph] ?? "";
    const number = NUMBER.exec(line)?.groups?.number;
    const isNext = number !== undefined && Number(number) === items.length + 1;
    if (isNext) items.push([]);
    else if (number !== undefined || items.length === 0 || /^\(?[一二三四五六七八九十]+[、)]/u.test(line))
      break;
    items.at(-1)?.push(...(byParagraph.get(paragraph) ?? []));
  }
  return items;
}

function valueIn(item: readonly Mention[], version: "initial" | "actual"): Mention | undefined {
  const amounts = item.filter(isTotal);
  const stated = amounts.find((mention) => mention.version === version);
  return (
    stated ?? (version === "actual" ? amounts.find((mention) => mention.version === undefined) : undefined)
  );
}
