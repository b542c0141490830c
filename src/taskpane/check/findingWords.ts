import type { Finding, Term } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { relationLabel } from "../../shared/message/relations";
import { say, type Locale, type Sentence } from "../../shared/message/say";
import { formatAmount } from "../format";

const STATED = { left: checkSentences.reported, right: checkSentences.computed, gap: checkSentences.gap };

/** What the two sides of a relation and their difference are called, by how they are compared. */
const SIDES = {
  sum: STATED,
  share: STATED,
  change: STATED,
  equal: { left: checkSentences.here, right: checkSentences.elsewhere, gap: checkSentences.gap },
  bound: { left: checkSentences.here, right: checkSentences.limit, gap: checkSentences.excess },
} as const satisfies Record<Finding["comparison"], Record<"left" | "right" | "gap", Sentence>>;

export function sidesOf({ comparison }: Finding): (typeof SIDES)[Finding["comparison"]] {
  return SIDES[comparison];
}

/** Heads the only column of figures there is, so it tells nothing. */
const ONLY_COLUMN = "金额";

/** The row the finding is about, with its column where all figures stand in one, then what the relation says. */
export function findingName(finding: Finding, locale: Locale): string {
  const relation = relationLabel(finding.relation, locale);
  const total = finding.terms.find(({ role }) => role === "total");
  if (!total || total.label === "") return relation;
  const label = total.label.replace(/[：:\s]+$/u, "");
  const { header } = total;
  const oneColumn =
    header !== "" && header !== ONLY_COLUMN && finding.terms.every((term) => term.header === header);
  if (!oneColumn && relation.split("=")[0]?.includes(label)) return relation;
  const item = oneColumn ? say(locale, checkSentences.itemInColumn, { label, header }) : label;
  return say(locale, checkSentences.findingName, { item, relation });
}

/** A figure by what sets it apart from the others: its row, or its column where all stand in one row. */
export function termName({ label, header }: Term, finding: Finding): string {
  const oneRow = finding.terms.every((term) => term.label === label);
  return (oneRow ? header : label) || label || header;
}

/** What is done with a term of the other side: added, taken off, divided by. */
export function signOf(term: Term, { comparison, terms }: Finding): string {
  const isRate = comparison === "share" || comparison === "change";
  const [part] = terms.filter(({ role }) => role === "term");
  if (isRate) return term === part ? "" : "÷";
  return term.sign === 1 ? "+" : "−";
}

/** What the other side comes to; blank where it is a single cell that is blank. */
export function computedAmount({ comparison, computed, terms }: Finding): string {
  const others = terms.filter(({ role }) => role === "term");
  const blank = comparison === "equal" && others.length > 0 && others.every(({ value }) => value === "");
  return blank ? "" : computed;
}

/** An amount for the eye; a blank cell is called blank, not zero. */
export function amountWords(amount: string, places: number, locale: Locale): string {
  return amount === "" ? say(locale, checkSentences.blank) : formatAmount(amount, places);
}
