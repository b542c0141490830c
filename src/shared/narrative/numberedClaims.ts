import { about, type Claim, openList, plus, quantityOf } from "./claim";
import type { Mention } from "./mention";
import { areAlike, isLast, type Numbered, type Numbering, numberingOf } from "./numbering";

type Told = "initial" | "actual";
const TOLD: readonly Told[] = ["initial", "actual"];

/**
 * N12, N13: paragraphs numbered 1, 2, 3 … behind 其中 add up to the figures in front of it, version by version. Where
 * the numbering breaks or an item was not understood, nothing is concluded.
 */
export function numberedClaims(text: string, mentions: readonly Mention[]): Claim[] {
  const byParagraph = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const { paragraph } = mention.clause;
    const own = byParagraph.get(paragraph);
    if (own) own.push(mention);
    else byParagraph.set(paragraph, [mention]);
  }
  const paragraphs = text.split("\n");
  const numbering = numberingOf(paragraphs);
  return [...byParagraph].flatMap(([paragraph, own]) => {
    const lead = paragraphs[paragraph] ?? "";
    if (!/其中:?$/u.test(lead.slice(-6)) || isChiefly(lead)) return [];
    const { last, items } = numberedList(paragraph, paragraphs.length, numbering, byParagraph);
    const isWhole = last !== undefined && isLast(last) && items.every(isOne);
    return TOLD.flatMap((version): Claim[] => {
      const total = onlyTotal(own, version);
      const terms = items.flatMap((item) => valueIn(item, version) ?? []);
      if (!total || terms.length < 2) return [];
      if (!isWhole) return [openList("sum", total)];
      return [
        {
          ...about("sum", total),
          form: "sum",
          total: quantityOf(total),
          terms: terms.map(plus),
          force: "hard",
        },
      ];
    });
  });
}

/** The figure of the last sentence that the paragraphs take apart; of several none can be told to be meant. */
function onlyTotal(own: readonly Mention[], version: Told): Mention | undefined {
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

interface NumberedList {
  readonly last: Numbered | undefined;
  /** The mentions of each item: of its numbered paragraph and those up to the next number. */
  readonly items: readonly (readonly Mention[])[];
}

function numberedList(
  lead: number,
  end: number,
  numbering: Numbering,
  byParagraph: ReadonlyMap<number, readonly Mention[]>,
): NumberedList {
  const items: Mention[][] = [];
  let last: Numbered | undefined;
  for (let paragraph = lead + 1; paragraph < end; paragraph++) {
    const numbered = numbering.get(paragraph);
    const isNext = numbered?.number === items.length + 1 && areAlike(numbered, last ?? numbered);
    if (isNext) {
      items.push([]);
      last = numbered;
    } else if (numbered || !last) break;
    items.at(-1)?.push(...(byParagraph.get(paragraph) ?? []));
  }
  return { last, items };
}

/** Two paragraphs that each state an amount of one version are two items, one of them without its number. */
function isOne(item: readonly Mention[]): boolean {
  return TOLD.every((version) => {
    const stated = item.filter((mention) => isTotal(mention) && (mention.version ?? "actual") === version);
    return new Set(stated.filter(({ list }) => !list).map(({ clause }) => clause.paragraph)).size < 2;
  });
}

function valueIn(item: readonly Mention[], version: Told): Mention | undefined {
  const amounts = item.filter(isTotal);
  const stated = amounts.find((mention) => mention.version === version);
  return (
    stated ?? (version === "actual" ? amounts.find((mention) => mention.version === undefined) : undefined)
  );
}
