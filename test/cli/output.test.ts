import { PassThrough } from "node:stream";
import { paintFor } from "../../src/cli/output/colours";
import { Progress } from "../../src/cli/output/progress";
import { cutTo, padded, widthOf } from "../../src/cli/output/width";
import { folderOfPattern, patternOf } from "../../src/cli/files/glob";
import { processTerminal, type Terminal } from "../../src/cli/terminal";

test.each([
  ["D8", 2],
  ["支出决算表 D8", 13],
  ["（万元）", 8],
  ["“三公”", 6],
  ["é", 1],
  ["e\u0301", 1],
  ["Ｄ８", 4],
  ["𠮷", 2],
])("%s takes %i places of a terminal", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("Chinese and Latin line up, and what has no room is cut", () => {
  expect(padded("不平", 6)).toBe("不平  ");
  expect(padded("待核实", 6)).toBe("待核实");
  expect(cutTo("一般公共预算", 7)).toBe("一般公…");
  expect(cutTo("abc", 3)).toBe("abc");
});

test.each([
  ["*.xlsx", "甲.xlsx", true],
  ["*.xlsx", "乙/甲.xlsx", false],
  ["**/*.xlsx", "乙/丙/甲.xlsx", true],
  ["**/*.xlsx", "甲.xlsx", true],
  ["乙/?.xlsx", "乙/甲.xlsx", true],
  ["乙/?.xlsx", "乙/甲甲.xlsx", false],
  ["a+(b).xls*", "a+(b).xlsm", true],
  ["*.xlsx", "大写.XLSX", true],
  ["A.xlsx", "a.xlsx", false],
  ["**", "乙/A.b", true],
])("%s and %s: %s", (glob, file, fits) => {
  expect(patternOf(glob).test(file)).toBe(fits);
});

test("a pattern is looked for from the folder where it starts to be one", () => {
  expect(["*.xlsx", "a/b/*.xlsx", "/a/*", "/*"].map(folderOfPattern)).toEqual([".", "a/b", "/a", "/"]);
});

/** A process whose streams are terminals or not. */
function played(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  Object.assign(stdout, { isTTY });
  Object.assign(stderr, { isTTY, columns: 60 });
  const terminal = processTerminal({ stdout, stderr, env } as unknown as NodeJS.Process);
  return { terminal, err: () => String(stderr.read() ?? "") };
}

test("colours are for terminals, unless NO_COLOR says otherwise", () => {
  expect(
    [played(true), played(false), played(true, { NO_COLOR: "1" })].map((each) => each.terminal.colours),
  ).toEqual([true, false, false]);
  expect(paintFor(true)("不平", "red")).toBe("\u001b[31m不平\u001b[0m");
  expect(paintFor(false)("不平", "red")).toBe("不平");
});

describe("the bar", () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  const after = (milliseconds: number, terminal: Terminal): void => {
    const progress = new Progress(200, "zh-CN", terminal);
    jest.advanceTimersByTime(milliseconds);
    progress.show(50, "报送/某某市某某局决算报表（最终版）.xlsx");
  };

  test("comes on a terminal after a second of work, no wider than that", () => {
    const { terminal, err } = played(true);
    after(1_500, terminal);
    const line = err();
    expect(line).toContain("第 50 个，共 200 个文件");
    expect(line).toMatch(/^\[#+-+\]/u);
    expect(widthOf(line)).toBeLessThan(60);
  });

  test("stays away in a pipe and from short work", () => {
    const [pipe, short] = [played(false), played(true)];
    after(1_500, pipe.terminal);
    after(500, short.terminal);
    expect([pipe.err(), short.err()]).toEqual(["", ""]);
  });

  test("makes room for what is to be said", () => {
    const { terminal, err } = played(true);
    after(1_500, terminal);
    err();
    terminal.complain("一行\n");
    expect(err()).toBe("\r\u001b[2K一行\n");
  });
});
