import { Decimal } from "../../../src/shared/amount/decimal";
import { placeCells } from "../../../src/shared/check/placeCells";
import { recognise } from "../../../src/shared/recognition/recognise";
import type { LocatedStatement } from "../../../src/shared/recognition/locatedStatement";
import type { CellName } from "../../../src/shared/relation/relation";
import type { StatementId } from "../../../src/shared/statement/statement";
import type { NarrativeWorkbook } from "../../../src/shared/narrative/tables";
import { type PlantedSet, workbookOf } from "../planted/plantedSets";
import type { Random } from "../planted/random";

const read = new Map<PlantedSet, NarrativeWorkbook>();

/** A sample set as the check reads it. */
export function tablesOf(set: PlantedSet): NarrativeWorkbook {
  const known = read.get(set);
  if (known) return known;
  const workbook = workbookOf(set);
  const { located } = recognise(workbook);
  const tables = { located, lookup: placeCells(located, workbook) };
  read.set(set, tables);
  return tables;
}

/** Amounts in 0.01万元 by statement, block, row and column. */
class Ledger {
  readonly cells = new Map<string, number>();

  constructor(private readonly random: Random) {}

  set(statement: StatementId, block: string, row: string, column: string, value: number): number {
    this.cells.set([statement, block, row, column].join("|"), value);
    return value;
  }

  get(statement: StatementId, block: string, row: string, column: string): number {
    return this.cells.get([statement, block, row, column].join("|")) ?? 0;
  }

  /** Often nothing, else up to some thousand 万元. */
  amount(most = 300_000): number {
    return this.random.below(4) === 0 ? 0 : this.random.below(most);
  }
}

/** The tables of a set with other figures that agree with each other in every way. */
export function randomTables(set: PlantedSet, random: Random): NarrativeWorkbook {
  const { located, lookup } = tablesOf(set);
  const ledger = new Ledger(random);
  if (set === "annexes") fillAnnexes(ledger, located, random);
  else fillAccounts(ledger, located, random);
  return {
    located,
    lookup: (name: CellName) => {
      const cell = lookup(name);
      const cents = ledger.cells.get([name.statement, name.block, name.row, name.column].join("|"));
      if (!cell || cents === undefined) return cell;
      const isAmount = cell.role === "amount";
      const value = new Decimal(cents).div(isAmount ? 100 : 1);
      const figure = { value, places: isAmount ? 2 : 0, exact: !isAmount, storesMore: false };
      return { ...cell, reading: { kind: "figure", figure } };
    },
  };
}

function rowsOf(located: readonly LocatedStatement[], id: StatementId, block = "body"): string[] {
  return (
    located.find(({ statement }) => statement.id === id)?.blocks[block]?.rows.map(({ key }) => key) ?? []
  );
}

function fillAccounts(ledger: Ledger, located: readonly LocatedStatement[], random: Random): void {
  for (const id of ["02", "03", "05"] as const) {
    for (const row of rowsOf(located, id)) {
      for (const column of ["total", "basic", "project", "fiscal"]) ledger.set(id, "body", row, column, 0);
    }
  }
  for (const item of rowsOf(located, "05").filter((row) => row.length === 7)) {
    const [basic, project] = [ledger.amount(), ledger.amount()];
    for (const row of [item.slice(0, 3), item.slice(0, 5), item, "total"]) {
      for (const id of ["03", "05"] as const) {
        ledger.set(id, "body", row, "basic", ledger.get(id, "body", row, "basic") + basic);
        ledger.set(id, "body", row, "project", ledger.get(id, "body", row, "project") + project);
        ledger.set(id, "body", row, "total", ledger.get(id, "body", row, "total") + basic + project);
      }
    }
  }
  const spent = ledger.get("05", "body", "total", "total");
  const income = [
    ledger.amount(),
    ledger.amount(),
    ledger.amount(),
    ledger.amount(),
    ledger.amount(),
    ledger.amount(),
  ];
  const kinds = ["fiscal", "superior", "operation", "business", "affiliated", "other"];
  kinds.forEach((kind, index) => ledger.set("02", "body", "total", kind, income[index] ?? 0));
  const received = income.reduce((total, value) => total + value, 0);
  ledger.set("02", "body", "total", "total", received);
  ledger.set("01", "income", "incomeTotal", "amount", received);
  ledger.set("01", "income", "total", "amount", received + ledger.amount());
  ledger.set("04", "income", "total", "amount", spent + ledger.amount());
  const basic = ledger.get("05", "body", "total", "basic");
  const personnel = random.below(basic + 1);
  ledger.set("06", "body", "personnel", "amount", personnel);
  ledger.set("06", "body", "public", "amount", basic - personnel);
  for (const kind of ["budget", "actual"]) {
    const [abroad, purchase, running, reception] = [
      ledger.amount(9000),
      ledger.amount(9000),
      ledger.amount(9000),
      ledger.amount(900),
    ] as const;
    ledger.set("09", "body", "unit", `${kind}Abroad`, abroad);
    ledger.set("09", "body", "unit", `${kind}Purchase`, purchase);
    ledger.set("09", "body", "unit", `${kind}Running`, running);
    ledger.set("09", "body", "unit", `${kind}Vehicles`, purchase + running);
    ledger.set("09", "body", "unit", `${kind}Reception`, reception);
    ledger.set("09", "body", "unit", `${kind}Total`, abroad + purchase + running + reception);
  }
  fillEvaluation(ledger, random);
}

function fillEvaluation(ledger: Ledger, random: Random): void {
  for (const column of ["initial", "adjusted", "actual"])
    ledger.set("self", "money", "annual", column, ledger.amount());
  ledger.set("self", "total", "total", "weight", 100);
  ledger.set("self", "total", "total", "score", random.below(101));
}

function fillAnnexes(ledger: Ledger, located: readonly LocatedStatement[], random: Random): void {
  fillEvaluation(ledger, random);
  const approved = 1 + random.below(200);
  ledger.set("basic", "staff", "staff", "approved", approved);
  ledger.set("basic", "staff", "staff", "actual", random.below(approved + 5));
  for (const project of rowsOf(located, "projects")) {
    const [initial, spent] = [ledger.amount(), ledger.amount()];
    const adjustment = random.below(2) === 0 ? 0 : random.below(50_000) - 20_000;
    const adjusted = Math.max(0, initial + adjustment);
    ledger.set("projects", "body", project, "initial", initial);
    ledger.set("projects", "body", project, "adjustment", adjusted - initial);
    ledger.set("projects", "body", project, "adjusted", adjusted);
    ledger.set("projects", "body", project, "actual", spent);
    ledger.set("projects", "body", project, "carryOver", adjusted - spent);
  }
}

/** The same tables a year earlier, all of them saying so. */
export function yearEarlier({ located, lookup }: NarrativeWorkbook): NarrativeWorkbook {
  return { located: located.map((one) => ({ ...one, year: 2022 })), lookup };
}
