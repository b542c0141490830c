import { sum } from "../amount/decimal";
import { lastUnit } from "../amount/figure";
import { about, type Choice, type Claim, minus, plus, quantityOf, type Signed } from "./claim";
import { claimsInSteps } from "./claimsInSteps";
import { judge } from "./judge";
import { currentOf, type Known, type Mention } from "./mention";
import type { Against } from "./roles";
import { subjectNamed } from "./subjects";

/** N5 to N7, N11, N12, N16, N18 to N21, N24, N25, N27, N32: every percentage of the text. */
export function rateClaims(mentions: readonly Mention[]): Generator<void, Claim[]> {
  const wholes = new Wholes(mentions);
  return claimsInSteps(mentions, (mention) => {
    if (mention.aside) return [];
    switch (mention.role.kind) {
      case "share": {
        const claim = ratioClaim("share", mention, shareChoices(mention, wholes));
        return mention.figure.unit.missing ? unsigned(claim, mention) : [claim];
      }
      case "completion":
        return [ratioClaim("completion", mention, completionChoices(mention, mention.role.of, mentions))];
      case "growth":
        return [growthClaim(mention)];
      default:
        return [];
    }
  });
}

function ratioClaim(
  kind: "share" | "completion" | "growth",
  rate: Mention,
  choices: readonly Choice[],
): Claim {
  const stated = plus(rate).quantity;
  return choices.length === 0
    ? { ...about(kind, rate), form: "open", stated, outcome: "unchecked" }
    : { ...about(kind, rate), form: "ratio", rate: stated, choices };
}

/** 占76.23: the sign is missing where the figure is the share in percent; else it is something else. */
function unsigned(claim: Claim, share: Mention): Claim[] {
  const { outcome } = judge(claim);
  if (outcome !== "agrees" && outcome !== "tail") return [];
  return [
    { ...about("unit", share), subject: "", form: "words", outcome: "hint", about: [quantityOf(share)] },
  ];
}

/** The part stands right in front of its share; the whole is named, or is what the list is taken from. */
function shareChoices(share: Mention, wholes: Wholes): Choice[] {
  const part = share.after;
  if (part?.role.kind !== "amount" || part.aside || part.clause.sentence !== share.clause.sentence) return [];
  if (part.clause.depth !== share.clause.depth) return [];
  if (isOfAnother(share, part)) return [];
  const lead = part.list?.lead;
  const of = share.role.kind === "share" ? share.role.of : "";
  const isLead = of === "" || UNNAMED.has(of) || lead?.name === of || lead?.name.endsWith(of) === true;
  const whole = isLead && lead ? lead : wholes.named(share.name, part);
  if (whole && whole !== part) return [{ part: [plus(part)], base: [plus(whole)] }];
  return whole === undefined && of === "" ? ofEachOther(part, share.row ?? []) : [];
}

/** 分别为6万元、4万元，占60%、40%: shares that make a whole are those of what they stand for. */
function ofEachOther(part: Mention, row: readonly Mention[]): Choice[] {
  const parts = row.flatMap(({ after }) => (after?.role.kind === "amount" ? [after] : []));
  const room = sum(row.map(({ value }) => lastUnit(value)));
  const total = sum(row.map(({ value }) => value.value));
  const isWhole = row.length > 1 && total.minus(1).abs().lte(room);
  return isWhole && parts.length === row.length ? [{ part: [plus(part)], base: parts.map(plus) }] : [];
}

/** 货物采购授予中小企业合同金额占货物支出的: what the share is of is named itself, and its figure is not told. */
function isOfAnother({ role }: Mention, { name }: Mention): boolean {
  const own = role.kind === "share" ? role.name : "";
  return own.length >= SHORTEST_NAME && !own.includes(name) && !name.includes(own);
}

const SHORTEST_NAME = 4;

const UNNAMED = new Set(["总支出", "总收入", "总数", "总额", "总量", "支出总额", "支出", "收入", "全部支出"]);

/** The amounts of a text by what they are figures of, to find the whole of a share. */
class Wholes {
  private readonly byName = new Map<string, Mention[]>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (mention.role.kind !== "amount" || mention.aside || mention.name === "") continue;
      const key = keyOf(mention.name);
      const own = this.byName.get(key);
      if (own) own.push(mention);
      else this.byName.set(key, [mention]);
    }
  }

  /** The nearest one in front of the part; a subject that every report has once may also stand behind it. */
  named(name: string, part: Mention): Mention | undefined {
    if (name === "") return undefined;
    const all = this.byName.get(keyOf(name)) ?? [];
    const next = firstBehind(all, part.index);
    const isWhole = (whole: Mention): boolean =>
      whole !== part &&
      whole.figure.unit.measure === part.figure.unit.measure &&
      (whole.year ?? part.year) === (part.year ?? whole.year) &&
      versionsMeet(whole, part);
    const before = all
      .slice(Math.max(0, next - NEAR), next)
      .reverse()
      .find(isWhole);
    const isUnique = subjectNamed(name) !== undefined;
    if (before && (isUnique || before.clause.paragraph >= part.clause.paragraph - 1)) return before;
    return isUnique ? all.slice(next, next + NEAR).find(isWhole) : undefined;
  }
}

