import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { mistaken } from "./support/mistaken";
import { onLinux, onUnix } from "./support/onlyOn";
import { type Answer, Shell, ZHUZHOU } from "./support/perf";

/** What the command writes, and what it must never write over. */
let shell: Shell;

beforeEach(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "决算.xlsx");
  shell.put("错.xlsx", mistaken());
}, 180_000);
afterEach(() => shell.close());

const bytesOf = (name: string): Buffer => readFileSync(shell.at(name));

function put(name: string, contents: Uint8Array | string): string {
  mkdirSync(dirname(shell.at(name)), { recursive: true });
  return shell.put(name, contents);
}

/** Refused in one sentence before anything is checked, the file as it was. */
async function refuses(sentence: string, file: string, ...args: string[]): Promise<void> {
  const before = bytesOf(file);
  const { code, out, err } = await shell.perf("check", ...args);
  expect(err.split("\n")[0]).toContain(sentence);
  expect([code, out]).toEqual([2, ""]);
  expect(Buffer.compare(bytesOf(file), before)).toBe(0);
}

describe("a workbook that is checked is not written over, even by force", () => {
  onUnix("through a link that leads to it", async () => {
    symlinkSync(shell.at("决算.xlsx"), shell.at("链.xlsx"));
    await refuses("是要检查的文件", "决算.xlsx", "决算.xlsx", "--report", "链.xlsx", "--force");
    await refuses("是要检查的文件", "决算.xlsx", "决算.xlsx", "--mark", "链.xlsx", "--force");
  });

  onUnix("by its second name", async () => {
    linkSync(shell.at("决算.xlsx"), shell.at("又名.xlsx"));
    await refuses("是要检查的文件", "决算.xlsx", "决算.xlsx", "--report", "又名.xlsx", "--force");
  });

  onUnix("in a folder with two names", async () => {
    put("报送/甲.xlsx", bytesOf("决算.xlsx"));
    symlinkSync(shell.at("报送"), shell.at("存档"));
    await refuses("是要检查的文件", "报送/甲.xlsx", "报送", "--report", "存档/甲.xlsx", "--force");
  });

  test("by its name in capitals, which is the same file in Windows", async () => {
    shell.copy(ZHUZHOU, "w.xlsx");
    await refuses("是要检查的文件", "w.xlsx", "w.xlsx", "--report", "W.XLSX", "--force");
    await refuses("是要检查的文件", "w.xlsx", "w.xlsx", "--mark", "W.xlsx", "--force");
  });

  test("as a place for the progress", () =>
    refuses("是要检查的文件", "决算.xlsx", "决算.xlsx", "--resume", "决算.xlsx"));

  test("also where its turn comes in another shard", () =>
    refuses(
      "是要检查的文件",
      "错.xlsx",
      "决算.xlsx",
      "错.xlsx",
      "--shard",
      "1/2",
      "--report",
      "错.xlsx",
      "--force",
    ));
});

describe("what is compared with is not written over, even by force", () => {
  test.each(["--mark", "--report", "--resume"])("with %s", async (option) => {
    put("去年.xlsx", bytesOf("决算.xlsx"));
    for (const earlier of ["--previous", "--last-year"]) {
      const args = ["决算.xlsx", earlier, "去年.xlsx", option, "去年.xlsx", "--force"];
      await refuses("是用来对比的文件", "去年.xlsx", ...args);
    }
  });

  test("in a folder of them", async () => {
    put("去年/错.xlsx", bytesOf("决算.xlsx"));
    const args = ["决算.xlsx", "错.xlsx", "--previous", "去年", "--mark", "去年", "--force"];
    await refuses("是用来对比的文件", "去年/错.xlsx", ...args);
  });
});

