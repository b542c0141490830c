import { about, type Claim, openList, plus, quantityOf } from "./claim";
import type { Mention } from "./mention";
import { isFollowed, type Numbered, type Numbering, numberingOf } from "./numbering";

/** 满分10分，得分10分; headings with the points of what stands below them. */
export function scoreClaims(text: string, mentions: readonly Mention[]): Claim[] {
  const scores = mentions.filter(({ figure, aside }) => figure.unit.measure === "score" && !aside);
  const pairs = new Map(
    scores.flatMap((score) => {
      const weight = mentions[score.index - 1];
      const isPair = score.role.kind === "score" && weight?.role.kind === "weight";
      return isPair && weight.clause.sentence === score.clause.sentence ? [[score, weight] as const] : [];
    }),
  );
  const within = [...pairs].map(([score, weight]): Claim => ({
    ...about("score", score),
    form: "bound",
    lesser: quantityOf(score),
    greater: quantityOf(weight),
    force: "hard",
  }));
  const sections = sectionsOf(scores, pairs, numberingOf(text.split("\n")));
  return [
    ...within,
    ...sections.flatMap((section) => claimsOf(section)),
    ...wholeClaims(scores, pairs, sections),
  ];
}

/** The weight that stands beside each score. */
type Pairs = ReadonlyMap<Mention, Mention>;

/** A heading with points, and what stands below it up to the next heading. */
interface Section {
  readonly heading: Mention;
  readonly numbered: Numbered | undefined;
  readonly weights: Mention[];
  /** Points below it of which nobody knows what they are: those of a heading or an item that was not understood. */
  readonly strays: Mention[];
}

function sectionsOf(scores: readonly Mention[], pairs: Pairs, numbering: Numbering): Section[] {
  const sections: Section[] = [];
  const paired = new Set(pairs.values());
  for (const mention of scores) {
    const { clause, role } = mention;
    const last = sections.at(-1);
    if (clause.heading && role.kind === "weight") {
      const numbered = numbering.get(clause.paragraph);
      sections.push({ heading: mention, numbered, weights: [], strays: [] });
    } else if (last && clause.paragraph < (last.numbered?.next?.paragraph ?? Number.MAX_SAFE_INTEGER)) {
      const weight = pairs.get(mention);
      if (weight) last.weights.push(weight);
      else if (!paired.has(mention) && !isOfAll(mention)) last.strays.push(mention);
    }
  }
  return sections;
}

/** 综合得分, 总分 */
function isOfAll({ role }: Mention): boolean {
  return role.kind === "score" && /综合|总/u.test(role.name);
}

/** No heading is missing behind it, and all that stands below it was understood. */
function isWhole({ numbered, strays }: Section): boolean {
  return strays.length === 0 && (numbered === undefined || isFollowed(numbered));
}

/** （三）预算执行10分: the points of the items below add up to it. */
function claimsOf(section: Section): Claim[] {
  const { heading, weights } = section;
  if (weights.length === 0) return [];
  if (!isWhole(section)) return [openList("score", heading)];
  return [
    {
      ...about("score", heading),
      form: "sum",
      total: quantityOf(heading),
      terms: weights.map(plus),
      force: "verify",
    },
  ];
}

/** The scores of all sections make the score of the whole, where every section is known. */
function wholeClaims(scores: readonly Mention[], pairs: Pairs, sections: readonly Section[]): Claim[] {
  const last = [...scores].reverse().find(isOfAll);
  const isComplete =
    sections.length > 1 &&
    (sections[0]?.numbered?.number ?? 1) === 1 &&
    sections.every((section) => section.weights.length > 0 && isWhole(section));
  if (!last || !isComplete || [...pairs.keys()].at(-1) === last) return [];
  return [
    {
      ...about("score", last),
      form: "sum",
      total: quantityOf(last),
      terms: [...pairs.keys()].map(plus),
      force: "verify",
    },
  ];
}
