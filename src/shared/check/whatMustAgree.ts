import { type LocatedStatement, outlineOf } from "../recognition/locatedStatement";
import { relationsAcrossInSteps } from "../relation/acrossStatements";
import { relationsAcrossYears } from "../relation/acrossYears";
import type { Relation, StatementOutline } from "../relation/relation";
import type { Unpaired, VersionQuestion } from "../relation/unpaired";
import { relationsOf } from "../relation/withinStatement";
import { type ReadRules, readRuleSheet } from "../setting/readRuleSheet";
import { applySettings, isSwitchedOn } from "../setting/relationSetting";
import { type Lookup, lookupInBothFiles } from "../verdict/placedCell";
import { sheetsByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { putInto, untold } from "../workbook/steps";
import { FORGETFUL, type Memory, memoryOf } from "./memory";
import type { CheckOptions } from "./options";
import { lookupIn, pagesOf, placeCellsInSteps, type PlacedStatement, placeStatement } from "./placeCells";
import { recogniseInSteps } from "./recogniseInSteps";
import type { RelationGroup } from "./relationGroup";
import { statementKey } from "./statementKey";

/** Every relation that applies to a workbook as its officer wants it, and where its cells stand. */
export interface MustAgree {
  readonly groups: readonly RelationGroup[];
  readonly unpaired: readonly Unpaired[];
  readonly questions: readonly VersionQuestion[];
  /** What the sheet 勾稽规则 says. */
  readonly rules: ReadRules;
  /** The statements of the workbook with their cells, in the order in which they were located. */
  readonly placed: readonly PlacedStatement[];
  readonly lookup: Lookup;
}

/**
 * Within statements, across them, against last year and the officer's own, less those that are switched off; with stops
 * some milliseconds apart.
 */
export function* whatMustAgree(
  workbook: WorkbookSnapshot,
  located: readonly LocatedStatement[],
  { versions, lastYear }: CheckOptions,
  memory: Memory = FORGETFUL,
): Generator<void, MustAgree> {
  const placed = yield* placedStatements(workbook, located, memory);
  const before = yield* lastYearsStatements(lastYear, memory);
  const here = memory.answer("lookup", placed, () => lookupIn(placed));
  const lookup = before
    ? memory.answer("lookup in both files", [here, before], () => lookupInBothFiles(here, before.lookup))
    : here;

  const outlines = yield* outlinesOf(located, memory);
  const chosen = memory.same("versions", [...(versions ?? [])]);
  const within = yield* withinAll(outlines, placed, memory);
  const across = yield* memory.answerInSteps("across", [outlines, chosen], () =>
    relationsAcrossInSteps(outlines, { versions }),
  );
  const years = memory.answer("years", [outlines, chosen, before], () =>
    relationsAcrossYears(outlines, before?.outlines, { versions }),
  );
  const rules = memory.answer("rules", [...workbook.sheets, ...located, chosen], () =>
    readRuleSheet(workbook, located, { versions }),
  );

  const groups: readonly RelationGroup[] = [
    ...within,
    { key: "across", relations: across.relations, lookup },
    { key: "years", relations: years.relations, lookup, acrossYears: true },
    { key: "own", relations: memory.same("own", rules.own), lookup },
  ];
  return {
    groups: yield* asWanted(groups, rules, memory),
    unpaired: [...across.unpaired, ...years.unpaired].filter(({ relation }) =>
      isSwitchedOn(rules.settings, relation),
    ),
    questions: across.questions,
    rules,
    placed,
    lookup,
  };
}

/** What every statement says of itself and its rows. */
function* outlinesOf(
  located: readonly LocatedStatement[],
  memory: Memory,
): Generator<void, readonly StatementOutline[]> {
  const outlines: StatementOutline[] = [];
  for (const statement of located) {
    const key = `outline/${statementKey(statement)}`;
    outlines.push(memory.answer(key, [statement], () => outlineOf(statement)));
    yield;
  }
  return memory.answer("outlines", outlines, () => outlines);
}

/** The relations as the officer has switched them off, on or to another level. */
function* asWanted(
  groups: readonly RelationGroup[],
  { settings }: ReadRules,
  memory: Memory,
): Generator<void, RelationGroup[]> {
  const known = memory.same("settings", [...settings]);
  const wanted: RelationGroup[] = [];
  for (const group of groups) {
    const { key, relations } = group;
    const applied = memory.answer(`wanted/${key}`, [relations, known], () =>
      applySettings(relations, settings),
    );
    wanted.push({ ...group, relations: applied });
    yield;
  }
  return wanted;
}

/** The cells of every statement; of one whose sheets have not changed they are where they were. */
function* placedStatements(
  workbook: WorkbookSnapshot,
  located: readonly LocatedStatement[],
  memory: Memory,
): Generator<void, PlacedStatement[]> {
  const sheets = sheetsByName(workbook);
  const placed: PlacedStatement[] = [];
  for (const statement of located) {
    const pages = pagesOf(statement, sheets);
    const key = `cells/${statementKey(statement)}`;
    placed.push(
      yield* memory.answerInSteps<void, PlacedStatement>(key, [statement, ...pages], (before) =>
        placeStatement(statement, pages, before),
      ),
    );
    // Nothing stops in what is taken over.
    yield;
  }
  return placed;
}

interface LastYear {
  readonly outlines: readonly StatementOutline[];
  readonly lookup: Lookup;
}

/** Last year's workbook is read once, as long as it stays as it is. */
function* lastYearsStatements(
  lastYear: WorkbookSnapshot | undefined,
  memory: Memory,
): Generator<void, LastYear | undefined> {
  if (!lastYear) return undefined;
  const own = memoryOf("last year", memory);
  const { workbook, recognition } = yield* untold(recogniseInSteps(lastYear, [], own));
  const { located } = recognition;
  return yield* own.answerInSteps<void, LastYear>("statements", [located, ...workbook.sheets], function* () {
    return { outlines: located.map(outlineOf), lookup: yield* placeCellsInSteps(located, workbook) };
  });
}

/** The relations within each statement: they speak of its own cells alone. */
function* withinAll(
  outlines: readonly StatementOutline[],
  placed: readonly PlacedStatement[],
  memory: Memory,
): Generator<void, RelationGroup[]> {
  const groups: RelationGroup[] = [];
  for (const [index, { located, lookup }] of placed.entries()) {
    const outline = outlines[index] ?? outlineOf(located);
    const key = `within/${statementKey(located)}`;
    const relations = yield* memory.answerInSteps(key, [outline], () => relationsWithin(outline));
    groups.push({ key, relations, lookup });
    yield;
  }
  return groups;
}

function* relationsWithin(outline: StatementOutline): Generator<void, Relation[]> {
  const relations: Relation[] = [];
  for (const agreement of outline.statement.agreements) {
    yield* putInto(relations, relationsOf(agreement, outline));
    yield;
  }
  return relations;
}
