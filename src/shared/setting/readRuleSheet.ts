import type { Decimal } from "../amount/decimal";
import { parseAmount } from "../amount/parseAmount";
import { normaliseText } from "../amount/text";
import type { LocatedStatement } from "../recognition/locatedStatement";
import type { Versions } from "../relation/comparableSets";
import type { Relation } from "../relation/relation";
import { defaultParameters } from "../rule/evaluateRules";
import type { Level } from "../statement/level";
import { cellAddress } from "../workbook/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { NamedCells } from "./namedCells";
import { ownRelation } from "./ownRelation";
import { productRelations } from "./productRelations";
import type { RelationSetting } from "./relationSetting";
import { noDecisions, type OwnEntry, ownId, type RuleDecisions } from "./ruleDecisions";
import type { RuleProblem, RuleProblemReason } from "./ruleProblem";
import { idOf, type RuleRow, ruleRows } from "./ruleRows";
import { knownAnswers, knownLevels, parameterIds, RULE_SHEET, type RuleColumn } from "./ruleSheetWords";

/** What the sheet 勾稽规则 says: what was decided, the officer's own relations, and what could not be followed. */
export interface ReadRules extends RuleDecisions {
  /** Those that are switched on and could be understood, once for each set of statements that has their cells. */
  readonly own: readonly Relation[];
  readonly problems: readonly RuleProblem[];
}

/** Reads the sheet 勾稽规则 of a workbook; without one nothing is decided. Never throws, whatever was typed. */
export function readRuleSheet(
  workbook: WorkbookSnapshot,
  located: readonly LocatedStatement[],
  { versions = new Map() }: { readonly versions?: Versions } = {},
): ReadRules {
  const [sheet, ...copies] = ruleSheetsOf(workbook);
  if (!sheet) return { ...noDecisions, own: [], problems: [] };
  const reader = new RuleReader(sheet, new NamedCells(workbook, located, versions));
  reader.readAll(ruleRows(sheet));
  const ignored = copies.map(({ name }): RuleProblem => ({
    sheet: name,
    cell: "A1",
    reason: "another-rule-sheet",
    text: name,
  }));
  return { ...reader.result, problems: [...reader.problems, ...ignored] };
}

/** The sheet of that very name first; a copy has a number behind it. */
function ruleSheetsOf({ sheets }: WorkbookSnapshot): SheetSnapshot[] {
  const named = sheets.filter(({ name }) => /^勾稽规则(?: ?[(（]\d+[)）])?$/u.test(name));
  const isExact = ({ name }: SheetSnapshot): boolean => name === RULE_SHEET;
  return [...named.filter(isExact), ...named.filter((sheet) => !isExact(sheet))];
}

/** Characters of a text that are repeated where it is told of. */
const LONGEST_TEXT = 80;

