import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { checkWorkbook } from "../../src/shared/check/checkWorkbook";
import { saveXlsx } from "../../workbench/file/saveXlsx";
import { withSubjectBehindTheLast } from "../client/journey/subjectBehindTheLast";
import { EXPENDITURE, mistaken, withParts } from "./support/mistaken";
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

test("folders are searched to their bottom, in the order of names; doubles come once, endings in capitals too", async () => {
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
  // A district typed "报送/*.xlsx" and 大写.XLSX was left out without a word.
  expect(await ask("报送/**/*.xlsx")).toEqual(["报送/乙局/一.XLSX", "报送/甲.xlsx"]);
  expect(await ask("报送/乙局/*.Xls?")).toEqual(["报送/乙局/一.XLSX"]);
});

test("what a folder holds beside workbooks is told in one line, each kind with what to do", async () => {
  mkdirSync(shell.at("杂/下级"), { recursive: true });
  shell.copy(ZHUZHOU, "杂/甲.xlsx");
  for (const name of ["乙.et", "下级/丙.ET", "丁.xlsb", "戊.xltx", "说明.docx", "~$乙.et"])
    shell.put(`杂/${name}`, "");
  symlinkSync(shell.at("报送"), shell.at("杂/链"));
  const { code, out, err } = await shell.perf("check", "杂");
  expect([code, err]).toEqual([
    0,
    "没有检查：杂/丁.xlsb（二进制格式，请另存为 .xlsx）；杂/下级/丙.ET、杂/乙.et（WPS 格式，请另存为 .xlsx）；" +
      "杂/戊.xltx（模板，请另存为 .xlsx）；杂/链（链接的文件夹，请直接写它的路径）\n",
  ]);
  expect(out).toContain("杂/甲.xlsx");
  expect((await shell.perf("check", "杂/*.et")).err).toContain("没有检查：杂/乙.et（");
  expect((await shell.perf("check", "杂/甲.xlsx")).err).toBe("");
});

test.each([
  ["没有的/*.xlsx", "perf：文件夹“没有的”不存在。\n"],
  ["空/*.xls", "perf：没有与“空/*.xls”相符的文件。\n"],
  ["没有的/", "没有的/：文件夹不存在。\n"],
])("%s: it is told what is not there", async (argument, sentence) => {
  mkdirSync(shell.at("空"), { recursive: true });
  expect(await shell.perf("check", argument)).toEqual({ code: 2, out: "", err: sentence });
});

test("several files end with how many came out how, one alone does not, nor does a part of a run", async () => {
  shell.put("错.xlsx", mistaken());
  shell.copy(ZHUZHOU, "对.xlsx");
  shell.put("坏.xlsx", "<html><table></table></html>");
  const lastOf = async (...args: string[]): Promise<string | undefined> =>
    (await shell.perf("check", ...args)).out.split("\n").at(-2);
  expect(await lastOf("错.xlsx", "对.xlsx", "坏.xlsx", `${samples}/blank-2023.xlsx`)).toBe(
    "共 4 个文件：不平 1 个，待核实 0 个，未发现不符 1 个，没有填数 1 个，读不了 1 个",
  );
  const lines = [
    await lastOf("对.xlsx"),
    await lastOf("错.xlsx", "对.xlsx", "--shard", "1/1"),
    await lastOf("错.xlsx", "对.xlsx", "--format", "json"),
  ];
  expect(lines.join("\n")).not.toContain("个文件：");
});

test("statements that were not asked for are not missed, those asked for and not there are", async () => {
  const { out } = await shell.perf("check", ZHUZHOU, "--statements", "03");
  expect(out).toContain("认出 1 张表：支出决算表");
  expect(out).not.toContain("缺");
  // Asked for 项目支出明细 alone, a workbook of ten statements was told to hold none.
  const none = await shell.perf("check", ZHUZHOU, "--statements", "projects");
  expect([none.code, none.out]).toEqual([0, expect.stringContaining("没有找到要检查的表：项目支出明细表")]);
  expect(none.out).not.toContain("没有认出决算表");
});

test("a formula that cannot be calculated is not counted among those that were", async () => {
  const bytes = withParts({
    [EXPENDITURE]: (xml) =>
      xml.replace(/<c r="D8"([^>]*)><v>[\d.]+<\/v>/u, '<c r="D8"$1><f>GETPIVOTDATA("x",A1)</f>'),
  });
  shell.put("透视.xlsx", bytes);
  const { err } = await shell.perf("check", "透视.xlsx");
  expect(err).toBe("透视.xlsx：有 1 个公式本命令不会计算，涉及的勾稽关系没有检查：支出决算表 D8\n");
});

test("a folder without workbooks is a call that was off, and the rest is checked", async () => {
  mkdirSync(shell.at("空"), { recursive: true });
  const { code, out, err } = await shell.perf("check", "空", ZHUZHOU);
  expect([code, err]).toEqual([2, "perf：“空”里没有 .xlsx、.xlsm 或 .xls 文件。\n"]);
  expect(out).toContain("认出 10 张表");
});
