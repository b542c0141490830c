import { readFileSync } from "node:fs";
import { files, Shell, ZHUZHOU } from "./support/perf";

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "甲局.xlsx");
  shell.copy(`${files}/zhuzhou-2023.xls`, "旧.xls");
  shell.put("旧的.html", "");
  shell.put("旧的.txt", "我的笔记\n第二行\n");
}, 180_000);
afterAll(() => shell.close());

test.each([
  [[], "没有写命令"],
  [["chekc"], "没有“chekc”这个命令"],
  [["check"], "没有写要检查的文件"],
  [["check", "甲局.xlsx", "--colour"], "没有“--colour”这个选项"],
  [["check", "甲局.xlsx", "-x"], "没有“-x”这个选项"],
  [["check", "甲局.xlsx", "--year", "2023"], "“--year”不是 check 命令的选项"],
  [["check", "甲局.xlsx", "--format"], "“--format”后面缺少值"],
  [["check", "甲局.xlsx", "--format", "--other-sheets"], "“--format”后面缺少值"],
  [["check", "甲局.xlsx", "--format", "xml"], "“--format”不能是“xml”，可以是：text, json"],
  [["check", "甲局.xlsx", "--other-sheets=yes"], "“--other-sheets”后面不带值"],
  [["check", "甲局.xlsx", "--lang", "fr"], "“--lang”不能是“fr”，可以是：zh, en"],
  [["check", "甲局.xlsx", "--format", "text", "--format=json"], "“--format”写了两次"],
  [["check", "甲局.xlsx", "--statements", "01,10"], "没有“10”这张表"],
  [["check", "甲局.xlsx", "--statements", "03-01"], "没有“03-01”这张表"],
  [["check", "甲局.xlsx", "--shard", "3/2"], "“--shard”不能是“3/2”"],
  [["check", "甲局.xlsx", "--shard", "0/2"], "“--shard”不能是“0/2”"],
  [["check", "甲局.xlsx", "--workers", "0"], "“--workers”不能是“0”"],
  [["check", "甲局.xlsx", "--timeout", "soon"], "“--timeout”不能是“soon”"],
  [["check", "甲局.xlsx", "--report", "报告.pdf"], "应以 .xlsx 或 .html 结尾"],
  [["check", "甲局.xlsx", "--report", "甲局.xlsx"], "“甲局.xlsx”是要检查的文件，不能写到它上面"],
  [["check", "甲局.xlsx", "--report", "旧的.html"], "“旧的.html”已经存在；要覆盖请加 --force"],
  [["check", "甲局.xlsx", "--mark", "./甲局.xlsx"], "是要检查的文件，不能写到它上面"],
  [["check", "甲局.xlsx", "--mark", "标记.xlsm"], "要与原文件同为 .xlsx"],
  [["check", "旧.xls", "--mark", "标记.xls"], "是 .xls，不能生成标记副本；请先另存为 .xlsx"],
  [["check", ".", "--mark", "标记.xlsx"], "检查多个文件时，--mark 后面要写文件夹"],
  [["check", "甲局.xlsx", "--previous", "没有.xlsx"], "对比文件“没有.xlsx”不存在"],
  [["check", "甲局.xlsx", "--resume", "旧的.txt"], "“旧的.txt”不是进度文件，没有改动它"],
  [["check", "甲局.xlsx", "--resume", "旧.xls"], "“旧.xls”不是进度文件，没有改动它"],
  [["--format", "json", "check", "甲局.xlsx"], "“--format”要写在命令后面：perf check … --format …"],
  [["--unit=某局", "layout", "a.xlsx"], "“--unit”要写在命令后面：perf layout … --unit …"],
  [["--colour", "check", "甲局.xlsx"], "没有“--colour”这个命令"],
  [["--lang", "zh"], "没有写命令"],
  [["--lang", "zh", "chekc"], "没有“chekc”这个命令"],
  [["--lang", "zh", "check", "甲局.xlsx", "--lang", "en"], "“--lang”写了两次"],
  [["check-text"], "没有写要核对的报告"],
  [["check-text", "说明.txt", "--workbook", "没有.xlsx"], "工作簿“没有.xlsx”不存在"],
  [["check-text", "说明.txt", "--report", "a.html"], "“--report”不是 check-text 命令的选项"],
  [["layout"], "请写一个要生成的 .xlsx 文件名"],
  [["layout", "a.xlsx", "b.xlsx"], "请写一个要生成的 .xlsx 文件名"],
  [["layout", "a.xls"], "“a.xls”应以 .xlsx 结尾"],
  [["layout", "甲局.xlsx"], "“甲局.xlsx”已经存在；要覆盖请加 --force"],
  [["layout", "a.xlsx", "--year", "23"], "“--year”不能是“23”"],
  [["layout", "a.xlsx", "--money", "美元"], "“--money”不能是“美元”"],
  [["layout", "a.xlsx", "--codes", "2010301,abc"], "“--codes”不能是“abc”"],
  [["functions", "RATE"], "functions 命令不带文件名：“RATE”"],
])("perf %s is refused in one sentence and with code 2", async (args, sentence) => {
  const { code, out, err } = await shell.perf(...args);
  const [first, second, ...rest] = err.split("\n");
  expect(first).toContain(sentence);
  expect([second, ...rest]).toEqual(["用法见 perf --help", ""]);
  expect([code, out]).toEqual([2, ""]);
});

