import type { Level } from "../statement/level";
import { blocksOf, type StatementId } from "../statement/statement";
import { statementOf } from "../statement/catalogue";
import type { CellPlace } from "./crossAgreement";
import { crossAgreements } from "./crossStatement";

/** A figure of this year that repeats one of last year. */
export interface YearAgreement {
  /** Id of domain-rules §1.5. */
  readonly id: string;
  readonly level: Level;
  readonly source: string;
  readonly thisYear: CellPlace;
  /** Where last year gave it: the first that is there is shown, and any of them fits. */
  readonly lastYear: readonly CellPlace[];
  /** Row by row for every subject that both years have; `row` of the places is then that of the total. */
  readonly bySubject?: true;
  /** A part that forms may leave out where they give the whole: nothing is said then. */
  readonly split?: { readonly whole: CellPlace; readonly parts: readonly CellPlace[] };
}

const cell = (statement: StatementId, block: string, row: string, column: string): CellPlace => ({
  statement,
  block,
  row,
  column,
});

/** X17: corrections and money taken back are rightful differences, so that it is to be verified, never wrong. */
const carriedOver = (
  thisYear: CellPlace,
  lastYear: CellPlace,
  more: Pick<YearAgreement, "bySubject" | "split"> = {},
): YearAgreement => ({
  id: "X17",
  level: "verify",
  source: "决算报表年初结转和结余与上年年末数的衔接关系",
  thisYear,
  lastYear: [lastYear],
  ...more,
});

const fiscalOpening = (row: string): CellPlace => cell("04", "income", row, "amount");
const fiscalClosing = (column: string): CellPlace => cell("04", "expenditure", "closing", column);

const budgets = ["general", "fund", "capital"] as const;
const parts = budgets.map((budget) => fiscalOpening(`${budget}Opening`));

/** X23: what 附件2 repeats of this year's public statements, its 上年决算数 repeats of last year's. */
function annexRows(): YearAgreement[] {
  const spending = (row: string, column: string): CellPlace => cell("basic", "spending", row, column);
  const block = blocksOf(statementOf("basic")).find(({ key }) => key === "spending");
  const rows = block?.rows.kind === "fixed" ? block.rows.rows : [];
  // Rows that grow have other names every year; their total is compared.
  return rows
    .filter(({ dashes, grows }) => !dashes?.includes("lastYear") && !grows)
    .map(({ key }) => ({
      id: "X23",
      level: "verify",
      source: "附件2上年决算数与上年报表的衔接关系",
      thisYear: spending(key, "lastYear"),
      lastYear: [spending(key, "actual"), ...publicPlaces(spending(key, "actual"))],
    }));
}

/** Where the public statements give a figure of 附件2. */
function publicPlaces({ statement, row, column }: CellPlace): CellPlace[] {
  return crossAgreements.flatMap((agreement) =>
    agreement.kind === "cell" &&
    agreement.total.statement === statement &&
    agreement.total.row === row &&
    agreement.total.column === column
      ? [...agreement.terms, ...(agreement.alternatives ?? [])]
      : [],
  );
}

/** What must agree between two years. */
export const yearAgreements: readonly YearAgreement[] = [
  carriedOver(cell("01", "income", "opening", "amount"), cell("01", "expenditure", "closing", "amount")),
  carriedOver(fiscalOpening("opening"), fiscalClosing("total")),
  ...budgets.map((budget) =>
    carriedOver(fiscalOpening(`${budget}Opening`), fiscalClosing(budget), {
      split: { whole: fiscalOpening("opening"), parts },
    }),
  ),
  carriedOver(cell("07", "body", "total", "opening"), cell("07", "body", "total", "closing"), {
    bySubject: true,
  }),
  ...annexRows(),
];
