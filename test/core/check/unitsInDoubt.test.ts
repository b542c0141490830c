import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { valuesOnly, workbookOf } from "../planted/plantedSets";
import { transformed } from "../planted/transformed";

const published = valuesOnly(workbookOf("published"));
const inYuan = transformed["yuan instead of 10,000 yuan"](published);

function withoutUnit(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    values: sheet.values.map((line) => line.map((value) => (/单位：/u.test(String(value)) ? "" : value))),
  };
}

/** Some of the sheets in 元, all of them without a word on their unit or only these. */
function mixed(sheets: readonly string[], change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return {
    ...published,
    sheets: published.sheets.map((sheet, index) =>
      sheets.includes(sheet.name) ? change(inYuan.sheets[index]!) : sheet,
    ),
  };
}

test("a sheet in 元 that does not say so is asked about, and nothing in it is called wrong", () => {
  const workbook = mixed(["支出决算表"], withoutUnit);
  const { relations, questions, diagnoses, unchecked } = checkWorkbook(workbook);
  expect(relations).toMatchObject({ wrong: 0, doubtful: 0 });
  expect(questions).toEqual([{ kind: "unit", statement: "03", sheet: "支出决算表" }]);
  expect(diagnoses.filter(({ kind }) => kind === "unit")).toEqual([]);
  expect(unchecked.some(({ reason }) => reason === "unit-unclear")).toBe(true);
});

test("so are two such sheets, which agree with each other", () => {
  const sheets = ["支出决算表", "一般公共预算财政拨款支出决算表"];
  const { relations, questions } = checkWorkbook(mixed(sheets, withoutUnit));
  expect(relations).toMatchObject({ wrong: 0, doubtful: 0 });
  expect(questions.map((question) => "sheet" in question && question.sheet)).toEqual(sheets);
});

test("once the officer has said the unit, everything is compared", () => {
  const corrections = [{ sheet: "支出决算表", unit: "元" }] as const;
  const workbook = mixed(["支出决算表"], withoutUnit);
  const { relations, questions } = checkWorkbook(workbook, { corrections });
  expect(relations).toMatchObject({ wrong: 0, doubtful: 0 });
  expect(questions).toEqual([]);
  expect(relations.agrees).toBeGreaterThan(checkWorkbook(workbook).relations.agrees);
});

test("figures in 元 under a printed 万元 are a mistake, as before", () => {
  const printed = mixed(["支出决算表"], (sheet) => ({
    ...sheet,
    values: sheet.values.map((line) =>
      line.map((value) => (typeof value === "string" ? value.replace(/单位：元/u, "单位：万元") : value)),
    ),
  }));
  const { questions, diagnoses } = checkWorkbook(printed);
  expect(questions).toEqual([]);
  expect(diagnoses[0]).toMatchObject({ kind: "unit", unit: { sheet: "支出决算表", written: "元" } });
});
