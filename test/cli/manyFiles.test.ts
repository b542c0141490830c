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
  // The whole alone is counted.
  expect([out, err]).toEqual([whole.out.replace(/^共 9 个文件：.*\n$/mu, ""), whole.err]);
});
