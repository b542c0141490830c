import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mistaken } from "./support/mistaken";
import { type Answer, Shell, ZHUZHOU } from "./support/perf";

const COUNT = 4;
const JOURNAL = "进度.jsonl";
let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  mkdirSync(shell.at("报送"));
}, 180_000);
afterAll(() => shell.close());

beforeEach(() => {
  for (const name of readdirSync(shell.folder)) {
    if (name !== "报送") rmSync(shell.at(name), { recursive: true });
  }
  for (let index = 0; index < COUNT; index++) {
    const name = `报送/单位${index}.xlsx`;
    if (index % 3 === 1) shell.put(name, mistaken());
    else if (index === 3) shell.put(name, "这不是工作簿");
    else shell.copy(ZHUZHOU, name);
  }
});

const ask = (...options: string[]): Promise<Answer> =>
  shell.perf("check", "报送", "--format", "json", ...options);
const resume = (...options: string[]): Promise<Answer> => ask("--resume", JOURNAL, ...options);
const linesOf = (): string[] => readFileSync(shell.at(JOURNAL), "utf8").trimEnd().split("\n");
const write = (lines: readonly string[], rest = ""): void =>
  writeFileSync(shell.at(JOURNAL), `${lines.join("\n")}\n${rest}`);

/** A run that was killed while the outcome of a file was being written. */
function killedAt(line: number): void {
  const lines = linesOf();
  write(lines.slice(0, line), lines[line]!.slice(0, 99));
}

describe("a run that was broken off", () => {
  test("goes on where it was, and its output is that of a whole run", async () => {
    const whole = await ask();
    expect(await resume()).toEqual(whole);
    const lines = linesOf();
    expect(lines).toHaveLength(1 + COUNT);
    killedAt(3);
    expect(await resume()).toEqual(whole);
    expect(linesOf()).toEqual(lines);
  });

  test("does not check again what has not changed, and does what has", async () => {
    await resume();
    const lines = linesOf();
    // Whatever is checked leaves a line.
    await resume();
    expect(linesOf()).toEqual(lines);
    shell.copy(ZHUZHOU, "报送/单位1.xlsx");
    expect((await resume()).out).toBe((await ask()).out);
    expect(linesOf()).toEqual([...lines, expect.stringContaining("报送/单位1.xlsx")]);
  });

  test("is not mixed with a run of other options", async () => {
    await resume();
    const before = linesOf();
    const { code, err, out } = await resume("--other-sheets");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("是另一次检查（选项或程序版本不同）的进度文件");
    expect(linesOf()).toEqual(before);
  });

  test("is not mixed with one of another version, which may find something else", async () => {
    await resume();
    const [head = "", ...entries] = linesOf();
    const { version } = JSON.parse(head) as { version: string };
    write([head.replace(version, "0.0.1"), ...entries]);
    const { code, err, out } = await resume();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("选项或程序版本不同");
  });

  test.each([
    ["notes", "我的笔记\n"],
    ["a line of somebody's JSON", '{"schema":1}\n'],
    ["a line that does not end", "没有换行"],
  ])("leaves a file alone that is none of its own: %s", async (_what, text) => {
    shell.put(JOURNAL, text);
    const { code, out, err } = await resume();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`perf：“${JOURNAL}”不是进度文件，没有改动它；请换一个文件名。\n用法见 perf --help\n`);
    expect(readFileSync(shell.at(JOURNAL), "utf8")).toBe(text);
  });

  test.each<[string, (line: string) => string]>([
    ["null", () => "null"],
    ["something that is no JSON", () => "不是 JSON"],
    ["an outcome that was cut down", (line) => line.replace(/"result":.*/u, '"file":"报送/单位1.xlsx"}}}')],
    ["a result that was made better", (line) => line.replace(/"wrong":[1-9]\d*/u, '"wrong":0')],
  ])("checks a file again whose line was changed by hand: %s", async (_what, change) => {
    const whole = await resume();
    const lines = linesOf();
    expect(change(lines[2]!)).not.toBe(lines[2]);
    write(lines.map((line, index) => (index === 2 ? change(line) : line)));
    expect(await resume()).toEqual(whole);
    expect(linesOf().at(-1)).toBe(lines[2]);
  });
});

