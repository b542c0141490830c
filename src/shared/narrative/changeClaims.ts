import { about, type Claim, minus, plus, quantityOf, type Signed } from "./claim";
import { currentOf, type Mention, type Remark } from "./mention";
import { adjustedBudget, latestOf, signedChange } from "./rateClaims";

/** The amount a figure changed by, against the two figures it lies between, where both are told. */
export function changeClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((change) => {
    if (change.role.kind !== "change" || change.aside) return [];
    const { known } = change;
    const current = latestOf(known);
    const before = baseOf(change);
    if (!current || !before || before === current) return [];
    return [
      {
        ...about("difference", change),
        form: "sum",
        total: quantityOf(current),
        terms: [plus(before), signedChange(change)],
        force: "hard",
      },
    ];
  });
}

function baseOf({ role, known }: Mention): Mention | undefined {
  const against = role.kind === "change" ? role.against : undefined;
  if (known.base) return known.base;
  if (against === "initial") return known.initial;
  if (against === "adjusted") return known.adjusted;
  if (against === "budget") return undefined;
  return known.lastYear ?? known.previous;
}

/** N31: what is left is the budget with its changes, less what was spent. */
export function balanceClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((left) => {
    if (left.role.kind !== "carryOver" || left.aside) return [];
    const { known } = left;
    const spent = currentOf(known);
    const [changed] = adjustedBudget(known);
    const unchanged = known.adjusted ?? known.initial ?? known.budget;
    const budget: readonly Signed[] | undefined = known.adjusted
      ? [plus(known.adjusted)]
      : (changed ?? (unchanged && [plus(unchanged)]));
    if (!spent || !budget) return [];
    return [
      {
        ...about("balance", left),
        form: "sum",
        total: quantityOf(left),
        terms: [...budget, minus(spent)],
        // Without a word on changes of the budget there may have been some.
        force: changed || known.adjusted ? "hard" : "verify",
      },
    ];
  });
}

/** N30: 全年预算 is what was planned at first with what was added or cut during the year. */
export function budgetClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    const { initial, budget, plain, adjustments } = total.known;
    const isAdjusted = total.role.kind === "amount" && total.version === "adjusted" && !total.aside;
    const [terms] = isAdjusted ? adjustedBudget({ initial: initial ?? budget ?? plain, adjustments }) : [];
    return terms
      ? [{ ...about("balance", total), form: "sum", total: quantityOf(total), terms, force: "hard" } as const]
      : [];
  });
}

const ABOVE = /大于|高于|多于|超过/u;
const BELOW = /小于|低于|少于/u;
const EQUAL = /等于|持平|一致/u;

/** N14: 决算数大于年初预算数, against both figures. */
export function directionClaims(remarks: readonly Remark[]): Claim[] {
  return remarks.flatMap(({ clause, known }) => {
    const words = clause.text.slice(0, 60);
    const compares =
      /决算.{0,8}(?<word>大于|高于|多于|超过|小于|低于|少于|等于|与).{0,6}(?<budget>年初|全年|调整)?.{0,4}预算/u.exec(
        words,
      );
    const word = wordIn(words);
    const spent = currentOf(known);
    if (!compares || !word || !spent) return [];
    const { initial, adjusted, budget } = known;
    const named = compares.groups?.budget;
    const planned = named === "年初" ? initial : named ? adjusted : (budget ?? initial ?? adjusted);
    if (!planned) return [];
    return [
      {
        kind: "direction",
        subject: spent.name,
        start: clause.start,
        end: Math.min(clause.end, clause.start + compares.index + compares[0].length + 1),
        words,
        form: "order",
        left: quantityOf(spent),
        right: quantityOf(planned),
        word,
      },
    ];
  });
}

function wordIn(text: string): "above" | "below" | "equal" | undefined {
  const found = [
    ...(ABOVE.test(text) ? (["above"] as const) : []),
    ...(BELOW.test(text) ? (["below"] as const) : []),
    ...(EQUAL.test(text) ? (["equal"] as const) : []),
  ];
  return found.length === 1 ? found[0] : undefined;
}