class RuleReader {
  readonly problems: RuleProblem[] = [];
  private readonly settings = new Map<string, RelationSetting>();
  private readonly seen = new Map<string, string>();
  private readonly parameters: { farBeyond?: Decimal } = {};
  private readonly entries: OwnEntry[] = [];
  private readonly own: Relation[] = [];
  private readonly taken = new Set<string>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly cells: NamedCells,
  ) {}

  get result(): Omit<ReadRules, "problems"> {
    const { settings, parameters, entries, own } = this;
    return { settings, parameters, entries, own };
  }

  readAll(rows: readonly RuleRow[]): void {
    // A row without a number takes one that no row has.
    for (const row of rows) if (row.table === "own" && isFilled(row)) this.taken.add(idOf(row.text("id")));
    for (const row of rows) {
      if (row.table === "relations") this.readRelation(row);
      else if (row.table === "parameters") this.readParameter(row);
      else if (isFilled(row)) this.readOwn(row);
    }
  }

  private readRelation(row: RuleRow): void {
    const written = row.text("id");
    const id = idOf(written);
    if (id === "") {
      this.tell(row, "id", "no-id", row.text("relation"));
      return;
    }
    const known = productRelations.find((relation) => relation.id === id);
    const level = this.levelIn(row);
    const enabled = this.answerIn(row);
    const decision = JSON.stringify([enabled, level ?? known?.level]);
    const before = this.seen.get(id);
    if (before !== undefined) {
      if (before !== decision) this.tell(row, "id", "repeated-id", written);
      return;
    }
    this.seen.set(id, decision);
    if (!known) this.tell(row, "id", "unknown-relation", written);
    const changed = level === known?.level ? undefined : level;
    if (!known || changed || !enabled) {
      this.settings.set(known ? id : written, { enabled, ...(changed ? { level: changed } : {}) });
    }
  }

  private readParameter(row: RuleRow): void {
    const id = idOf(row.text("id"));
    const key = (Object.keys(parameterIds) as (keyof typeof parameterIds)[]).find((one) => one === id);
    if (!key) {
      this.tell(row, "id", "unknown-parameter", row.text("id") || row.text("parameter"));
      return;
    }
    const text = row.text("value");
    if (text === "") return;
    const value = shareOf(text, cellAt(this.sheet, row.position("value")).numberFormat);
    if (!value) this.tell(row, "value", "parameter-unclear", text);
    else if (!value.equals(defaultParameters[parameterIds[key]])) this.parameters[parameterIds[key]] = value;
  }

  private readOwn(row: RuleRow): void {
    const level = this.levelIn(row);
    const { entry, relations, problems } = ownRelation(
      {
        id: this.ownIdOf(row),
        name: row.text("name"),
        total: row.text("total"),
        terms: row.text("terms"),
        ...(level ? { level } : {}),
        tolerance: row.text("tolerance"),
        enabled: this.answerIn(row),
      },
      this.cells,
    );
    this.entries.push(entry);
    for (const { column, reason, text } of problems) this.tell(row, column, reason, text);
    if (entry.enabled) this.own.push(...relations);
  }

  /** Its own number, or a free one where it has none or another row has it. */
  private ownIdOf(row: RuleRow): string {
    const written = idOf(row.text("id"));
    const isProduct = productRelations.some(({ id }) => id === written);
    if (written !== "" && !this.seen.has(written) && !isProduct) {
      this.seen.set(written, "");
      return written;
    }
    if (written !== "") this.tell(row, "id", "repeated-id", row.text("id"));
    let number = 1;
    while (this.taken.has(ownId(number))) number++;
    this.taken.add(ownId(number));
    return ownId(number);
  }

  private levelIn(row: RuleRow): Level | undefined {
    const text = row.text("level");
    if (text === "") return undefined;
    const level = (Object.keys(knownLevels) as Level[]).find((one) =>
      knownLevels[one].includes(wordOf(text)),
    );
    if (!level) this.tell(row, "level", "level-unclear", text);
    return level;
  }

  private answerIn(row: RuleRow): boolean {
    const text = row.text("check");
    const word = wordOf(text);
    if (text === "" || knownAnswers.yes.some((one) => one === word)) return true;
    if (knownAnswers.no.some((one) => one === word)) return false;
    this.tell(row, "check", "check-unclear", text);
    return true;
  }

  private tell(row: RuleRow, column: RuleColumn, reason: RuleProblemReason, text: string): void {
    const cell = cellAddress(row.position(column));
    const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    this.problems.push({ sheet: this.sheet.name, cell, reason, text: shown });
  }
}

/** The blank rows of the form carry a number, and perhaps a level, and nothing else. */
function isFilled(row: RuleRow): boolean {
  return (["name", "total", "terms", "tolerance"] as const).some((column) => row.text(column) !== "");
}

function wordOf(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** 30%, 0.3 and 30 are all thirty in a hundred; a cell shown in percent holds the fraction. */
function shareOf(text: string, numberFormat: string): Decimal | undefined {
  const amount = parseAmount(text);
  if (amount.kind !== "amount" || amount.unit !== undefined || amount.value.lt(0)) return undefined;
  const isFraction = amount.percent || numberFormat.includes("%") || amount.value.lt(1);
  return isFraction ? amount.value : amount.value.div(100);
}
