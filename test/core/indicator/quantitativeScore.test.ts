import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import type { Argument } from "../../../src/shared/indicator/argument";
import { score } from "./scoring";

test.each([
  // entry of domain rules §4: target, actual, weight, recomputed; then what the source printed, where it differs
  [1, "40家-60家", "55家", 8, "8", ""],
  [2, "5 家", "5 家", 8, "8", ""],
  [3, "≥ 2 次", "3 次", 4, "4", ""],
  [4, "100%", "100%", 8, "8", ""],
  [5, "≥ 85%", "≥ 100%", 8, "8", ""],
  [6, "≤ 30 分钟", "≤ 30 分钟", 4, "4", ""],
  [7, "≥ 90%", "≥ 90%", 10, "10", ""],
  [8, "≤130 万元", "130 万元", 6, "6", ""],
  [9, "≤11 万元", "9.9 万元", 6, "6", ""],
  [10, "同比下降", "下降", 6, "target-direction-only", "6"],
  [11, "提高", "提高", 4, "target-qualitative", "4"],
  [16, "315件", "315件", 5, "5", ""],
  [17, "280篇", "280篇", 5, "5", ""],
  [18, "430篇", "430篇", 5, "5", ""],
  [19, "预安工作549项", "销号527项", 7, "target-text-around-number", "6"],
  [24, "208件", "208件", 10, "10", ""],
  [25, "556.95万元", "582.66万元", 20, "money-without-direction", "18"],
  [27, "≧ 735 人次", "735", 10, "10", ""],
  [28, "≧ 100 %", "100%", 10, "10", "7: deducted without a reason"],
  [29, "═ 100 %", "98%", 10, "9.8", "9"],
  [30, "═ 100 %", "100%", 10, "10", ""],
  [32, "≧ 95 %", "100%", 10, "10", ""],
  [33, "≥50个", "50", 8, "8", ""],
  [34, "≥100百分比", "100", 8, "8", ""],
  [35, "≤90万元", "90", 8, "8", ""],
  [40, "≥266米", "≥266米", 10, "10", ""],
  [42, "20万元", "20万元", 10, "money-without-direction", "10"],
  [43, "≥1000人", "≥1000人", 10, "10", ""],
  [48, "100%", "无", 10, "actual-unclear", ""],
  [51, "≤15万元", "按合同10.5万元", 10, "actual-unclear", ""],
  [57, "90%", "已完成100%", 10, "actual-unclear", ""],
  [58, "= 6 万元", 6, 5, "5", ""],
  [59, "≥ 90 %", 93, 10, "10", ""],
  [73, "44,561", "44,561", 10, "target-date-serial", "10"],
  [81, "达到目标值 95%以上", "96%", 10, "10", ""],
  [82, "达到预计值 2100", "2100", 10, "10", ""],
  [83, "43.2", 37.24, 10, "8.62", "9"],
  [84, "98%", "98%", 20, "20", "19.6: weight × value instead of completion"],
  [86, "300 公里", "300 公里", 10, "10", ""],
])("entry %i: %s met by %s of %i is %s", (_entry, target, actual, weight, recomputed, _printed) => {
  expect(score(target, actual, weight)).toBe(recomputed);
});

