import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { partsOf } from "./support/mistaken";
import { Shell } from "./support/perf";
import { DOUBTFUL, remembering } from "./support/remembering";

/** A unit corrected a sheet and gave a reason in Excel; whoever receives the file sees what the unit saw. */
let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  shell.put("报送.xlsx", await remembering());
}, 180_000);
afterAll(() => shell.close());

interface Line {
  readonly relations: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly id: string; readonly verdict: string; readonly reason: unknown }[];
  readonly remembered: unknown;
}

async function lineOf(...options: string[]): Promise<Line> {
  const { out } = await shell.perf("check", "报送.xlsx", "--format", "json", ...options);
  return JSON.parse(out) as Line;
}

test("what a reason has closed does not count, and the text says what it goes by", async () => {
  const { code, out } = await shell.perf("check", "报送.xlsx");
  expect(code).toBe(0);
  expect(out).toContain(
    "依据工作簿里保存的设置和说明：改过 1 张表的识别、出错说明 1 条（不采用请加 --ignore-remembered）\n",
  );
  expect(out).toMatch(
    /待核实 {2}整体支出绩效自评表 \S+ .*\n {6}出错说明：批复的目标值如此， 见绩效目标申报表\n/u,
  );
  expect(out).toContain("不平 0　待核实 0　");
  expect(out).toContain("\n  已说明 1 处\n");
});

test("a reviewer may ask for the plain check", async () => {
  const { code, out } = await shell.perf("check", "报送.xlsx", "--ignore-remembered");
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}不平 {2,}\S/mu);
  expect(out).not.toMatch(/出错说明|依据工作簿/u);
  const { remembered, findings } = await lineOf("--ignore-remembered");
  expect(remembered).toEqual({ otherSheets: false, versions: {}, corrections: [] });
  expect(findings.filter(({ reason }) => reason !== null)).toEqual([]);
});

test("JSON tells the reason beside the finding, whose verdict stays, and what was remembered", async () => {
  const { relations, findings, remembered } = await lineOf();
  expect([relations.wrong, relations.doubtful]).toEqual([0, 1]);
  expect(findings.filter(({ reason }) => reason !== null)).toEqual([
    expect.objectContaining({
      id: DOUBTFUL,
      verdict: "doubtful",
      reason: "批复的目标值如此，\n见绩效目标申报表",
    }),
  ]);
  expect(remembered).toEqual({
    otherSheets: false,
    versions: {},
    corrections: [{ sheet: "支出决算表", statement: null, unit: "万元" }],
  });
});

test("a corrected sheet is found by the statement that it is, also where only that is asked for", async () => {
  const { relations } = await lineOf("--statements", "03");
  expect(relations.wrong).toBe(0);
  expect(relations.agrees).toBeGreaterThan(50);
});

test("the marked copy has no mark where a reason stands, and remembers what the file remembers", async () => {
  const marksIn = async (name: string, ...options: string[]): Promise<string> => {
    await shell.perf("check", "报送.xlsx", "--mark", name, ...options);
    return Object.entries(partsOf(new Uint8Array(readFileSync(shell.at(name)))))
      .filter(([path, part]) => path.endsWith(".xml") && Buffer.from(part).includes("PERF-MARK"))
      .map(([path]) => path)
      .join();
  };
  const [closed, plain] = [await marksIn("标记.xlsx"), await marksIn("全部标记.xlsx", "--ignore-remembered")];
  expect(plain.split(",").length).toBeGreaterThan(closed.split(",").filter(Boolean).length);
  const copy = readWorkbookFile(new Uint8Array(readFileSync(shell.at("标记.xlsx"))));
  if (copy.kind === "refused") throw new Error(copy.reason);
  expect([...copy.remembered.keys()].sort()).toEqual(["checkOptions", "reasons"]);
});

test("the report counts the file as explained and gives the reason beside the finding", async () => {
  await shell.perf("check", "报送.xlsx", "--report", "报告.xlsx");
  const read = readWorkbookFile(new Uint8Array(readFileSync(shell.at("报告.xlsx"))));
  if (read.kind === "refused") throw new Error(read.reason);
  const [files, findings] = read.snapshot.sheets;
  expect(files!.values[1]![0]).toContain("待核实 0 个，已说明 1 个");
  expect(files!.values[3]![4]).toBe("待核实的均已说明");
  const reasons = findings!.values.slice(1).map((row) => [row[2], row[6]]);
  expect(reasons).toContainEqual(["待核实", "批复的目标值如此，\n见绩效目标申报表"]);
});

test("an earlier submission is judged by what it remembers itself", async () => {
  shell.put("上次.xlsx", await remembering());
  const { out } = await shell.perf("check", "报送.xlsx", "--previous", "上次.xlsx");
  expect(out).toContain("已改好 0 处、新出现 0 处");
});

test("a report is held against the tables as they were corrected", async () => {
  shell.put("说明.txt", "2023年度支出合计2668.25万元，其中：基本支出746.04万元；项目支出1922.21万元。");
  const ask = (...options: string[]) =>
    shell.perf("check-text", "说明.txt", "--workbook", "报送.xlsx", ...options);
  expect((await ask()).code).toBe(0);
  expect((await ask("--ignore-remembered")).code).toBe(1);
});

test("a journal belongs to runs that go by the same", async () => {
  const once = await shell.perf("check", "报送.xlsx", "--resume", "进度.jsonl");
  expect(await shell.perf("check", "报送.xlsx", "--resume", "进度.jsonl")).toEqual(once);
  const other = await shell.perf("check", "报送.xlsx", "--resume", "进度.jsonl", "--ignore-remembered");
  expect([other.code, other.out]).toEqual([2, ""]);
});
