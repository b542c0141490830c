import { about, type Claim, plus, quantityOf } from "./claim";
import type { Mention } from "./mention";
import { schemeOf } from "./subjects";

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
