import { marksOf } from "../../../src/host/marksOf";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { faultWords } from "../../../src/shared/message/wording/diagnosis";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { withCode } from "../planted/plantCodes";
import { valuesOnly, workbookOf } from "../planted/plantedSets";
import { withFigure } from "../support/slips";

const published = valuesOnly(workbookOf("published"));
const laidOut = workbookOf("laid out");

/** The code in column A of a row, as Excel counts rows, is another one; the figures stay. */
function withCodeIn(workbook: WorkbookSnapshot, sheet: string, row: number, code: string): WorkbookSnapshot {
  return withCode(workbook, { sheet, row: row - 1 }, code);
}

describe("one mistyped code is named, whatever it makes of the sums", () => {
  test.each([
    ["支出决算表", 17, "280", "of a class, one that does not exist", "208"],
    ["支出决算表", 21, "201", "of a class, another one", "210"],
    ["支出决算表", 32, "221", "of a class that stands below too", "212"],
    ["支出决算表", 18, "20850", "of a section", "20805"],
    ["收入决算表", 17, "280", "of a class of income", "208"],
    ["一般公共预算财政拨款支出决算表", 17, "280", "of a class of the general budget", "208"],
  ])("%s row %d as %s, the code %s", (sheet, row, code, _, shouldBe) => {
    const { diagnoses } = checkWorkbook(withCodeIn(published, sheet, row, code));
    const against = diagnoses.filter(({ explains }) => explains.some((id) => !id.startsWith("E")));
    expect(against).toHaveLength(1);
    expect(against[0]).toMatchObject({
      kind: "row",
      confidence: "certain",
      cells: [],
      row: { problem: "miscoded", code, shouldBe, standsAt: { sheet, cell: `A${row}` } },
    });
  });
});

test("in a workbook that calculates, no formula is written over for the sake of a code", () => {
  const result = checkWorkbook(withCodeIn(laidOut, "支出决算表", 17, "280"));
  const [first] = result.diagnoses;
  expect(faultWords(first!, "zh-CN")).toBe("支出决算表 A17 的科目编码错了：“280 社会保障和就业支出”应为 208");
  expect(result.diagnoses.filter(({ formula }) => formula)).toEqual([]);
  const marks = marksOf(result, new Map());
  expect(marks).toContainEqual({ sheet: "支出决算表", cell: "A17", kind: "culprit" });
});

test("a wrong figure beside a wrong code is found as well", () => {
  const both = withFigure(withCodeIn(published, "支出决算表", 17, "280"), "支出决算表", "E33", 999.99);
  const { diagnoses } = checkWorkbook(both);
  expect(diagnoses[0]?.row).toMatchObject({ problem: "miscoded", shouldBe: "208" });
  expect(diagnoses.flatMap(({ cells }) => cells.map(({ sheet, cell }) => `${sheet} ${cell}`))).toContain(
    "支出决算表 E33",
  );
});

test("a wrong figure in a row with the right code is no matter of codes", () => {
  const { diagnoses } = checkWorkbook(withFigure(published, "支出决算表", "D17", 67.17));
  expect(diagnoses.filter(({ row }) => row?.problem === "miscoded")).toEqual([]);
  expect(diagnoses[0]?.cells[0]).toMatchObject({ cell: "D17", proposed: "76.17" });
});

test("a row without a name is known by what other statements have in its place", () => {
  const rows = published.sheets.find(({ name }) => name === "支出决算表")!.values;
  const row = rows.findIndex(([code]) => String(code).length === 7) + 1;
  const code = String(rows[row - 1]![0]);
  const unnamed = {
    ...published,
    sheets: published.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => (line[0] === code ? [code, "", ...line.slice(2)] : line)),
    })),
  };
  const wrong = code.slice(0, -1) + String((Number(code.at(-1)) + 3) % 10);
  const [first] = checkWorkbook(withCodeIn(unnamed, "支出决算表", row, wrong)).diagnoses;
  expect(first).toMatchObject({ confidence: "likely", row: { problem: "miscoded", shouldBe: code } });
});

describe("two statements that have a code each for the same row", () => {
  const only = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) =>
      ["支出决算表", "一般公共预算财政拨款支出决算表"].includes(name),
    ),
  });
  const row = published.sheets
    .find(({ name }) => name === "一般公共预算财政拨款支出决算表")!
    .values.findIndex(([code]) => code === "2080505");

  test("the one that does not carry the official name is the mistyped one", () => {
    const { diagnoses } = checkWorkbook(
      withCodeIn(only(published), "一般公共预算财政拨款支出决算表", row + 1, "2080550"),
    );
    expect(diagnoses[0]).toMatchObject({
      confidence: "certain",
      alternatives: [],
      row: { code: "2080550", shouldBe: "2080505", sheet: "一般公共预算财政拨款支出决算表" },
    });
  });

  test("without a name nobody can say which: both are shown", () => {
    const nameless = {
      ...published,
      sheets: published.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((line) => (line[0] === "2080505" ? [line[0], "", ...line.slice(2)] : line)),
      })),
    };
    const [first] = checkWorkbook(
      withCodeIn(only(nameless), "一般公共预算财政拨款支出决算表", row + 1, "2080550"),
    ).diagnoses;
    expect(first?.confidence).toBe("possible");
    expect(
      [first, ...first!.alternatives].map((one) => `${one!.row?.sheet} ${one!.row?.shouldBe}`).sort(),
    ).toEqual(["一般公共预算财政拨款支出决算表 2080505", "支出决算表 2080550"]);
  });
});