test.each([
  // target, actual, weight, direction, mode, score
  ["549", 527, 7, "正向", null, "6.72"],
  ["556.95万元", "582.66万元", 20, "反向", null, "19.08"],
  ["556.95万元", "582.66万元", 20, "lower", "反比", "19.12"],
  ["556.95万元", "5826600元", 20, "反向", null, "19.08"],
  ["≥90%", 0.88, 10, null, null, "9.78"],
  ["≥90%", "88%", 10, null, "及格线:60", "9.44"],
  ["≥90%", "50%", 10, null, "pass:60", "0"],
  ["≥90%", "89.9%", 10, null, "达标得分", "0"],
  ["≥90%", "90%", 10, null, "full", "10"],
  ["≤30分钟", "0.75小时", 10, null, null, "5"],
  ["≤30分钟", "60分钟", 10, null, null, "0"],
  ["≤30分钟", "90分钟", 10, null, null, "0"],
  ["≤30分钟", "60分钟", 10, null, "inverse", "5"],
  ["40家-60家", "30家", 8, null, null, "6"],
  ["40家-60家", "75家", 8, null, null, "6"],
  ["0起", "0起", 5, null, null, "5"],
  ["0起", "1起", 5, null, null, "0"],
  [">92%", "92%", 10, null, null, "10"],
  [">92%", "92%", 10, null, "full", "0"],
  [44561, 44561, 10, "正向", null, "target-date-serial"],
  ["≤5%", 0.5, 10, null, null, "percent-unclear"],
  ["≤5%", 3, 10, null, null, "10"],
  ["≥5次", "5天", 10, null, null, "units-differ"],
  ["≥90%", "9人", 10, null, null, "units-differ"],
  ["≥90%", "优", 10, null, null, "actual-unclear"],
  ["5家", 4, 10, "区间", null, "unknown-direction"],
  ["≥5家", 4, 10, "顺向", null, "unknown-direction"],
  ["≥5家", 4, 10, null, "随意", "unknown-mode"],
  ["≥5家", 4, -1, null, null, "negative-weight"],
])("%s met by %s of %i, %s, %s is %s", (target, actual, weight, direction, mode, points) => {
  expect(score(target, actual, weight, direction, mode)).toBe(points);
});

// Entries of domain rules §4 whose source prints a score although arithmetic cannot give one.
test.each([
  [12, "推广使用新能源，减少碳排放", "减少", 3],
  [13, "科学合理使用，减少浪费", "节约资源", 2],
  [14, "公信力不断提升", "提升", 2],
  [15, "减少其他垃圾，达到环保目的", "达成", 3],
  [20, "当好参谋助手，严格督促落实", "完成", 8],
  [21, "本年度完成", "完成", 10],
  [22, "按期完成", "完成", 10],
  [23, "政府性投资项目降本增效", "完成", 10],
  [31, "有效", "有效", 10],
  [36, "严格执行相关制度规定", "达成预期指标", 8],
  [37, "在项目计划完成时间内完成", "达成预期指标", 8],
  [38, "符合相关规定", "达成预期指标", 10],
  [39, "效果明显", "达成预期指标", 10],
  [44, "显著提升", "显著提升", 10],
  [60, "定性 优良中低差", "优", 10],
])("entry %i: %s with %s is refused, not guessed at the printed %i", (_entry, target, actual, printed) => {
  expect(score(target, actual, printed)).toBe("target-qualitative");
});

describe("properties of every score", () => {
  const amount = fc.integer({ min: 1, max: 100_000 });
  const weight = fc.integer({ min: 1, max: 100 });
  const sign = fc.constantFrom("≥", "≤", "=");
  const mode = fc.constantFrom("ratio", "inverse", "pass:60", "full");
  const value = (target: string, actual: Argument, full: number, how: string): Decimal =>
    new Decimal(score(target, actual, full, null, how, 10));

  test("lies between 0 and the weight", () => {
    fc.assert(
      fc.property(sign, amount, amount, weight, mode, (operator, target, actual, full, how) => {
        const points = value(`${operator}${target}件`, actual, full, how);
        expect(points.gte(0) && points.lte(full)).toBe(true);
      }),
    );
  });

  test("more never hurts where higher is better, and less never where lower is", () => {
    fc.assert(
      fc.property(amount, amount, amount, weight, mode, (target, a, b, full, how) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(value(`≥${target}件`, more, full, how).gte(value(`≥${target}件`, less, full, how))).toBe(true);
        expect(value(`≤${target}件`, less, full, how).gte(value(`≤${target}件`, more, full, how))).toBe(true);
      }),
    );
  });

  test("does not change with the scale of target and actual", () => {
    fc.assert(
      fc.property(sign, amount, amount, weight, mode, (operator, target, actual, full, how) => {
        const wan = value(`${operator}${target}万元`, `${actual}万元`, full, how);
        const yuan = value(`${operator}${target}0000元`, `${actual}0000元`, full, how);
        expect(yuan.equals(wan)).toBe(true);
      }),
    );
  });

  test("a blank actual scores the same on desktop (0) and web (null)", () => {
    fc.assert(
      fc.property(sign, amount, weight, mode, (operator, target, full, how) => {
        expect(score(`${operator}${target}件`, null, full, null, how)).toBe(
          score(`${operator}${target}件`, 0, full, null, how),
        );
      }),
    );
  });
});