describe("what is compared with is part of the question", () => {
  const compared = (...options: string[]): Promise<Answer> =>
    shell.perf("check", "报送/单位0.xlsx", ...options);
  const both = async (...options: string[]): Promise<void> => {
    const resumed = await compared("--resume", JOURNAL, ...options);
    expect(resumed).toEqual(await compared(...options));
  };

  test("a comparison that was not asked for before is made, and one that is no longer asked for is not told", async () => {
    shell.put("上次.xlsx", mistaken());
    await both();
    await both("--previous", "上次.xlsx");
    await both();
  });

  test("another earlier workbook, or the same with other figures, is compared with anew", async () => {
    shell.put("上次.xlsx", mistaken());
    shell.copy(ZHUZHOU, "再上次.xlsx");
    await both("--previous", "上次.xlsx");
    await both("--previous", "再上次.xlsx");
    shell.copy(ZHUZHOU, "上次.xlsx");
    await both("--previous", "上次.xlsx");
  });

  test("an earlier workbook that could not be read is read when it can be", async () => {
    shell.put("上次.xlsx", "不是工作簿");
    await both("--previous", "上次.xlsx");
    expect((await compared("--resume", JOURNAL, "--previous", "上次.xlsx")).code).toBe(2);
    shell.put("上次.xlsx", mistaken());
    await both("--previous", "上次.xlsx");
  });
});

describe("marked copies", () => {
  const mark = (...options: string[]): Promise<Answer> => resume("--mark", "出", ...options);
  const copy = (index: number): string => shell.at(`出/报送/单位${index}.xlsx`);

  test("that the run has written are its own to write again, and told as before", async () => {
    const whole = await mark();
    killedAt(3);
    expect(await mark()).toEqual(whole);
  });

  test("are no obstacle after a run that ended anywhere", async () => {
    const whole = await ask("--mark", "另");
    const call = ["check", "报送", "--format", "json", "--resume", JOURNAL, "--mark", "出"];
    // Whoever reads goes away after the first line, and the run with him.
    await shell.run("/bin/sh", ["-c", '"$0" "$@" | head -n 1', process.execPath, shell.script, ...call]);
    expect(await mark()).toEqual(whole);
  });

  test("that were written in the moment the run was killed are known by what is in them", async () => {
    const whole = await mark();
    write(linesOf().slice(0, 1));
    expect(await mark()).toEqual(whole);
  });

  test("that are gone are made again, and only those", async () => {
    const whole = await mark();
    const lines = linesOf();
    rmSync(copy(2));
    expect(await mark()).toEqual(whole);
    expect(readFileSync(copy(2)).length).toBeGreaterThan(10_000);
    expect(linesOf()).toHaveLength(lines.length + 1);
  });

  test("that somebody has worked in stay as they are, and that is told", async () => {
    await mark();
    shell.put("出/报送/单位1.xlsx", "改过的副本");
    const { code, err } = await mark();
    expect([code, err]).toEqual([2, expect.stringContaining("目标位置已有别的文件；要覆盖请加 --force。")]);
    expect(readFileSync(copy(1), "utf8")).toBe("改过的副本");
  });

  test("do not take the place of a workbook that the run has not written", async () => {
    const own = new Uint8Array(readFileSync(ZHUZHOU));
    shell.put("我的底稿.xlsx", own);
    const call = ["check", "报送/单位1.xlsx", "--mark", "我的底稿.xlsx", "--resume", JOURNAL];
    const first = await shell.perf(...call);
    expect([first.code, first.out]).toEqual([2, ""]);
    expect(first.err).toContain("“我的底稿.xlsx”已经存在；要覆盖请加 --force");
    // Nor in a run that goes on: the file was not there when it began.
    await shell.perf("check", "报送/单位1.xlsx", "--resume", JOURNAL);
    const second = await shell.perf(...call);
    expect([second.code, second.err]).toEqual([
      2,
      "报送/单位1.xlsx：没有生成标记副本：目标位置已有别的文件；要覆盖请加 --force。\n",
    ]);
    expect(second.out).toContain("应为 572.26");
    expect(Buffer.compare(readFileSync(shell.at("我的底稿.xlsx")), own)).toBe(0);
    expect((await shell.perf(...call, "--force")).err).toMatch(/已标记 \d+ 个单元格/u);
  });

  test("are told only where they are asked for", async () => {
    const plain = await ask();
    await mark();
    expect(await resume()).toEqual(plain);
  });

  test("that could not be made for want of room are made when there is some", async () => {
    const whole = await shell.perf("check", "报送/单位1.xlsx", "--mark", "整.xlsx");
    writeFileSync(shell.at("出"), "不是文件夹");
    const call = ["check", "报送/单位1.xlsx", "--mark", "出/标记.xlsx", "--resume", JOURNAL];
    expect((await shell.perf(...call)).err).toContain("没有生成标记副本");
    rmSync(shell.at("出"));
    expect((await shell.perf(...call)).err).toBe(whole.err);
    expect(readFileSync(shell.at("出/标记.xlsx")).length).toBeGreaterThan(10_000);
  });
});