test("of what the disk does not take nothing is said about how to write the call", async () => {
  const { code, out, err } = await shell.perf("layout", "没有/a.xlsx");
  expect([code, out, err]).toEqual([2, "", "perf：“没有/a.xlsx”不能写入。\n"]);
});

test("a wrong call in English is told in English, whatever is wrong with it", async () => {
  const { code, err } = await shell.perf("check", "甲局.xlsx", "--format", "xml", "--lang", "en");
  expect(err).toBe("perf: “--format” cannot be “xml”; it can be: text, json.\nSee perf --help --lang en\n");
  expect(code).toBe(2);
});

test.each(["perf", "check", "check-text", "layout", "functions"])(
  "help for %s comes in two languages",
  async (name) => {
    const command = name === "perf" ? [] : [name];
    const chinese = await shell.perf(...command, "--help");
    const english = await shell.perf(...command, "--help", "--lang", "en");
    expect([chinese.code, english.code, chinese.err, english.err]).toEqual([0, 0, "", ""]);
    expect(chinese.out).toMatch(/\p{Script=Han}/u);
    const options = (text: string): string[] => text.match(/--[a-z-]+/gu) ?? [];
    expect(options(english.out)).toEqual(options(chinese.out));
  },
);

test("the language may stand before the command, where the general help names it", async () => {
  const behind = await shell.perf("check", "没有.xlsx", "--lang", "en");
  expect(behind.err).toBe("没有.xlsx: There is no such file.\n");
  expect(await shell.perf("--lang", "en", "check", "没有.xlsx")).toEqual(behind);
  expect(await shell.perf("--lang=en", "check", "没有.xlsx")).toEqual(behind);
  expect(await shell.perf("--lang", "en", "--help")).toEqual(await shell.perf("--help", "--lang", "en"));
});

test.each(["check", "check-text", "layout", "functions"])(
  "perf help %s is the help of that command",
  async (name) => {
    const [help, english] = [await shell.perf("help", name), await shell.perf("help", name, "--lang", "en")];
    expect(help).toEqual(await shell.perf(name, "--help"));
    expect(english).toEqual(await shell.perf(name, "--help", "--lang", "en"));
    expect(await shell.perf("--lang", "en", "help", name)).toEqual(english);
  },
);

test("a file that is named twice is checked once, by its first name", async () => {
  const { out } = await shell.perf("check", "./甲局.xlsx", "甲局.xlsx", ".", "--format", "json");
  const files = out
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as { file: string }]));
  expect(files.map(({ file }) => file)).toEqual(["./甲局.xlsx", "旧.xls"]);
  const { code, err } = await shell.perf("check", "没有.xlsx", "./没有.xlsx");
  expect([code, err]).toEqual([2, "没有.xlsx：文件不存在。\n"]);
});

test("the manual names every option that the help names, in both languages", async () => {
  const manual = readFileSync("docs/perf-command.md", "utf8");
  for (const command of ["check", "check-text", "layout", "functions"]) {
    const { out } = await shell.perf(command, "--help");
    for (const option of out.match(/--[a-z-]+/gu) ?? []) {
      expect([option, manual.split(`\`${option}`).length > 2]).toEqual([option, true]);
    }
  }
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await shell.perf("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("functions are listed, lined up, and as JSON", async () => {
  const text = await shell.perf("functions");
  expect(text.out).toContain("PERF.RATE(执行数, 预算数, [小数位])");
  const json = await shell.perf("functions", "--format", "json");
  const names = json.out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { name: string }).name);
  expect(names).toHaveLength(text.out.trim().split("\n").length);
  expect(names).toContain("PERF.TARGET");
});
