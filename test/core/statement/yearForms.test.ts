import { statementOf, statements, statementsOf } from "../../../src/shared/statement/catalogue";
import {
  blocksOf,
  figureColumns,
  leafColumns,
  type Statement,
} from "../../../src/shared/statement/statement";
import { formOfYear, yearForms } from "../../../src/shared/statement/yearForm";

/** 行次 and label of the printed rows of a side, blank ones left out. */
function lines(statement: Statement, side: string): string[] {
  const block = blocksOf(statement).find(({ key }) => key === side);
  const rows = block?.rows.kind === "fixed" ? block.rows.rows : [];
  return rows.filter(({ kind }) => kind !== "blank").map(({ line, label }) => `${line} ${label}`);
}

test.each([
  [2019, "2021", "older"],
  [2021, "2021", "seen"],
  [2022, "2023", "between"],
  [2023, "2023", "seen"],
  [2024, "2023", "newer"],
  [2031, "2023", "newer"],
] as const)("for %i the form of %s is printed, which is %s", (year, form, known) => {
  expect(formOfYear(year)).toEqual({ form, known });
});

test("公开01 of 2023: 使用非财政拨款结余（含专用结余）, a spare line, expenditure from 行次 32, 总计 31 and 62", () => {
  const statement = statementOf("01", "2023");
  expect(lines(statement, "income").slice(-4)).toEqual([
    "27 本年收入合计",
    "28 使用非财政拨款结余（含专用结余）",
    "29 年初结转和结余",
    "31 总计",
  ]);
  expect(lines(statement, "expenditure")[0]).toBe("32 一、一般公共服务支出");
  expect(lines(statement, "expenditure").slice(-4)).toEqual([
    "58 本年支出合计",
    "59 结余分配",
    "60 年末结转和结余",
    "62 总计",
  ]);
});

test("公开01 of 2021: without 含专用结余 and without a spare line, expenditure from 行次 31, 总计 30 and 60", () => {
  const statement = statementOf("01", "2021");
  expect(lines(statement, "income").slice(-3)).toEqual([
    "28 使用非财政拨款结余",
    "29 年初结转和结余",
    "30 总计",
  ]);
  expect(lines(statement, "expenditure")[0]).toBe("31 一、一般公共服务支出");
  expect(lines(statement, "expenditure").at(-1)).toBe("60 总计");
});

test("the form with 24 classes prints neither 债务还本支出 nor 债务付息支出, and numbers the rest on", () => {
  for (const id of ["01", "04"] as const) {
    const labels = lines(statementOf(id, "2024-24"), "expenditure").join("\n");
    expect(labels).not.toMatch(/债务/);
    expect(labels).toMatch("二十四、抗疫特别国债安排的支出");
  }
});

test("a class the form leaves out is printed after all where the unit spent on it", () => {
  const labels = lines(statementOf("01", "2024-24", ["2310301"]), "expenditure").join("\n");
  expect(labels).toMatch("债务还本支出");
  expect(labels).not.toMatch("债务付息支出");
});

describe.each(yearForms.map(({ id }) => id))("form %s", (form) => {
  test("both sides of 01 and 04 have as many printed lines", () => {
    for (const id of ["01", "04"] as const) {
      const [income, expenditure] = blocksOf(statementOf(id, form)).map(({ rows }) =>
        rows.kind === "fixed" ? rows.rows.length : 0,
      );
      expect([id, income]).toEqual([id, expenditure]);
    }
  });

  test("行次 count on without a gap from the first side to the second", () => {
    for (const id of ["01", "04"] as const) {
      const numbers = blocksOf(statementOf(id, form)).flatMap(({ rows }) =>
        rows.kind === "fixed" ? rows.rows.map(({ line }) => line) : [],
      );
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});

describe.each(statements)("$id $title", (statement) => {
  test("keys of blocks, columns and rows are unique, and 栏次 count on from 1", () => {
    const blocks = blocksOf(statement);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
    for (const block of blocks) {
      const columns = leafColumns(block.columns).map(({ key }) => key);
      expect(new Set(columns).size).toBe(columns.length);
      const rows = block.rows.kind === "fixed" ? block.rows.rows.map(({ key }) => key) : [];
      expect(new Set(rows).size).toBe(rows.length);
    }
    const ordinals = blocks.flatMap(figureColumns).flatMap(({ ordinal }) => ordinal ?? []);
    expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
  });

  test("agreements speak of blocks, rows and columns that it has", () => {
    const named = new Set(
      blocksOf(statement).flatMap((block) =>
        leafColumns(block.columns).map(({ key }) => `${block.key}/${key}`),
      ),
    );
    for (const agreement of statement.agreements) {
      const columns =
        agreement.kind === "columns"
          ? [agreement.total, ...agreement.terms, ...(agreement.minus ?? [])]
          : agreement.kind === "ratio"
            ? [agreement.rate, agreement.part, agreement.base]
            : agreement.kind === "bound"
              ? [agreement.lesser, agreement.greater]
              : [];
      for (const column of columns) expect(named).toContain(`${agreement.block}/${column}`);
    }
  });
});

test("every form describes the same statements in the same order", () => {
  const ids = statements.map(({ id }) => id);
  for (const { id } of yearForms) expect(statementsOf(id).map((statement) => statement.id)).toEqual(ids);
});
