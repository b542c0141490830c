import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mistaken } from "./support/mistaken";
import { Shell, ZHUZHOU } from "./support/perf";

const COUNT = 9;
let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  const wrong = mistaken();
  for (let index = 0; index < COUNT; index++) {
    if (index % 3 === 1) shell.put(`单位${index}.xlsx`, wrong);
    else if (index === 5) shell.put(`单位${index}.xlsx`, "这不是工作簿");
    else shell.copy(ZHUZHOU, `单位${index}.xlsx`);
  }
}, 180_000);
afterAll(() => shell.close());

test("results come in the order of the files, however many work on them", async () => {
  const one = await shell.perf("check", ".", "--format", "json", "--workers", "1");
  const three = await shell.perf("check", ".", "--format", "json", "--workers", "3");
  expect(three).toEqual(one);
  const files = one.out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);
  expect(files).toEqual([0, 1, 2, 3, 4, 6, 7, 8].map((index) => `单位${index}.xlsx`));
  expect(one.code).toBe(2);
});

test.each([
  ["text", 2],
  ["json", 3],
  ["json", COUNT + 2],
])("the outputs of all shards follow each other as that of the whole: %s, %i", async (format, count) => {
  const whole = await shell.perf("check", ".", "--format", format);
  let [out, err] = ["", ""];
  for (let index = 1; index <= count; index++) {
    const part = await shell.perf("check", ".", "--format", format, "--shard", `${index}/${count}`);
    out += part.out;
    err += part.err;
  }
  expect([out, err]).toEqual([whole.out, whole.err]);
});

describe("a run that was broken off", () => {
  const journal = "进度.jsonl";
  const ask = () => shell.perf("check", ".", "--format", "json", "--resume", journal);
  const linesOf = () => readFileSync(shell.at(journal), "utf8").trimEnd().split("\n");

  beforeEach(() => rmSync(shell.at(journal), { force: true }));

  test("goes on where it was, and its output is that of a whole run", async () => {
    const whole = await shell.perf("check", ".", "--format", "json");
    expect(await ask()).toEqual(whole);
    const lines = linesOf();
    expect(lines).toHaveLength(1 + COUNT);
    // Killed while the fourth outcome was being written.
    writeFileSync(shell.at(journal), `${lines.slice(0, 4).join("\n")}\n${lines[4]!.slice(0, 99)}`);
    expect(await ask()).toEqual(whole);
    expect(linesOf().slice(0, 4)).toEqual(lines.slice(0, 4));
    expect(linesOf()).toHaveLength(1 + COUNT);
  });

  test("does not check again what has not changed, and does what has", async () => {
    await ask();
    const lines = linesOf();
    const told = lines[1]!.replace('"unitName":"', '"unitName":"已记：');
    writeFileSync(shell.at(journal), `${[lines[0], told, ...lines.slice(2)].join("\n")}\n`);
    await ask();
    expect(linesOf()[1]).toBe(told);
    shell.copy(ZHUZHOU, "单位1.xlsx");
    const { out } = await ask();
    expect(out).toBe((await shell.perf("check", ".", "--format", "json")).out);
    shell.put("单位1.xlsx", mistaken());
  });

  test("is not mixed with a run of other options", async () => {
    await ask();
    const { code, err, out } = await shell.perf("check", ".", "--other-sheets", "--resume", journal);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("是另一次检查（选项不同）的进度文件");
  });

  test("leaves a file alone that is none of its own", async () => {
    shell.put(journal, "我的笔记\n");
    const { code } = await ask();
    expect([code, readFileSync(shell.at(journal), "utf8")]).toEqual([2, "我的笔记\n"]);
  });

  test("tells a journal whose inside was changed by hand", async () => {
    await ask();
    appendFileSync(shell.at(journal), "不是 JSON\n");
    const { code, err } = await ask();
    expect([code, err]).toEqual([2, "perf：“进度.jsonl”不是进度文件。\n用法见 perf --help\n"]);
  });
});
