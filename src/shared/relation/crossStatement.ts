import type { StatementId } from "../statement/statement";
import type { CellAgrees, CellPlace, ColumnPlace, CrossAgreement, SubjectsAgree } from "./crossAgreement";

const SOURCE = "公开01至09表表间关系";
const ANNEX_SOURCE = "附件与公开表表间关系";

const income = (row: string): CellPlace => ({ statement: "01", block: "income", row, column: "amount" });
const spending = (row: string): CellPlace => ({ ...income(row), block: "expenditure" });
const fiscalIncome = (row: string): CellPlace => ({ ...income(row), statement: "04" });
const fiscalSpending = (row: string, column: string): CellPlace => ({
  statement: "04",
  block: "expenditure",
  row,
  column,
});
const bodyColumn = (statement: StatementId, column: string): ColumnPlace => ({
  statement,
  block: "body",
  column,
});
const body = (statement: StatementId, row: string, column: string): CellPlace => ({
  ...bodyColumn(statement, column),
  row,
});
const threePublic = (column: string): CellPlace => body("09", "unit", column);

const equal = (id: string, total: CellPlace, ...terms: readonly CellPlace[]): CellAgrees => ({
  kind: "cell",
  id,
  level: "hard",
  comparison: "equal",
  total,
  terms,
  source: SOURCE,
});

const atMost = (id: string, total: CellPlace, limit: CellPlace): CellAgrees => ({
  ...equal(id, total, limit),
  comparison: "bound",
});

/** A 三公 item of 基本支出 is part of what 09 discloses; a typed 0 there says that there was none. */
const disclosed = (code: string, item: string, level: CellAgrees["level"] = "hard"): CellAgrees => ({
  ...atMost("X13", body("06", code, "amount"), threePublic(item)),
  level,
  blankIsHint: true,
});

const sameClasses = (id: string, left: ColumnPlace, right: ColumnPlace): SubjectsAgree => ({
  kind: "subjects",
  id,
  level: "hard",
  which: "classes",
  left,
  right,
  comparison: "equal",
  source: SOURCE,
});

/** A figure of 附件2 or 附件3 that repeats one of the public statements. */
const annex = (
  total: CellPlace,
  term: CellPlace,
  alternatives?: readonly CellPlace[],
  level: CellAgrees["level"] = "verify",
): CellAgrees => ({
  ...equal("X21", total, term),
  level,
  alternatives,
  onlyWith: [total.statement],
  source: ANNEX_SOURCE,
});

const controlled = (row: string): CellPlace => ({
  statement: "basic",
  block: "spending",
  row,
  column: "actual",
});

/** Money that is not fiscal, or was left from last year: without any, the fiscal statements repeat 03. */
const otherMoney = ["superior", "operation", "business", "affiliated", "other", "surplusUsed", "opening"].map(
  income,
);

const fiscalWithinAll = (column: "basic" | "project"): SubjectsAgree => ({
  kind: "subjects",
  id: "X11",
  level: "hard",
  which: "all-and-total",
  left: bodyColumn("05", column),
  besides: [
    { column: bodyColumn("07", column), elseZero: income("fund") },
    { column: bodyColumn("08", column), elseZero: income("capital") },
  ],
  right: bodyColumn("03", column),
  comparison: "bound",
  equalWhenZero: otherMoney,
  onceFilled: income("general"),
  source: SOURCE,
});

/**
 * What must agree between statements. Of several with the same total the first defines its formula when laid out, so
 * that order and direction matter: figures flow from 02, 03, 05, 07, 08 and 09 into 01, 04 and the annexes, never back.
 */