/** How many figures of one name are looked at. */
const NEAR = 12;

/** Where the mentions behind the index start. */
function firstBehind(mentions: readonly Mention[], index: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf(name: string): string {
  return subjectNamed(name)?.id ?? name;
}

/** 决算 is a share of 决算, never of a budget. */
function versionsMeet(whole: Mention, part: Mention): boolean {
  const budgets = new Set(["initial", "adjusted", "budget", "lastYear"]);
  const [ofWhole, ofPart] = [whole.version ?? "actual", part.version ?? "actual"];
  return ofWhole === ofPart || (!budgets.has(ofWhole) && !budgets.has(ofPart));
}

/** 完成年初预算的, 完成预算的, 执行率: the budget that is named, else any that was told. */
function completionChoices(rate: Mention, of: Against, mentions: readonly Mention[]): Choice[] {
  const { known } = rate;
  const staff = staffChoice(rate, mentions);
  if (staff) return [staff];
  const part = currentOf(known);
  if (!part) return [];
  return budgetsOf(known, of).map((base) => ({ part: [plus(part)], base }));
}

function budgetsOf(known: Known, of: Against): (readonly Signed[])[] {
  const single = (mention: Mention | undefined): Signed[][] => (mention ? [[plus(mention)]] : []);
  const adjusted = [...single(known.adjusted), ...adjustedBudget(known)];
  switch (of) {
    case "initial":
      return single(known.initial);
    case "adjusted":
      return adjusted;
    case "budget":
      return [...single(known.budget), ...adjusted, ...single(known.initial)];
    case "lastYear":
      return single(known.lastYear);
    case undefined:
      return [...adjusted, ...single(known.budget), ...single(known.initial)];
  }
}

/** 年初预算 with what was added or cut during the year. */
export function adjustedBudget({ initial, budget, adjustments = [] }: Known): Signed[][] {
  const start = initial ?? budget;
  if (!start || adjustments.length === 0) return [];
  return [[plus(start), ...adjustments.map(signedChange)]];
}

export function signedChange(mention: Mention): Signed {
  const { role } = mention;
  const isDown = (role.kind === "adjustment" || role.kind === "change") && role.direction === "down";
  return isDown ? minus(mention) : plus(mention);
}

/** 在职人员控制率: people in post of those approved, who are told just before. */
function staffChoice(rate: Mention, mentions: readonly Mention[]): Choice | undefined {
  if (!/控制率/u.test(rate.clause.text) || !/人员|在职|编制/u.test(rate.clause.text)) return undefined;
  const before = mentions.slice(Math.max(0, rate.index - 4), rate.index).reverse();
  const actual = before.find(({ subject }) => subject === "staffActual");
  const approved = before.find(({ subject }) => subject === "staffApproved");
  return actual && approved ? { part: [plus(actual)], base: [plus(approved)] } : undefined;
}

/** N2, N3, N10, N20, N24: the rate of a change told just before, or of two years' figures. */
function growthClaim(rate: Mention): Claim {
  const change = rate.after;
  const ofRate = rate.role.kind === "growth" ? rate.role.direction : undefined;
  const isOfChange =
    change?.role.kind === "change" && !change.aside && change.clause.sentence === rate.clause.sentence;
  if (!isOfChange || change.clause.depth !== rate.clause.depth) {
    return ratioClaim("growth", rate, twoYears(rate));
  }
  if (change.role.kind === "change" && ofRate !== change.role.direction && !change.value.value.isZero()) {
    return {
      ...about("direction", rate),
      form: "words",
      outcome: "wrong",
      about: [plus(change).quantity, plus(rate).quantity],
    };
  }
  const current = latestOf(change.known);
  if (!current) return ratioClaim("growth", rate, []);
  const before: Signed[] = [plus(current), { ...opposite(signedChange(change)) }];
  return ratioClaim("growth", rate, [{ part: [plus(change)], base: before }]);
}

function opposite({ sign, quantity }: Signed): Signed {
  return { sign: sign === 1 ? -1 : 1, quantity };
}

function twoYears(rate: Mention): Choice[] {
  const { previous, lastYear } = rate.known;
  const before = lastYear ?? previous;
  const current = latestOf(rate.known);
  if (!before || !current || rate.role.kind !== "growth") return [];
  const part = rate.role.direction === "up" ? [plus(current), minus(before)] : [plus(before), minus(current)];
  return [{ part, base: [plus(before)] }];
}

/** The figure that changed: 决算 where it was told, else the one told last. */
export function latestOf(known: Known): Mention | undefined {
  const spent = [known.actual, known.plain].flatMap((mention) => mention ?? []);
  const budgets = [known.budget, known.adjusted].flatMap((mention) => mention ?? []);
  const last = (of: readonly Mention[]): Mention | undefined => [...of].sort((a, b) => b.index - a.index)[0];
  return last(spent) ?? last(budgets);
}
