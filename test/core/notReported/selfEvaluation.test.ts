import { caseText, changed, said } from "./said";

const self = caseText("self-as-published-with-figures-behind-labels");

/** 9.9 is what 9.9969 is cut to; told once, as a hint. */
const CUT = "hint E7-2 附件3!I5";

const saidBesides = (text: string): readonly string[] => said(text).filter((line) => line !== CUT);

test("as published: 9.9 of 10 at 99.97 % is explained and no error, 无 for what does not apply, a cost above a bare target", () => {
  expect(said(self)).toEqual([CUT]);
});

describe("a self-score and the one the usual formula gives", () => {
  const scored = (score: string): string =>
    changed(
      changed(self, "549项 | 527项 | 7 | 6 | 历史遗留问题", `549项 | 527项 | 7 | ${score} | 历史遗留问题`),
      "| 100 | 96.9 |",
      `| 100 | ${(90.9 + Number(score)).toFixed(1)} |`,
    );

  test("above: one hint, 自评分高于计算分", () => {
    expect(saidBesides(scored("6.9"))).toEqual(["hint E7-1 附件3!H17"]);
  });

  test.each(["6", "5.5", "6.7"])("%s, at or below 6.72: nothing", (score) => {
    expect(saidBesides(scored(score))).toEqual([]);
  });
});

test("the execution rate scored a little lower than it would be: nothing", () => {
  const lower = changed(changed(self, "99.97% | 9.9", "99.97% | 8"), "| 100 | 96.9 |", "| 100 | 95 |");
  expect(saidBesides(lower)).toEqual([]);
});

test("targets that stand as actual values in nearly every row are one line, whatever the number of rows", () => {
  const rows = ["预安工作销号 | 549项 | 527项 | 7 | 6", "三服务工作质效 | 严格督促落实 | 完成 | 8 | 8"];
  const copied = rows
    .reduce((text, row) => {
      const [name = "", target = "", , weight = "", score = ""] = row.split(" | ");
      return changed(text, row, [name, target, target, weight, score].join(" | "));
    }, self)
    .replace("本年度完成 | 完成", "本年度完成 | 本年度完成")
    .replace("降本增效 | 完成", "降本增效 | 降本增效")
    .replace("按期完成 | 完成", "按期完成 | 按期完成");
  expect(saidBesides(copied)).toEqual(["hint E9-1 附件3!F14"]);
});

test("the money by its nature is that of the adjusted budget, and is held against neither the initial one nor what was spent", () => {
  // 582.84 is 全年预算数; 年初预算数 is 556.95, 全年执行数 582.66.
  expect(self).toContain("按支出性质分：582.84");
  expect(saidBesides(self)).toEqual([]);
  const actual = ["按收入性质分", "一般公共预算", "按支出性质分"].reduce(
    (text, label) => changed(text, `${label}：582.84`, `${label}：582.66`),
    self,
  );
  // Whoever splits 全年执行数 instead is told, since the form asks for 全年预算数.
  expect(saidBesides(actual)).not.toEqual([]);
});