export const crossAgreements: readonly CrossAgreement[] = [
  equal("X1", income("incomeTotal"), body("02", "total", "total")),
  ...["superior", "operation", "business", "affiliated", "other"].map((kind) =>
    equal("X2", income(kind), body("02", "total", kind)),
  ),
  equal("X2", body("02", "total", "fiscal"), income("general"), income("fund"), income("capital")),
  equal("X3", spending("expenditureTotal"), body("03", "total", "total")),
  {
    ...sameClasses(
      "X4",
      { statement: "01", block: "expenditure", column: "amount" },
      bodyColumn("03", "total"),
    ),
    tolerance: { kind: "units", units: 2 },
  },
  ...["general", "fund", "capital"].map((budget) => equal("X5", fiscalIncome(budget), income(budget))),
  equal("X6", fiscalIncome("incomeTotal"), body("02", "total", "fiscal")),
  equal("X7", fiscalSpending("expenditureTotal", "general"), body("05", "total", "total")),
  sameClasses("X7", { statement: "04", block: "expenditure", column: "general" }, bodyColumn("05", "total")),
  equal("X8", fiscalIncome("fund"), body("07", "total", "income")),
  equal("X8", fiscalIncome("fundOpening"), body("07", "total", "opening")),
  equal("X8", fiscalSpending("expenditureTotal", "fund"), body("07", "total", "total")),
  sameClasses("X8", { statement: "04", block: "expenditure", column: "fund" }, bodyColumn("07", "total")),
  equal("X8", fiscalSpending("closing", "fund"), body("07", "total", "closing")),
  equal("X9", fiscalSpending("expenditureTotal", "capital"), body("08", "total", "total")),
  sameClasses("X9", { statement: "04", block: "expenditure", column: "capital" }, bodyColumn("08", "total")),
  equal(
    "X10",
    body("05", "total", "basic"),
    body("06", "personnel", "amount"),
    body("06", "public", "amount"),
  ),
  fiscalWithinAll("basic"),
  fiscalWithinAll("project"),
  atMost("X12", fiscalSpending("expenditureTotal", "total"), body("03", "total", "total")),
  {
    kind: "subjects",
    id: "X12",
    level: "hard",
    which: "all-and-total",
    left: bodyColumn("02", "fiscal"),
    right: bodyColumn("02", "total"),
    comparison: "bound",
    source: SOURCE,
  },
  // Journeys of teachers and researchers for their work are no 三公 money.
  disclosed("30212", "actualAbroad", "verify"),
  disclosed("31013", "actualPurchase"),
  disclosed("30231", "actualRunning"),
  disclosed("30217", "actualReception"),
  atMost("X14", threePublic("actualTotal"), fiscalSpending("expenditureTotal", "total")),
  atMost("X16", fiscalIncome("opening"), income("opening")),
  atMost("X16", fiscalSpending("closing", "total"), spending("closing")),

  annex(controlled("threePublic"), threePublic("actualTotal")),
  annex(controlled("vehicles"), threePublic("actualVehicles")),
  annex(controlled("vehiclePurchase"), threePublic("actualPurchase")),
  annex(controlled("vehicleRunning"), threePublic("actualRunning")),
  annex(controlled("abroad"), threePublic("actualAbroad")),
  annex(controlled("reception"), threePublic("actualReception")),
  // Some units mean all of 公用经费, others only 一般商品和服务支出, as the note below the form says.
  annex(controlled("publicFunds"), body("06", "public", "amount"), [body("06", "302", "amount")]),
  // All money, or only the general public budget.
  annex(
    { statement: "self", block: "money", row: "annual", column: "actual" },
    body("03", "total", "total"),
    [body("05", "total", "total")],
  ),
  annex(body("projects", "total", "actual"), body("03", "total", "project"), undefined, "hint"),
  {
    kind: "subjects",
    id: "X22",
    level: "hint",
    which: "all-and-total",
    left: bodyColumn("02", "fiscal"),
    right: bodyColumn("03", "total"),
    comparison: "equal",
    equalWhenZero: [
      ...otherMoney,
      ...["fund", "capital"].map(income),
      ...["distribution", "closing"].map(spending),
    ],
    onceFilled: income("general"),
    onlyWith: ["02", "03"],
    source: SOURCE,
  },
];
