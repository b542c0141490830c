import { about, type Claim, quantityOf } from "./claim";
import type { Mention } from "./mention";

/** How what money was spent on is counted: N22 visits and delegations, N23 vehicles bought. */
interface Occasion {
  /** Id of the amount. */
  readonly subject: string;
  /** The words a count of it is told with, itself and what was said before in its sentence. */
  readonly words: RegExp;
  readonly units: ReadonlySet<string>;
}

const occasions: readonly Occasion[] = [
  { subject: "abroad", words: /团组/u, units: new Set(["个", "批次"]) },
  { subject: "reception", words: /团组|批次|接待/u, units: new Set(["批次"]) },
  { subject: "reception", words: /(?:团组|批次)/u, units: new Set(["个", "次"]) },
  { subject: "vehiclePurchase", words: /(?:购置|更新|购买|购入)(?!.*保有)/u, units: new Set(["辆", "台"]) },
];

/** Visitors from abroad are received with money of another kind, and plans and reasons are no facts of the year. */
const OTHER = /外事|国\(境\)外|外宾|计划|批准|预算/u;
/** What a count of people behind one of groups may be told with. */
const PEOPLE =
  /^[、,，]?(?:共计|共|累计|合计|接待|公务接待|国内公务接待|来访|来宾|人次|人数|人员|客人|出国|出访|\(境\)|因公|数|为|和|及|:)*$/u;
const LONGEST_LABEL = 40;
const PEOPLE_UNITS = new Set(["人次", "人"]);

/** N22, N23: no visit without money and no money without a visit; no fewer people than groups. */
export function occasionClaims(mentions: readonly Mention[]): Claim[] {
  return byParagraph(mentions).flatMap((own) => [...withMoney(own), ...peopleClaims(own)]);
}

function byParagraph(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.[0]?.clause.paragraph === mention.clause.paragraph) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** The one count and the one amount of a paragraph; of several none can be told to be meant. */
function withMoney(paragraph: readonly Mention[]): Claim[] {
  return occasions.flatMap((occasion) => {
    const [count, ...counts] = paragraph.filter((mention) => isCountOf(mention, occasion));
    const amounts = paragraph.filter(
      ({ subject, version, role, aside, figure }) =>
        subject === occasion.subject &&
        isSpent(version) &&
        role.kind === "amount" &&
        figure.unit.measure === "money" &&
        !aside,
    );
    const [amount] = amounts;
    const isOne = amounts.every(({ value }) => amount?.value.value.equals(value.value));
    if (!count || counts.length > 0 || !amount || !isOne || amount.year !== count.year) return [];
    const [stated, other] = [quantityOf(count), quantityOf(amount)];
    return [
      { ...about("occasion", count), subject: amount.name, form: "together", stated, other, force: "verify" },
    ];
  });
}

/** 公务接待费0.84万元 is what was spent, unless a budget is told too. */
function isSpent(version: Mention["version"]): boolean {
  return version === "actual" || version === undefined;
}

function isCountOf(mention: Mention, { words, units }: Occasion): boolean {
  const { aside, figure, clause } = mention;
  if (aside || !units.has(figure.unit.unit) || OTHER.test(clause.text.slice(0, 60))) return false;
  const behind = clause.text.slice(figure.end - clause.start, figure.end - clause.start + 2);
  return words.test(behind === "团组" ? behind : labelOf(mention));
}

/** The words in front of a figure in its clause, behind the figure before. */
function labelOf({ clause, figure, after }: Mention): string {
  const from = Math.max(
    after?.clause === clause ? after.figure.end : clause.start,
    figure.start - LONGEST_LABEL,
  );
  return clause.text.slice(from - clause.start, figure.start - clause.start);
}

function peopleClaims(paragraph: readonly Mention[]): Claim[] {
  return paragraph.flatMap((people, index) => {
    const groups = paragraph[index - 1];
    if (!groups || people.aside || groups.clause.sentence !== people.clause.sentence) return [];
    const isPair =
      occasions.some((occasion) => occasion.subject !== "vehiclePurchase" && isCountOf(groups, occasion)) &&
      PEOPLE_UNITS.has(people.figure.unit.unit) &&
      PEOPLE.test(labelOf(people));
    if (!isPair) return [];
    const [lesser, greater] = [quantityOf(groups), quantityOf(people)];
    return [{ ...about("occasion", people), subject: "", form: "bound", lesser, greater, force: "verify" }];
  });
}