describe("two results never go to one file", () => {
  test("copies of two files whose paths differ in .. alone", async () => {
    put("里/甲/x.xlsx", bytesOf("错.xlsx"));
    put("甲/x.xlsx", bytesOf("决算.xlsx"));
    const args = ["里/../甲/x.xlsx", "里/甲/x.xlsx", "--mark", "出"];
    const { code, out, err } = await shell.perf("check", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("“里/../甲/x.xlsx”和“里/甲/x.xlsx”的标记副本会是同一个文件“出/里/甲/x.xlsx”");
  });

  test.each([
    [["--mark", "同.xlsx", "--report", "同.xlsx"], "--report 和 --mark 写的是同一个文件“同.xlsx”"],
    [["--resume", "r.html", "--report", "./R.html"], "--resume 和 --report 写的是同一个文件“./R.html”"],
  ])("%s", async (options, sentence) => {
    const { code, out, err } = await shell.perf("check", "决算.xlsx", ...options);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(readdirSync(shell.folder).sort()).toEqual(["决算.xlsx", "错.xlsx"]);
  });
});

/** The command where no file may grow beyond some kilobytes, as on a disk that is nearly full. */
function onFullDisk(kilobytes: number, ...args: string[]): Promise<Answer> {
  return shell.run("/bin/sh", [
    "-c",
    'ulimit -f "$0"; exec "$@"',
    String(kilobytes * 2),
    process.execPath,
    shell.script,
    ...args,
  ]);
}

describe("where the disk is full", () => {
  onUnix("the report of yesterday stays, and it is said that the results stand", async () => {
    shell.put("旧.html", "昨天的报告");
    const { code, out, err } = await onFullDisk(4, "check", "错.xlsx", "--report", "旧.html", "--force");
    expect(code).toBe(2);
    expect(out).toContain("应为 572.26");
    expect(err).toBe("检查报告没有生成：“旧.html”不能写入。上面的检查结果有效。\n");
    expect(bytesOf("旧.html").toString()).toBe("昨天的报告");
    expect(readdirSync(shell.folder).sort()).toEqual(["决算.xlsx", "旧.html", "错.xlsx"].sort());
  });

  onUnix("the marked copy of yesterday stays, and nothing is left beside it", async () => {
    shell.put("标记.xlsx", "昨天的副本");
    const { code, err } = await onFullDisk(4, "check", "错.xlsx", "--mark", "标记.xlsx", "--force");
    expect([code, err]).toEqual([2, "错.xlsx：没有生成标记副本：目标位置不能写入。\n"]);
    expect(bytesOf("标记.xlsx").toString()).toBe("昨天的副本");
    expect(readdirSync(shell.folder).sort()).toEqual(["决算.xlsx", "标记.xlsx", "错.xlsx"].sort());
  });

  onUnix("no half of a laid out workbook is left", async () => {
    const { code, err } = await onFullDisk(4, "layout", "表.xlsx");
    expect([code, err]).toEqual([2, "perf：“表.xlsx”不能写入。\n"]);
    expect(readdirSync(shell.folder).sort()).toEqual(["决算.xlsx", "错.xlsx"]);
  });

  onUnix("results are printed though their progress cannot be kept", async () => {
    const whole = await shell.perf("check", "决算.xlsx", "错.xlsx");
    const { code, out, err } = await onFullDisk(
      4,
      "check",
      "决算.xlsx",
      "错.xlsx",
      "--workers",
      "1",
      "--resume",
      "进度",
    );
    expect([code, out]).toEqual([2, whole.out]);
    expect(err).toBe("“进度”不能继续写入，从这里起不再记进度；检查照常进行。\n");
    // Half a line was written: the next run goes on all the same.
    expect((await shell.perf("check", "决算.xlsx", "错.xlsx", "--resume", "进度")).out).toBe(whole.out);
  });
});

describe("the marked copy", () => {
  test("may have as long a name as a name can be, and leaves a .part of somebody's alone", async () => {
    const long = `${"长".repeat(83)}.xlsx`;
    shell.put("标记.xlsx.part", "别人的");
    const marked = await shell.perf("check", "错.xlsx", "--mark", long);
    expect([marked.code, marked.err]).toEqual([1, expect.stringContaining("已标记")]);
    expect((await shell.perf("check", "错.xlsx", "--mark", "标记.xlsx")).code).toBe(1);
    expect(bytesOf("标记.xlsx.part").toString()).toBe("别人的");
  });

  onUnix("goes where a link leads, and the link stays one", async () => {
    put("盘/标记.xlsx", "昨天的副本");
    symlinkSync("盘/标记.xlsx", shell.at("标记.xlsx"));
    await shell.perf("check", "错.xlsx", "--mark", "标记.xlsx", "--force");
    expect(bytesOf("盘/标记.xlsx").length).toBeGreaterThan(10_000);
  });

  const refusesFolder = async (folder: string): Promise<void> => {
    put("报送/甲.xlsx", bytesOf("错.xlsx"));
    const { code, out, err } = await shell.perf("check", "报送", "--mark", folder);
    expect([code, out, err]).toEqual([2, "", `perf：“${folder}”不能写入。\n`]);
  };

  onUnix("is refused at once below a file", () => refusesFolder("错.xlsx/出"));

  onLinux("is refused at once where no folder can be made, instead of trying for ever", () =>
    refusesFolder("/proc/perf/出"),
  );

  test("of one shard is no obstacle to the next", async () => {
    for (const name of ["甲", "乙", "丙"]) put(`报送/${name}.xlsx`, bytesOf("错.xlsx"));
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const { code, err } = await shell.perf("check", "报送", "--mark", "标", "--shard", shard);
      expect([code, err]).toEqual([1, expect.stringMatching(/^报送\/.\.xlsx：已标记 \d+ 个单元格\n$/u)]);
    }
    expect(readdirSync(shell.at("标/报送")).sort()).toEqual(["丙.xlsx", "乙.xlsx", "甲.xlsx"]);
    const again = await shell.perf("check", "报送", "--mark", "标", "--shard", "2/3");
    expect([again.code, again.out, again.err]).toEqual([2, "", expect.stringContaining("已经存在")]);
  });
});

