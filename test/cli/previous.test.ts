import { mkdirSync } from "node:fs";
import { mistaken, withParts } from "./support/mistaken";
import { samples, Shell, ZHUZHOU } from "./support/perf";

const STRINGS = "xl/sharedStrings.xml";

/** The sample as of another year, or of none: only 自评表 states it. */
const ofYear = (year: string): Uint8Array =>
  withParts({ [STRINGS]: (xml) => xml.replaceAll("2023年度", year) });

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "今.xlsx");
  shell.copy(`${samples}/lusong-2023.xlsx`, "别的单位.xlsx");
  shell.copy(`${samples}/blank-2023.xlsx`, "空表.xlsx");
  shell.put("上次.xlsx", mistaken());
  shell.put("2022.xlsx", ofYear("2022年度"));
  shell.put("2021.xlsx", ofYear("2021年度"));
  shell.put("无年度.xlsx", ofYear("本年度"));
  shell.put("坏.xlsx", "<html></html>");
}, 180_000);
afterAll(() => shell.close());

interface Line {
  readonly file: string;
  readonly relations: { readonly total: number };
  readonly previous?: unknown;
  readonly lastYear?: unknown;
}

async function linesOf(...args: string[]): Promise<Line[]> {
  const { out } = await shell.perf("check", ...args, "--format", "json");
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const nothing = { reason: null, fixed: null, new: null };

test("what changed since the last submission of the same year is counted, in the text and in JSON", async () => {
  const { out } = await shell.perf("check", "今.xlsx", "--previous", "上次.xlsx");
  expect(out).toContain("  与上次报送相比：已改好 4 处、新出现 0 处\n");
  const [line] = await linesOf("今.xlsx", "--previous", "上次.xlsx");
  expect(line!.previous).toEqual({ file: "上次.xlsx", role: "submission", reason: null, fixed: 4, new: 0 });
  expect(line).not.toHaveProperty("lastYear");
});

test("the workbook of the year before is said to be last year's, and what was carried over is checked", async () => {
  const { out } = await shell.perf("check", "今.xlsx", "--previous", "2022.xlsx");
  expect(out).toContain("  与上年决算核对：2022.xlsx\n");
  const [[alone], [both]] = [await linesOf("今.xlsx"), await linesOf("今.xlsx", "--previous", "2022.xlsx")];
  expect(both!.previous).toEqual({ ...nothing, file: "2022.xlsx", role: "last-year" });
  expect(both!.relations.total).toBeGreaterThan(alone!.relations.total);
  expect(alone).not.toHaveProperty("previous");
});

test.each([
  ["2021.xlsx", "other-year", "对比文件“2021.xlsx”的年度对不上，没有对比"],
  ["别的单位.xlsx", "other-unit", "对比文件“别的单位.xlsx”是另一个单位的，没有对比"],
  ["空表.xlsx", "not-filled", "对比文件“空表.xlsx”里没有填数的决算表，没有对比"],
])("%s is none to compare with, and that is said: %s", async (previous, reason, sentence) => {
  const { code, out } = await shell.perf("check", "今.xlsx", "--previous", previous);
  expect([code, out]).toEqual([0, expect.stringContaining(`  ${sentence}\n`)]);
  expect(out).not.toContain("与上次报送相比");
  const [line] = await linesOf("今.xlsx", "--previous", previous);
  expect(line!.previous).toEqual({ ...nothing, file: previous, role: "not-compared", reason });
});

test("a workbook to compare with that cannot be read is told, and the code is 2", async () => {
  const { code, err } = await shell.perf("check", "今.xlsx", "--previous", "坏.xlsx");
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("今.xlsx：对比文件读不了，没有对比：这是网页格式的文件"),
  ]);
  const [line] = await linesOf("今.xlsx", "--previous", "坏.xlsx");
  expect(line!.previous).toEqual({ ...nothing, file: "坏.xlsx", role: "not-compared", reason: "web-page" });
});

/** Nine statements without a year were compared with those of 2022, and 2022 was taken for the last submission. */
test("where a workbook states no year it is told what it was taken for, and --last-year says otherwise", async () => {
  const taken = await shell.perf("check", "今.xlsx", "--previous", "无年度.xlsx");
  expect(taken.out).toMatch(
    /与上次报送相比：已改好 0 处.*\n {2}工作簿没有都写明年度，.*请改用 --last-year\n/u,
  );
  const [line] = await linesOf("今.xlsx", "--previous", "无年度.xlsx");
  expect(line!.previous).toMatchObject({ role: "submission", reason: "year-unknown" });
  const said = await shell.perf("check", "今.xlsx", "--last-year", "无年度.xlsx");
  expect(said.out).toContain("  与上年决算核对：无年度.xlsx\n");
  const [[alone], [both]] = [
    await linesOf("今.xlsx"),
    await linesOf("今.xlsx", "--last-year", "无年度.xlsx"),
  ];
  expect(both!.relations.total).toBeGreaterThan(alone!.relations.total);
  expect(both).not.toHaveProperty("previous");
});

