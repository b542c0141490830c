import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { calculateCells } from "../../src/host/formula/calculateCells";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { writeWorkbook } from "../../src/host/file/writing/writeWorkbook";
import { layoutChoices } from "../../src/shared/layout/defaultChoices";
import { layOutStatements } from "../../src/shared/layout/layOutStatements";
import { checkWorkbook } from "../../src/shared/check/checkWorkbook";
import type { SheetPlan } from "../../src/shared/layout/sheetPlan";
import { cellAt } from "../../src/shared/workbook/snapshot";
import { zhuzhouSet } from "../../samples/filledSets";
import { openXlsx } from "../../workbench/file/openXlsx";
import { Shell } from "./support/perf";

function read(bytes: Uint8Array) {
  const answer = readWorkbookFile(bytes);
  if (answer.kind === "refused") throw new Error(answer.reason);
  return answer;
}

function expectSheet(bytes: Uint8Array, plan: SheetPlan): void {
  const sheet = read(bytes).snapshot.sheets.find(({ name }) => name === plan.name);
  for (const { row, column, value, formula } of plan.cells) {
    const cell = cellAt(sheet!, { row, column });
    expect(formula ?? value).toBe(formula === undefined ? cell.value : cell.formula);
  }
  expect(sheet!.merges).toEqual([...plan.merges].sort((a, b) => a.row - b.row || a.column - b.column));
  expect(sheet!.protected).toBe(plan.protected ?? false);
}

test.each([
  ["calculated", {}],
  ["working", { source: "working" as const }],
  ["locked", { locked: true }],
])("the file holds every cell, formula and merge of the plans: %s", (_name, part) => {
  const plans = layOutStatements(layoutChoices({ unitName: "某市某局 & <子>", year: 2023, ...part }));
  const bytes = writeWorkbook(plans);
  for (const plan of plans) expectSheet(bytes, plan);
});

test("a reader that is none of ours finds styles, sizes, validation and print set-up", async () => {
  const plans = layOutStatements(layoutChoices({ unitName: "某局", year: 2023, statements: ["03"] }));
  const [plan] = plans;
  const { sheets } = await openXlsx(writeWorkbook(plans));
  const [sheet] = sheets;
  expect(sheet!.columnWidths.get(0)).toBe(plan!.columnWidths[0]);
  expect(sheet!.frozen.rows).toBe(plan!.frozenRows);
  expect(sheet!.validations.length > 0).toBe((plan!.validations?.length ?? 0) > 0);
});

test("the same sheets make the same bytes", () => {
  const plans = layOutStatements(layoutChoices({ unitName: "某局", year: 2023 }));
  expect(Buffer.compare(writeWorkbook(plans), writeWorkbook(plans))).toBe(0);
});

test("formulas that nobody has calculated yet come to what the published report states", () => {
  const { snapshot, uncalculated } = read(writeWorkbook(layOutStatements(zhuzhouSet().choices)));
  expect(uncalculated.length).toBeGreaterThan(100);
  const { snapshot: calculated, unknown } = calculateCells(snapshot, uncalculated);
  expect(unknown).toEqual([]);
  const { relations } = checkWorkbook(calculated);
  expect(relations.wrong + relations.doubtful).toBe(0);
  expect(relations.agrees).toBeGreaterThan(700);
});

const soffice = ["soffice", "libreoffice"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));
const withLibreOffice = soffice ? test : test.skip;

describe("the command", () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await Shell.open();
  }, 180_000);
  afterAll(() => shell.close());

  test("lays out what was asked for, which it recognises itself", async () => {
    const made = await shell.perf(
      "layout",
      "表.xlsx",
      "--statements",
      "01-03,self",
      "--unit",
      "某局",
      "--year",
      "2023",
    );
    expect(made).toEqual({ code: 0, out: "", err: "已生成 4 张表：表.xlsx\n" });
    const plans = layOutStatements(
      layoutChoices({ unitName: "某局", year: 2023, statements: ["01", "02", "03", "self"] }),
    );
    expect(Buffer.compare(readFileSync(shell.at("表.xlsx")), writeWorkbook(plans))).toBe(0);
    const checked = await shell.perf("check", "表.xlsx");
    expect(checked.out).toContain("认出 4 张表：收入支出决算总表、收入决算表、支出决算表、2023年度");
    expect(checked.err).toMatch(/^表\.xlsx：文件里有 \d+ 个公式没有计算结果，已由本命令计算\n$/u);
    expect(checked.code).toBe(0);
  });

  /** The list of an accounting office, saved by Notepad of Chinese Windows: 2010301 行政运行. */
  test("codes come from a text file in the encoding of Windows, names beside them", async () => {
    const names = Buffer.from([0xd0, 0xd0, 0xd5, 0xfe, 0xd4, 0xcb, 0xd0, 0xd0]);
    shell.put("代码.txt", Buffer.concat([Buffer.from("2010301 "), names, Buffer.from("\r\n2080505\r\n")]));
    const ask = (target: string, codes: string) =>
      shell.perf("layout", target, "--statements", "03", "--year", "2023", "--codes", codes);
    expect(await ask("文件.xlsx", "代码.txt")).toEqual({
      code: 0,
      out: "",
      err: "已生成 1 张表：文件.xlsx\n",
    });
    await ask("写出.xlsx", "2010301,2080505");
    expect(Buffer.compare(readFileSync(shell.at("文件.xlsx")), readFileSync(shell.at("写出.xlsx")))).toBe(0);
  });

  test.each([
    ["没有.txt", "科目代码文件“没有.txt”不存在。"],
    ["夹/代码", "科目代码文件“夹/代码”不存在。"],
    [".", "“.”不是可以读取的文本文件；请把科目代码存成 .txt。"],
    ["图.png", "“图.png”不是可以读取的文本文件；请把科目代码存成 .txt。"],
  ])("--codes %s is told for the file that it is", async (codes, sentence) => {
    shell.put("图.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const { code, out, err } = await shell.perf("layout", "甲.xlsx", "--codes", codes);
    expect([code, out, err]).toEqual([2, "", `perf：${sentence}\n用法见 perf --help\n`]);
  });

  withLibreOffice("opens in LibreOffice, which prints it", async () => {
    await shell.perf("layout", "全.xlsx", "--statements", "01-09,basic,self,project,projects,indicators");
    const profile = `-env:UserInstallation=file://${shell.folder}/profile`;
    const { stdout, stderr } = await promisify(execFile)(
      soffice ?? "",
      [profile, "--headless", "--convert-to", "pdf", "全.xlsx"],
      { cwd: shell.folder },
    );
    expect(stdout + stderr).not.toMatch(/error|repair|corrupt/iu);
    expect(readFileSync(shell.at("全.pdf")).length).toBeGreaterThan(20_000);
  });
});