test("a report without a folder is told before the files are checked, not after", async () => {
  const { code, out, err } = await shell.perf("check", "决算.xlsx", "--report", "没有/汇总.html");
  expect([code, out, err]).toEqual([2, "", "perf：文件夹“没有”不存在，不能生成“没有/汇总.html”。\n"]);
});

test("a folder by the report's name is told before the files are checked, also by force", async () => {
  mkdirSync(shell.at("汇总.html"));
  const { code, out, err } = await shell.perf("check", "决算.xlsx", "--report", "汇总.html", "--force");
  expect([code, out, err]).toEqual([2, "", "perf：“汇总.html”不能写入。\n"]);
});

describe("where standard output takes nothing", () => {
  const into = (redirection: string, ...args: string[]): Promise<Answer> =>
    shell.run("/bin/sh", ["-c", `exec "$0" "$@" ${redirection}`, process.execPath, shell.script, ...args]);

  onLinux.each([["text"], ["json"]])("it is one sentence and code 2: %s", async (format) => {
    const { code, err } = await into(">/dev/full", "check", "决算.xlsx", "错.xlsx", "--format", format);
    expect([code, err]).toEqual([2, "perf：结果不能写到标准输出（磁盘可能已满），没有写完。\n"]);
  });

  onLinux("it is told in the language of the call", async () => {
    const { code, err } = await into(">/dev/full", "functions", "--lang", "en");
    expect([code, err]).toEqual([2, expect.stringMatching(/^perf: Results cannot be written [^\n]*\n$/u)]);
  });

  onLinux("a note that cannot be told costs no result, and code 2", async () => {
    const whole = await shell.perf("check", "决算.xlsx", "没有.xlsx");
    expect(await into("2>/dev/full", "check", "决算.xlsx", "没有.xlsx")).toEqual({ ...whole, err: "" });
    const marked = await into("2>/dev/full", "check", "错.xlsx", "--mark", "标记.xlsx");
    expect([marked.code, marked.out]).toEqual([2, expect.stringContaining("应为 572.26")]);
  });

  onUnix("who stops reading ends the run without an error", async () => {
    const many = Array.from({ length: 12 }, (_file, index) => shell.put(`${index}.xlsx`, mistaken()));
    const { out, err } = await shell.run("/bin/sh", [
      "-c",
      '{ "$@"; echo $? >"$0"; } | head -n 1',
      shell.at("code"),
      process.execPath,
      shell.script,
      "check",
      ...many,
    ]);
    expect([out, err]).toEqual(["0.xlsx\n", ""]);
    expect(bytesOf("code").toString()).toBe("0\n");
  });
});
