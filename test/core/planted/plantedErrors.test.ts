import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { Explanation } from "../../../src/shared/diagnosis/diagnosis";
import type { CheckResult } from "../../../src/shared/check/result";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { slips, withFigure } from "../support/slips";

/** The published sample, wrong in one figure at a time. */
let sample: WorkbookSnapshot;
let published: CheckResult;
beforeAll(async () => {
  sample = await sampleSnapshot();
  published = checkWorkbook(sample);
});

/** The three statements that hold each other in place most firmly, and as a workbook of their own. */
const firm = ["收入支出决算总表", "支出决算表", "一般公共预算财政拨款支出决算表"];

const only = (names: readonly string[]): WorkbookSnapshot => ({
  ...sample,
  sheets: sample.sheets.filter(({ name }) => names.includes(name)),
});

test("the published workbook breaks nothing; the one total it leaves blank is a hint", () => {
  expect(published.statements.map(({ id }) => id)).toEqual([
    ...["01", "02", "03", "04", "05", "06", "07", "08", "09"],
    "self",
  ]);
  expect(published.findings.map(({ relation, verdict, cell }) => [relation, verdict, cell])).toEqual([
    ["E2", "hint", "I5"],
    ["E10", "hint", "I5"],
  ]);
  expect(published.relations).toMatchObject({ wrong: 0, doubtful: 0, tail: 0, unchecked: 0 });
  expect(published.relations.agrees).toBeGreaterThan(700);
});

interface Planted {
  readonly sheet: string;
  readonly cell: string;
  readonly figure: number;
  readonly wrong: number;
  readonly slip: string;
}

/** Every non-zero figure of the workbook and every slip of the hand that changes it. */
function planted(workbook: WorkbookSnapshot): Planted[][] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.values.flatMap((values, row) =>
      values.flatMap((figure, column): Planted[][] => {
        const isAmount = typeof figure === "number" && sheet.numberFormats[row]?.[column]?.includes("0.00");
        if (!isAmount || figure === 0 || sheet.numberFormats[row]?.[column]?.includes("%")) return [];
        const cell = cellAddress({ row: row + sheet.origin.row, column: column + sheet.origin.column });
        return [
          Object.entries(slips(figure)).map(([slip, wrong]) => ({
            sheet: sheet.name,
            cell,
            figure,
            wrong,
            slip,
          })),
        ];
      }),
    ),
  );
}

const told = ({ sheet, cell, figure, wrong, slip }: Planted): string =>
  `${sheet}!${cell} ${figure} -> ${wrong} (${slip})`;

const isFound = ({ findings }: CheckResult): boolean =>
  findings.some(({ verdict }) => verdict === "wrong" || verdict === "doubtful");

function names({ sheet, cell, figure }: Planted, { cells }: Explanation): boolean {
  const [named] = cells;
  return (
    cells.length === 1 && named?.sheet === sheet && named.cell === cell && Number(named.proposed) === figure
  );
}

test("every planted slip that exceeds rounding is found, and the cell and its figure are named first", () => {
  const workbook = only(firm);
  const all = planted(workbook).flat();
  const missed: string[] = [];
  const notFirst: string[] = [];
  for (const each of all) {
    const result = checkWorkbook(withFigure(workbook, each.sheet, each.cell, each.wrong));
    const [first] = result.diagnoses;
    if (!isFound(result)) missed.push(told(each));
    if (!first || !names(each, first)) notFirst.push(`${told(each)}: ${JSON.stringify(first?.cells)}`);
  }
  expect(all.length).toBeGreaterThan(1000);
  expect(missed).toEqual([]);
  expect(notFirst).toEqual([]);
});

/** 年初预算数 repeats nowhere in the workbook; the parts of a total that is blank are only hinted at. */
const UNTIED = ["整体支出绩效自评表!D4", "整体支出绩效自评表!I6", "整体支出绩效自评表!I7"];

test("in all ten statements a slip is found wherever another figure vouches, and no right figure is called certain", () => {
  const figures = planted(sample);
  const missed: string[] = [];
  const accused: string[] = [];
  let first = 0;
  for (const [index, slipped] of figures.entries()) {
    const each = slipped[index % slipped.length];
    if (!each) continue;
    const result = checkWorkbook(withFigure(sample, each.sheet, each.cell, each.wrong));
    const diagnoses = result.diagnoses.filter(
      ({ cells }) => JSON.stringify(cells) !== JSON.stringify(published.diagnoses[0]?.cells),
    );
    if (!isFound(result) && !UNTIED.includes(`${each.sheet}!${each.cell}`)) missed.push(told(each));
    if (diagnoses[0] && names(each, diagnoses[0])) first++;
    for (const diagnosis of diagnoses) {
      if (diagnosis.confidence === "certain" && !names(each, diagnosis)) accused.push(told(each));
    }
  }
  expect(figures.length).toBeGreaterThan(250);
  expect(missed).toEqual([]);
  expect(accused).toEqual([]);
  expect(first / figures.length).toBeGreaterThan(0.95);
});
