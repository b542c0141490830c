import { Decimal } from "../../../src/shared/amount/decimal";
import { checkText, checkTextInSteps } from "../../../src/shared/narrative/checkText";
import { narrate } from "../../../src/shared/narrative/narrate";
import { Random, SEED } from "../planted/random";
import { randomTables } from "./randomTables";

/** Operations on amounts that take a few milliseconds. */
const MOST_WORK = 5_000;

const workbook = randomTables("published", new Random(SEED));
const { accounts, evaluation } = narrate(workbook);
const report = [...accounts, ...evaluation].join("\n");
const times = (count: number, text: string): string => Array<string>(count).fill(text).join("\n");

/** Claims that are wrong in ever other ways, all of them sharing figures. */
const broken = Array.from(
  { length: 60 },
  (_, index) =>
    `2021年度“三公”经费支出决算为9.17万元，其中：公务接待费${index}.30万元，因公出国（境）费2.10万元，公务用车购置及运行维护费${index}.20万元。`,
).join("");

/** Stops of a check, and the most arithmetic between two of them. */
function stepsOf(text: string): { readonly stops: number; readonly most: number } {
  const spies = (["plus", "minus", "times", "div", "cmp", "toFixed"] as const).map((name) =>
    jest.spyOn(Decimal.prototype, name),
  );
  const done = (): number => spies.reduce((count, { mock }) => count + mock.calls.length, 0);
  let stops = 0;
  let most = 0;
  for (const work = checkTextInSteps(text, workbook); ; stops++) {
    const { done: isDone } = work.next();
    most = Math.max(most, done());
    spies.forEach((spy) => spy.mockClear());
    if (isDone) break;
  }
  spies.forEach((spy) => spy.mockRestore());
  return { stops, most };
}

describe("the check of a text in steps", () => {
  it("comes to the very result of the check in one go", () => {
    const work = checkTextInSteps(report, workbook);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value).toEqual(checkText(report, workbook));
  });

  it.each([
    ["a report", report],
    ["claims that have to be explained", broken],
    ["one long sentence", "印刷费5.20万元，占印刷费的3%，".repeat(100)],
  ])("works no longer between two stops where the text is longer: %s", (_name, text) => {
    const [short, long] = [stepsOf(times(20, text)), stepsOf(times(40, text))];
    expect(long.most).toBeLessThanOrEqual(short.most * 1.2);
    expect(long.most).toBeLessThan(MOST_WORK);
  });

  it.each([
    ["a report", report],
    ["paragraphs without a figure", times(200, "各项工作有序推进，取得了较好的成效，得到了读者的一致好评。")],
  ])("stops as often for each part of a longer text: %s", (_name, text) => {
    expect(stepsOf(times(40, text)).stops).toBeGreaterThan(stepsOf(times(20, text)).stops * 1.7);
  });

  it("can be given up between two steps", () => {
    const work = checkTextInSteps(times(20, report), workbook);
    work.next();
    expect(work.return(undefined as never).done).toBe(true);
    expect(work.next()).toEqual({ done: true, value: undefined });
  });
});
