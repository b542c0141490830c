import { type LocatedStatement, outlineOf } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { relationsAcrossInSteps, type Unpaired, type VersionQuestion } from "../relation/acrossStatements";
import { relationsAcrossYears } from "../relation/acrossYears";
import type { Relation, StatementOutline } from "../relation/relation";
import { relationsOf } from "../relation/withinStatement";
import { type ReadRules, readRuleSheet } from "../setting/readRuleSheet";
import { applySettings, isSwitchedOn } from "../setting/relationSetting";
import { type Lookup, lookupInBothFiles } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { CheckOptions } from "./options";
import { placeCellsInSteps } from "./placeCells";

/** Every relation that applies to a workbook as its officer wants it, and where its cells stand. */
export interface MustAgree {
  readonly relations: readonly Relation[];
  readonly unpaired: readonly Unpaired[];
  readonly questions: readonly VersionQuestion[];
  /** What the sheet 勾稽规则 says. */
  readonly rules: ReadRules;
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
): Generator<void, MustAgree> {
  const outlines = located.map(outlineOf);
  const before = lastYear ? recognise(lastYear).located : [];
  const within = yield* relationsWithinAll(outlines);
  const across = yield* relationsAcrossInSteps(outlines, { versions });
  const years = relationsAcrossYears(outlines, before.map(outlineOf), { versions });
  const rules = readRuleSheet(workbook, located, { versions });
  const relations = [...within, ...across.relations, ...years.relations, ...rules.own];
  const lookup = yield* placeCellsInSteps(located, workbook);
  return {
    relations: applySettings(relations, rules.settings),
    unpaired: [...across.unpaired, ...years.unpaired].filter(({ relation }) =>
      isSwitchedOn(rules.settings, relation),
    ),
    questions: across.questions,
    rules,
    lookup: lastYear ? lookupInBothFiles(lookup, yield* placeCellsInSteps(before, lastYear)) : lookup,
  };
}

function* relationsWithinAll(outlines: readonly StatementOutline[]): Generator<void, Relation[]> {
  const relations: Relation[] = [];
  for (const outline of outlines) {
    for (const agreement of outline.statement.agreements) {
      for (const relation of relationsOf(agreement, outline)) relations.push(relation);
      yield;
    }
  }
  return relations;
}