test("last year's and the last submission may be named beside each other", async () => {
  const options = ["--previous", "上次.xlsx", "--last-year", "2022.xlsx"];
  const [line] = await linesOf("今.xlsx", ...options);
  expect(line).toMatchObject({
    previous: { role: "submission", fixed: 4 },
    lastYear: { role: "last-year", file: "2022.xlsx" },
  });
});

test("what is of the same year is not last year's, whatever the option says", async () => {
  const [line] = await linesOf("今.xlsx", "--last-year", "上次.xlsx");
  expect(line!.lastYear).toMatchObject({ role: "not-compared", reason: "other-year" });
});

describe("a folder of earlier workbooks", () => {
  beforeAll(() => {
    for (const folder of ["报送/甲局", "报送/乙局", "报送/丙局", "去年/甲局", "去年/丁局"])
      mkdirSync(shell.at(folder), { recursive: true });
    shell.copy(ZHUZHOU, "报送/甲局/部门决算.xlsx");
    shell.copy(ZHUZHOU, "报送/乙局/部门决算.xlsx");
    shell.copy(ZHUZHOU, "报送/丙局/丙.xlsx");
    shell.put("去年/甲局/部门决算.xlsx", mistaken());
    shell.put("去年/部门决算.xlsx", mistaken());
    shell.put("去年/丁局/丙.xlsx", mistaken());
  });

  /** Two bureaus with files of one name were both compared with the one that lay in the folder itself. */
  test("serves each file by its path, else by a name that is given and found once, and nobody by chance", async () => {
    const lines = await linesOf("报送", "--previous", "去年");
    expect(lines.map(({ file, previous }) => [file, (previous as { file: unknown }).file])).toEqual([
      ["报送/丙局/丙.xlsx", "去年/丁局/丙.xlsx"],
      ["报送/乙局/部门决算.xlsx", null],
      ["报送/甲局/部门决算.xlsx", "去年/甲局/部门决算.xlsx"],
    ]);
    expect(lines[1]!.previous).toEqual({
      ...nothing,
      file: null,
      role: "not-compared",
      reason: "no-counterpart",
    });
  });

  test("that has nothing for a file is told beside it, and is no fault of the run", async () => {
    const { code, out } = await shell.perf("check", "报送/乙局", "--previous", "去年/丁局");
    expect([code, out]).toEqual([0, expect.stringContaining("  没有找到可对比的文件\n")]);
  });

  test("is found by a pattern too, and the parts of a run find what the whole finds", async () => {
    const whole = await linesOf("报送/*/*.xlsx", "--previous", "去年");
    const parts = [];
    for (const shard of ["1/3", "2/3", "3/3"])
      parts.push(...(await linesOf("报送/*/*.xlsx", "--previous", "去年", "--shard", shard)));
    expect(parts).toEqual(whole);
    expect(whole.map(({ previous }) => (previous as { file: unknown }).file)).toEqual([
      "去年/丁局/丙.xlsx",
      null,
      "去年/甲局/部门决算.xlsx",
    ]);
  });
});

test("one file cannot be the earlier one of several", async () => {
  const { code, out, err } = await shell.perf("check", "今.xlsx", "2022.xlsx", "--previous", "上次.xlsx");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("“上次.xlsx”只能与一个文件对比；检查多个文件时，--previous 后面要写文件夹");
});

test("a workbook of last year that is not there is a wrong call", async () => {
  const { code, err } = await shell.perf("check", "今.xlsx", "--last-year", "没有.xlsx");
  expect([code, err]).toEqual([2, expect.stringContaining("对比文件“没有.xlsx”不存在")]);
});

test("a workbook that may not be looked at is not said to be missing", async () => {
  const { code, err } = await shell.perf("check", "今.xlsx", "--previous", "上次.xlsx/里面.xlsx");
  expect([code, err]).toEqual([2, expect.stringContaining("对比文件“上次.xlsx/里面.xlsx”打不开")]);
});
