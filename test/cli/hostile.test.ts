import { execFileSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { EXPENDITURE, mistaken, withParts } from "./support/mistaken";
import { onUnix } from "./support/onlyOn";
import { files, Shell, ZHUZHOU } from "./support/perf";

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "好.xlsx");
}, 180_000);
afterAll(() => shell.close());

const sample = (): Uint8Array => new Uint8Array(readFileSync(ZHUZHOU));
const old = (): Uint8Array => new Uint8Array(readFileSync(`${files}/zhuzhou-2023.xls`));

/** Claims to be small and unfolds into more than anybody has room for. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(64 * 1024 * 1024);
  return zipSync(
    Object.fromEntries(Array.from({ length: 6 }, (_part, index) => [`xl/${index}.xml`, zeros])),
    {
      level: 1,
    },
  );
}

const wide = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, string, () => Uint8Array, string]>([
  ["an empty file", "空.xlsx", () => new Uint8Array(), "文件是空的。请重新下载或保存这个文件"],
  ["a text", "文本.xls", () => strToU8("部门,金额\n甲,1"), "这是文本文件（如 CSV），不是 Excel 工作簿"],
  ["a picture by another name", "图.xlsx", () => strToU8("\u0089PNG"), "这不是 Excel 工作簿"],
  ["a zip of something else", "包.xlsx", () => zipSync({ "a.txt": strToU8("a") }), "这不是 Excel 工作簿"],
  ["half a workbook", "半.xlsx", () => sample().slice(0, 12_000), "文件不完整或已损坏"],
  ["a zip bomb", "炸弹.xlsx", bomb, "工作簿太大"],
  [
    "entities that multiply",
    "实体.xlsx",
    () =>
      withParts({
        [EXPENDITURE]: (xml) =>
          xml.replace(
            /^<\?xml[^>]*\?>/u,
            '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "d">]>',
          ),
      }),
    "文件里有 Excel 不会写的内容",
  ],
  [
    "a workbook with a password",
    "密码.xlsx",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide("EncryptedPackage")]),
    "工作簿有打开密码",
  ],
  [
    "the start of an .xls, without the list of what is in it",
    "半.xls",
    () => old().slice(0, 9_000),
    "这不是 Excel 工作簿",
  ],
  [
    "an .xls that is no more than its name",
    "名.xls",
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide("Workbook"), ...new Array<number>(4096).fill(7)]),
    "文件不完整或已损坏",
  ],
])("%s costs one line, and the rest is checked", async (_what, name, bytes, sentence) => {
  shell.put(name, bytes());
  const { code, out, err } = await shell.perf("check", name, "好.xlsx", "--format", "json");
  expect(err.split("\n")).toEqual([expect.stringContaining(`${name}：${sentence}`), ""]);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file),
  ).toEqual(["好.xlsx"]);
  expect(code).toBe(2);
});

test("two gigabytes of zeros are not read", async () => {
  const file = openSync(shell.at("零.xlsx"), "w");
  ftruncateSync(file, 2 * 1024 ** 3);
  closeSync(file);
  const { code, err } = await shell.perf("check", "零.xlsx");
  expect([code, err]).toEqual([2, "零.xlsx：这不是 Excel 工作簿。\n"]);
});

onUnix("a pipe that nobody fills does not hold the run up", async () => {
  execFileSync("mkfifo", [shell.at("管道.xlsx")]);
  const { err } = await shell.perf("check", "管道.xlsx");
  expect(err).toContain("管道.xlsx：这不是 Excel 工作簿");
});

test("a missing file costs one line, and the rest is checked", async () => {
  const { code, out, err } = await shell.perf("check", "没有.xlsx", "好.xlsx");
  expect([code, err]).toEqual([2, "没有.xlsx：文件不存在。\n"]);
  expect(out).toContain("认出 10 张表");
});

/** A sheet that is read at once and keeps the check busy: a million cells of text. */
function endless(): Uint8Array {
  const row = `<row>${'<c t="str"><v>支出决算表</v></c>'.repeat(200)}</row>`;
  return withParts({
    [EXPENDITURE]: (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${row.repeat(9_000)}</sheetData>`),
  });
}

test("a file that takes longer than it may is given up, and those behind it are checked", async () => {
  shell.put("慢.xlsx", endless());
  const { code, out, err } = await shell.perf(
    "check",
    "慢.xlsx",
    "好.xlsx",
    "--timeout",
    "1",
    "--workers",
    "1",
  );
  expect([code, err]).toEqual([2, "慢.xlsx：检查时间过长，已放弃（可用 --timeout 放宽）。\n"]);
  expect(out).toContain("好.xlsx");
});

test("letters in an .xls may be broken anywhere without harm", async () => {
  const names: string[] = [];
  for (let step = 0; step < 24; step++) {
    const bytes = old();
    for (let at = 512 + step * 97; at < bytes.length; at += 1_931)
      bytes[at] = (bytes[at]! * 31 + step) & 0xff;
    names.push(shell.put(`坏${step}.xls`, bytes));
  }
  const { code, out, err } = await shell.perf(
    "check",
    ...names,
    "好.xlsx",
    "--format",
    "json",
    "--timeout",
    "20",
  );
  expect(code).toBe(2);
  expect(out.trim().split("\n").at(-1)).toContain("好.xlsx");
  expect(out.trim().split("\n").length - 1 + err.trim().split("\n").length).toBe(names.length);
});

test("a whole mistaken workbook among hostile ones is still found wrong", async () => {
  shell.put("错.xlsx", mistaken());
  const { out } = await shell.perf("check", "空.xlsx", "错.xlsx", "炸弹.xlsx");
  expect(out).toContain("应为 572.26");
});
