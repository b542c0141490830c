import { mkdirSync, readFileSync } from "node:fs";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { checkWorkbook } from "../../src/shared/check/checkWorkbook";
import { saveXlsx } from "../../workbench/file/saveXlsx";
import { withSubjectBehindTheLast } from "../client/journey/subjectBehindTheLast";
import { mistaken } from "./support/mistaken";
import { files, samples, Shell, ZHUZHOU } from "./support/perf";

interface Line {
  readonly file: string;
  readonly statements: readonly { readonly id: string }[];
  readonly relations: Readonly<Record<string, number>>;
  readonly findings: readonly Record<string, unknown>[];
  readonly diagnoses: readonly Record<string, unknown>[];
  readonly sumsBehind: number;
}

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
}, 180_000);
afterAll(() => shell.close());

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

test("a workbook that agrees ends with 0, one that does not with 1", async () => {
  shell.copy(ZHUZHOU, "对.xlsx");
  shell.put("错.xlsx", mistaken());
  const right = await shell.perf("check", "对.xlsx");
  expect([right.code, right.err]).toEqual([0, ""]);
  const wrong = await shell.perf("check", "错.xlsx");
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain("应是：支出决算表 D8，应为 572.26");
  expect(wrong.out).toMatch(/^ {2}不平 {2}支出决算表 D7 {2,}\S/mu);
});

test("sums that have not followed a new row are told as in the pane, and no figure is blamed for them", async () => {
  const { workbook } = await withSubjectBehindTheLast();
  shell.put("插行.xlsx", await saveXlsx(workbook));
  const told = await shell.perf("check", "插行.xlsx");
  expect(told.code).toBe(1);
  expect(told.out).toMatch(/表里插入或删除过行，有 \d+ 格的公式没有跟上/u);
  const [line] = linesOf((await shell.perf("check", "插行.xlsx", "--format", "json")).out);
  expect(line).toMatchObject({ diagnoses: [] });
  expect(line!.sumsBehind).toBeGreaterThan(0);
});

test("no colour and no bar reaches a pipe", async () => {
  shell.put("错.xlsx", mistaken());
  const { out, err } = await shell.perf("check", "错.xlsx");
  expect(out + err).not.toContain("\u001b");
});

test("English says the same", async () => {
  shell.put("错.xlsx", mistaken());
  const { out } = await shell.perf("check", "错.xlsx", "--lang", "en");
  expect(out).toContain("Almost certainly: 支出决算表 D8, should hold 572.26");
});

test.each(["zhuzhou-2023", "zhuzhou-2023-laid-out", "lusong-2023", "blank-2023"])(
  "the line of %s holds what the core finds, field by field",
  async (name) => {
    const { out } = await shell.perf("check", `${samples}/${name}.xlsx`, "--format", "json");
    const [line] = linesOf(out);
    const read = readWorkbookFile(new Uint8Array(readFileSync(`${samples}/${name}.xlsx`)));
    if (read.kind === "refused") throw new Error(read.reason);
    const result = checkWorkbook(read.snapshot);
    expect(line!.relations).toEqual(result.relations);
    expect(line!.statements.map(({ id }) => id)).toEqual(result.statements.map(({ id }) => id));
    expect(line!.findings.map(({ id, verdict }) => [id, verdict])).toEqual(
      result.findings.map(({ id, verdict }) => [id, verdict]),
    );
    expect(line!.diagnoses.map(({ cells, explains }) => [cells, explains])).toEqual(
      result.diagnoses.map(({ cells, explains }) => [cells, explains]),
    );
  },
);

test("the line has exactly the fields that others rely on", async () => {
  shell.put("错.xlsx", mistaken());
  const { out } = await shell.perf("check", "错.xlsx", "--format", "json");
  const [line] = linesOf(out);
  const keys = (value: object): string => Object.keys(value).join(" ");
  expect(keys(line!)).toBe(
    "schema file statements unrecognised relations unchecked findings diagnoses sumsBehind remembered",
  );
  expect(keys(line!.statements[0]!)).toBe("id instance title sheet range unit year");
  expect(keys(line!.relations)).toBe("total agrees tail doubtful wrong hint na unchecked");
  const [finding] = line!.findings;
  expect(keys(finding!)).toBe(
    "id relation level verdict statement instance sheet cell reported computed gap tolerance unit terms message reason",
  );
  expect(keys((finding!.terms as object[])[0]!)).toBe("role sign sheet cell row column label value low high");
  const [diagnosis] = line!.diagnoses;
  expect(Object.keys(diagnosis!).sort().join(" ")).toBe(
    "alternatives cells confidence explains kind message slip",
  );
  expect(diagnosis!.cells).toEqual([
    { sheet: "支出决算表", cell: "D8", value: "581.26", proposed: "572.26" },
  ]);
});

test("an .xls says what the .xlsx of the same statements says", async () => {
  const { out } = await shell.perf("check", ZHUZHOU, `${files}/zhuzhou-2023.xls`, "--format", "json");
  const [one, other] = linesOf(out);
  expect({ ...other, file: "" }).toEqual({ ...one, file: "" });
});

test("only the statements asked for are checked, and nobody misses the others", async () => {
  const { out } = await shell.perf("check", ZHUZHOU, "--statements", "03", "--format", "json");
  const [line] = linesOf(out);
  expect(line!.statements.map(({ id }) => id)).toEqual(["03"]);
  expect(line!.relations.unchecked).toBe(0);
  expect(line!.relations.agrees).toBeGreaterThan(50);
});

test("folders are searched to their bottom, in the order of names; patterns and doubles come once", async () => {
  mkdirSync(shell.at("报送/乙局"), { recursive: true });
  shell.copy(ZHUZHOU, "报送/甲.xlsx");
  shell.copy(ZHUZHOU, "报送/乙局/一.XLSX");
  shell.copy(ZHUZHOU, "报送/乙局/~$一.xlsx");
  shell.put("报送/说明.txt", "");
  const ask = async (...args: string[]): Promise<string[]> => {
    const { out } = await shell.perf("check", ...args, "--format", "json");
    return linesOf(out).map(({ file }) => file);
  };
  expect(await ask("报送", "报送/甲.xlsx")).toEqual(["报送/乙局/一.XLSX", "报送/甲.xlsx"]);
  expect(await ask("报送/*.xlsx")).toEqual(["报送/甲.xlsx"]);
  expect(await ask("报送/**/*.XLSX")).toEqual(["报送/乙局/一.XLSX"]);
});

test("a folder without workbooks is a call that was off, and the rest is checked", async () => {
  mkdirSync(shell.at("空"), { recursive: true });
  const { code, out, err } = await shell.perf("check", "空", ZHUZHOU);
  expect([code, err]).toEqual([2, "perf：“空”里没有 .xlsx、.xlsm 或 .xls 文件。\n"]);
  expect(out).toContain("认出 10 张表");
});

test("what changed since the last submission of the same year is counted", async () => {
  shell.put("上次.xlsx", mistaken());
  const { out } = await shell.perf("check", ZHUZHOU, "--previous", "上次.xlsx");
  expect(out).toContain("与上次报送相比：已改好 4 处、新出现 0 处");
});
