import type { ComparableSet } from "../relation/comparableSets";
import type { CellName, Relation } from "../relation/relation";
import type { FoundCell, NamedCells } from "./namedCells";
import { toleranceOf } from "./ownTolerance";
import type { OwnEntry } from "./ruleDecisions";
import type { CellProblemReason, RuleProblemReason } from "./ruleProblem";
import { RULE_SHEET } from "./ruleSheetWords";
import { type SignedText, signedTexts } from "./signedTexts";

export interface OwnProblem {
  readonly column: "total" | "terms" | "tolerance";
  readonly reason: RuleProblemReason;
  readonly text: string;
}

/** A relation of the officer's own as it was understood. */
export interface OwnRelation {
  /** As it is written again: an address that could be turned into a name is one now. */
  readonly entry: OwnEntry;
  /** One for each set of statements that has its cells. */
  readonly relations: readonly Relation[];
  readonly problems: readonly OwnProblem[];
}

/** A cell as it was asked for: by name, to be found in every set, or by an address that has no name. */
type Asked = SignedText & { readonly column: "total" | "terms"; readonly found?: FoundCell };

/** Characters of a sum that anybody would type; a cell may hold thirty thousand. */
const LONGEST = 5000;

/** Understands one own relation: total = Σ signed terms, in every set of statements that belong together. */
export function ownRelation(entry: OwnEntry, cells: NamedCells): OwnRelation {
  const problems: OwnProblem[] = (["total", "terms"] as const)
    .filter((column) => entry[column].length > LONGEST)
    .map((column) => ({ column, reason: "not-a-name", text: entry[column] }));
  if (problems.length > 0) return { entry, relations: [], problems };
  const totals = signedTexts(entry.total);
  const terms = signedTexts(entry.terms);
  if (totals.length === 0) problems.push({ column: "total", reason: "no-total", text: "" });
  if (totals.length > 1 || totals[0]?.sign === -1) {
    problems.push({ column: "total", reason: "not-a-name", text: entry.total });
  }
  if (terms.length === 0) problems.push({ column: "terms", reason: "no-terms", text: "" });
  if (problems.length > 0) return { entry, relations: [], problems };

  const asked: Asked[] = [
    ...totals.map((text): Asked => ({ ...text, column: "total" })),
    ...terms.map((text): Asked => ({ ...text, column: "terms" })),
  ];
  const { named, sets } = withoutAddresses(asked, cells, problems);
  const rewritten = {
    ...entry,
    total: rewrite(entry.total, asked, named, "total"),
    terms: rewrite(entry.terms, asked, named, "terms"),
  };
  const [first, other] = sets;
  if (first && other) problems.push({ column: "terms", reason: "different-sets", text: entry.terms });
  if (problems.length > 0) return { entry: rewritten, relations: [], problems };
  return { entry: rewritten, ...writtenOut(rewritten, named, cells) };
}

/** Addresses as the names of their cells, and the sets they lie in. */
function withoutAddresses(
  asked: readonly Asked[],
  cells: NamedCells,
  problems: OwnProblem[],
): { named: Asked[]; sets: ComparableSet[] } {
  const sets = new Set<ComparableSet>();
  const named = asked.map((one): Asked => {
    if (!one.text.includes("!")) return one;
    const found = cells.at(one.text);
    if (typeof found === "string") {
      problems.push({ column: one.column, reason: found, text: one.text });
      return one;
    }
    sets.add(found.set);
    const name = cells.nameOf(found);
    return name === undefined ? { ...one, found } : { ...one, text: name };
  });
  return { named, sets: [...sets] };
}

/** The text as the officer wrote it, unless an address in it became a name. */
function rewrite(
  written: string,
  asked: readonly Asked[],
  named: readonly Asked[],
  column: Asked["column"],
): string {
  if (asked.every((one, index) => one.column !== column || one.text === named[index]?.text)) return written;
  return named
    .filter((one) => one.column === column)
    .map(({ sign, text }, index) => `${signBefore(sign, index)}${text}`)
    .join("");
}

function signBefore(sign: 1 | -1, index: number): string {
  if (index === 0) return sign === 1 ? "" : "-";
  return sign === 1 ? " + " : " - ";
}

/**
 * The relation in every set that has its cells. A set without one of the statements is passed over; where something
 * else is missing it is told, and where no set will do, what is missing in the one that comes nearest.
 */
function writtenOut(
  entry: OwnEntry,
  asked: readonly Asked[],
  cells: NamedCells,
): Pick<OwnRelation, "relations" | "problems"> {
  const attempts = cells.sets.map((set) => attemptIn(set, entry, asked, cells));
  const relations = attempts.flatMap(({ relation }) => relation ?? []);
  if (attempts.length === 0) {
    const nowhere = asked.map(({ column, text }): OwnProblem => ({
      column,
      reason: "statement-not-here",
      text,
    }));
    return { relations, problems: nowhere };
  }
  const lacksStatement = (problem: OwnProblem): boolean => problem.reason === "statement-not-here";
  const told =
    relations.length > 0
      ? attempts.filter(({ problems }) => !problems.some(lacksStatement))
      : [...attempts].sort((a, b) => a.problems.length - b.problems.length).slice(0, 1);
  return { relations, problems: once(told.flatMap(({ problems }) => problems)) };
}

/** The same name may be missing in several sets. */
function once(problems: readonly OwnProblem[]): OwnProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function attemptIn(
  set: ComparableSet,
  { id, name, level = "hard", tolerance: written }: OwnEntry,
  asked: readonly Asked[],
  cells: NamedCells,
): { relation?: Relation; problems: OwnProblem[] } {
  const problems: OwnProblem[] = [];
  const found = asked.flatMap((one) => {
    const cell = cellOf(one, set, cells);
    if (typeof cell === "object") return [{ ...one, cell }];
    problems.push({ column: one.column, reason: cell, text: one.text });
    return [];
  });
  const [total, ...terms] = found;
  if (problems.length > 0 || !total) return { problems };
  const located = cells.statementOf(total.cell);
  const tolerance = written === "" || !located ? undefined : toleranceOf(written, located);
  if (tolerance === "unclear")
    problems.push({ column: "tolerance", reason: "tolerance-unclear", text: written });
  const isEqual = terms.length === 1 && terms[0]?.sign === 1;
  return {
    problems,
    relation: {
      id,
      name,
      level,
      source: RULE_SHEET,
      kind: isEqual ? "equal" : "sum",
      total: total.cell,
      terms: terms.map(({ sign, cell }) => ({ sign, cell })),
      ...(tolerance === undefined || tolerance === "unclear" ? {} : { tolerance }),
    },
  };
}

function cellOf({ text, found }: Asked, set: ComparableSet, cells: NamedCells): CellName | CellProblemReason {
  if (!found) return cells.inSet(text, set);
  return found.set === set ? found.cell : "statement-not-here";
}
