import type { Finding, Term } from "../../check/result";
import type { NamedStatement } from "../../report/coverage";
import { checkSentences } from "../check";
import { relationLabel } from "../relations";
import { ruleMessage } from "../rules";
import { say, type Locale, type Sentence } from "../say";
import { formatAmount } from "./formatAmount";

const STATED = { left: checkSentences.reported, right: checkSentences.computed, gap: checkSentences.gap };

/** What the two sides of a relation and their difference are called, by how they are compared. */
const SIDES = {
  sum: STATED,
  share: STATED,
  change: STATED,
  equal: { left: checkSentences.here, right: checkSentences.elsewhere, gap: checkSentences.gap },
  // A rule compares nothing.
  rule: STATED,
  bound: { left: checkSentences.here, right: checkSentences.limit, gap: checkSentences.excess },
} as const satisfies Record<Finding["comparison"], Record<"left" | "right" | "gap", Sentence>>;

export function sidesOf({ comparison }: Finding): (typeof SIDES)[Finding["comparison"]] {
  return SIDES[comparison];
}

/** Heads the only column of figures there is, so it tells nothing. */
const ONLY_COLUMN = "金额";

/** The row the finding is about, with its column where all figures stand in one, then what the relation says. */
export function findingName(finding: Finding, locale: Locale): string {
  const relation = relationName(finding, locale);
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

/** What is said of a finding: what its relation wants or, of a rule, what is wrong and what to do. */
export function findingSays({ relation, name, facts }: Finding, locale: Locale): string {
  return facts ? ruleMessage(relation, facts, locale) : relationName({ relation, name }, locale);
}

/** What a relation wants, or what the officer calls one of their own. */
export function relationName({ relation, name }: Pick<Finding, "relation" | "name">, locale: Locale): string {
  return name ?? relationLabel(relation, locale);
}

/** A statement as the sheet has it; numbered or with its sheet where that alone does not tell it. */
export function statementName({ title, instance, sheet }: NamedStatement, locale: Locale): string {
  const name = instance === undefined ? title : say(locale, checkSentences.instance, { title, instance });
  return sheet === undefined ? name : say(locale, checkSentences.onSheet, { title: name, sheet });
}

/** The row a finding is about, with its column. */
export function itemWords({ terms }: Finding, locale: Locale): string {
  const total = terms.find(({ role }) => role === "total");
  if (!total) return "";
  const { label, header } = total;
  if (label === "" || header === "" || header === ONLY_COLUMN) return label || header;
  return say(locale, checkSentences.itemInColumn, { label, header });
}

export function cellOnSheet({ sheet, cell }: Pick<Finding, "sheet" | "cell">, locale: Locale): string {
  return say(locale, checkSentences.anotherSheet, { sheet, cell });
}
