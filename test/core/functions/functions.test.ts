import fc from "fast-check";
import "./customFunctionsRuntime";
import * as functions from "../../../src/functions/functions";
import type { Argument } from "../../../src/shared/indicator/argument";

type Answer = number | string | unknown[][];
type Any = (...given: never[]) => Answer;

/** What a cell shows: the value, or the error with its words. */
function cell(name: keyof typeof functions, ...given: unknown[]): Answer {
  const called: Any = functions[name];
  try {
    return called(...(given as never[]));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return `${error.code} ${error.message ?? ""}`.trim();
    throw error;
  }
}

const column = (...cells: Argument[]): Argument[][] => cells.map((each) => [each]);

test.each([
  // function, arguments, what the cell shows
  ["rate", [582.66, 582.84, 2], 0.9997],
  ["rate", ["582.66万元", "5828400元", 2], 0.9997],
  ["rate", [1.005, 1, 0], 1.01],
  ["rate", [5, null], "#DIV/0! 分母为零，不能计算"],
  ["rate", [0, 0], "#N/A 两数均为零或空，不适用"],
  ["rate", ["合计", 5], "#VALUE! 不是数：合计"],
  ["rate", [1, 3, 11], "#VALUE! 小数位应为 0 到 10 的整数：11"],
  ["control", [32, 31, 2], 1.0323],
  ["change", [6.5, 4.75, 2], 0.3684],
  ["share", [746.04, 2668.25, 1], 0.28],
  ["saving", [76, 116.66, 2], -0.535],
  ["adjust", [28.93, 507.89, 2], 0.057],
  ["carryover", [12.5, 500], 0.025],
  ["score", ["≥90%", 0.88, 10], 9.78],
  ["score", ["提高", "提高", 4], "#N/A 定性目标，不能按数计分，请用 PERF.TIER：提高"],
  ["tier", ["部分达成", 10, 0.5], 7],
  ["tier", ["部分达成", 10], '#N/A 请填写档内位置（0 到 1 之间，不含 1；取下限请写 "0"）'],
  ["deduct", [1.032, 5, 0.5], 3.4],
  ["deduct", ["103.2%", 5, 0.5, null, null], 3.4],
  ["execscore", [582.66, 582.84, 10, null, -1], 9.9],
  ["execscore", [582.66, 582.84], 10],
  ["execscore", [50, 100, 10, "及格线:60"], 0],
  ["weighted", [column(90, 80), column(60, 40)], 86],
  ["weighted", [column(8, 8, 4), column(40, 40, 20)], "#N/A 像是得分列，总分请用 PERF.TOTAL"],
  [
    "weighted",
    [column(90, 80), column(60, 30)],
    "#N/A 分值合计为 90，与满分不符；满分不是 100 时请填“满分”参数",
  ],
  ["total", [column(40, 20), column(60, 30), null, 9.9], 69.9],
  ["total", [column(61, 20), column(60, 30), null, 9.9], "#VALUE! 第 1 行得分大于分值（0 为执行率行）"],
  ["total", [column(40, 20)], 60],
  ["grade", [96.9], "优"],
  [
    "grade",
    [
      75,
      [
        [0, "不合格"],
        [60, "合格"],
      ],
    ],
    "合格",
  ],
  ["target", ["不低于90%"], [["≥", 90, "", "%", "定量"]]],
  ["target", ["40家-60家"], [["–", 40, 60, "家", "区间"]]],
  ["target", ["20万元"], [["=", 20, 20, "万元", "金额（须指明方向）"]]],
  ["target", ["提高"], [["", "", "", "", "定性"]]],
  ["agrees", [10.01, column(4, 6)], "尾差"],
  ["agrees", [10.02, column(4, 6)], "不平"],
  ["agrees", ["10.00", column(4, null, "6.00")], "相符"],
  ["gap", [0.3, column(0.1, 0.2)], 0],
  ["gap", [2668.25, column(746.04, 1922.2)], 0.01],
] as const)("%s(%j) shows %j", (name, given, shown) => {
  expect(cell(name, ...given)).toEqual(shown);
});

/** Arguments that stand for figures, by function; a blank cell may arrive as null (web) or 0 (desktop). */
const figures: Readonly<Partial<Record<keyof typeof functions, number>>> = {
  rate: 2,
  control: 2,
  change: 2,
  share: 2,
  saving: 2,
  adjust: 2,
  carryover: 2,
  deduct: 3,
  execscore: 2,
  grade: 1,
};

test.each(Object.entries(figures))("%s shows the same for a blank cell on desktop and web", (name, count) => {
  const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(figure, { minLength: count, maxLength: count }), (given) => {
      const web = cell(name as keyof typeof functions, ...given);
      const desktop = cell(name as keyof typeof functions, ...given.map((each) => each ?? 0));
      expect(desktop).toEqual(web);
    }),
  );
});

test.each(["weighted", "total", "agrees", "gap"] as const)(
  "%s shows the same for blank cells of a range on desktop and web",
  (name) => {
    const figure = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 }), (rows) => {
        const as = (blank: null | 0) => {
          const of = (index: 0 | 1) => column(...rows.map((row) => row[index] ?? blank));
          return name === "agrees" || name === "gap" ? cell(name, 100, of(0)) : cell(name, of(0), of(1));
        };
        expect(as(0)).toEqual(as(null));
      }),
    );
  },
);

test("no double of full-width, comma or bracket writing changes a rate", () => {
  const money = fc.integer({ min: 1, max: 10 ** 9 });
  const full = (text: string): string =>
    text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(money, money, (a, b) => {
      const [actual, budget] = [(a / 100).toFixed(2), (b / 100).toFixed(2)];
      expect(cell("rate", full(actual), full(budget), 4)).toBe(
        cell("rate", Number(actual), Number(budget), 4),
      );
    }),
  );
});

test.each([
  ["a total in 万元 over parts in 元", "gap", ["1万元", column("5000元", "5000元")], 0],
  ["the same asked for its outcome", "agrees", ["1万元", column("5000元", "5000元")], "相符"],
  ["a whole column with its heading", "gap", [10, column("金额", 4, 6, null, null)], 0],
  [
    "whole columns with headings",
    "weighted",
    [column("得分", 90, 80, null), column("权重", 60, 40, null)],
    86,
  ],
  ["a whole 得分 column with its heading", "total", [column("得分", 40, 20, null)], 60],
  ["words among the figures", "gap", [10, column(4, "六")], "#VALUE! 不是数：六"],
  ["a blank cell for the full marks", "total", [column(40, 20), column(60, 30), 0, 9.9], 69.9],
  ["a blank cell for the weight", "execscore", [582.66, 582.84, 0], 10],
  ["a range where one cell is wanted", "rate", [column(1, 2), 5], "#VALUE! 这里应填一个单元格，不是区域"],
  ["a cell with a data type", "rate", [{ basicValue: 1 }, 4], 0.25],
] as const)("%s", (_, name, given, shown) => {
  expect(cell(name, ...given)).toBe(shown);
});
