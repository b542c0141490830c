import { checkText } from "../../../src/shared/narrative/checkText";
import { numberingOf } from "../../../src/shared/narrative/numbering";

/** How the figures stand that the items below are added up to. */
function outcomes(text: string, kind: "sum" | "score"): string[] {
  return checkText(text)
    .claims.filter((claim) => claim.kind === kind && !/得分/u.test(claim.quote))
    .map(({ stated, outcome }) => `${stated} ${outcome}`);
}

describe("the items of a numbered list", () => {
  const LEAD = "2022年度基本支出年初预算数为60.00万元，支出决算数为66.00万元，其中：";
  const ITEMS = [
    "1.行政运行。年初预算为31.00万元，支出决算为33.00万元。",
    "2.事业运行。年初预算为18.00万元，支出决算为21.00万元。",
    "3.住房公积金支出。年初预算为11.00万元，支出决算为12.00万元。",
  ];
  const listOf = (...items: string[]): string => [LEAD, ...items, "（二）项目支出情况"].join("\n");
  const changed = (item: number, from: string, to: string): string[] =>
    ITEMS.map((line, index) => (index === item ? line.replace(from, to) : line));

  test("add up to the figures in front of it, one version like the other", () => {
    expect(outcomes(listOf(...ITEMS), "sum")).toEqual(["60.00万元 agrees", "66.00万元 agrees"]);
  });

  test("that do not add up are told", () => {
    const items = changed(1, "21.00", "12.00");
    expect(outcomes(listOf(...items), "sum")).toEqual(["60.00万元 agrees", "66.00万元 wrong"]);
  });

  // Something stood in front of an item; the rest of the list was dropped and the first two said to be short of the total.
  test("one of which cannot be told from the text before it leave the sum open", () => {
    const items = [...changed(2, "3.", "☆3."), "4.其他优抚支出。支出决算为5.00万元。"];
    expect(outcomes(listOf(...items), "sum")).toEqual(["60.00万元 na", "66.00万元 na"]);
  });

  test("the last of which has lost its number leave the sum open", () => {
    expect(outcomes(listOf(...changed(2, "3.", "☆3.")), "sum")).toEqual(["60.00万元 na", "66.00万元 na"]);
    expect(outcomes(listOf(...changed(2, "3.", "")), "sum")).toEqual(["60.00万元 na", "66.00万元 na"]);
  });

  test("of which a number is skipped leave the sum open", () => {
    expect(outcomes(listOf(...changed(2, "3.", "4.")), "sum")).toEqual(["60.00万元 na", "66.00万元 na"]);
  });

  test("that are taken apart once more below one of them leave the sum open", () => {
    const items = [ITEMS[0]!, ITEMS[1]!, "（1）工资支出决算为20.00万元。", ITEMS[2]!];
    expect(outcomes(listOf(...items), "sum")).toEqual(["60.00万元 na", "66.00万元 na"]);
  });

  test("may tell their figures in a paragraph of their own, and be numbered 1. and 2、 side by side", () => {
    const items = [ITEMS[0]!, ...ITEMS[1]!.replace("2.", "2、").split(/(?<=运行。)/u), ITEMS[2]!];
    expect(outcomes(listOf(...items), "sum")).toEqual(["60.00万元 agrees", "66.00万元 agrees"]);
  });

  test("are read to the end where a converter wrote a bookmark in front of one", () => {
    const items = changed(2, "3.", "[bookmark: _Toc120][bookmark: _GoBack]3.");
    expect(outcomes(listOf(...items), "sum")).toEqual(["60.00万元 agrees", "66.00万元 agrees"]);
    const wrong = items.map((line) => line.replace("12.00", "21.00"));
    expect(outcomes(listOf(...wrong), "sum")).toEqual(["60.00万元 agrees", "66.00万元 wrong"]);
  });

  test("end where another list begins", () => {
    const text = `${listOf(...ITEMS)}\n1.馆舍维修已完工。\n2.设备采购已验收。`;
    expect(outcomes(text, "sum")).toEqual(["60.00万元 agrees", "66.00万元 agrees"]);
  });
});

describe("headings with points", () => {
  const SECTIONS = [
    "（一）目标设定8分",
    "目标明确、合理。满分8分，得分8分。",
    "（二）预算配置7分",
    "1.人员控制方面：未超编。满分3分，得分3分。",
    "2.重点保障方面：安排合理。满分4分，得分3分。",
    "（三）资产管理5分",
    "账实相符。满分5分，得分5分。",
  ];
  const reportOf = (change: (line: string) => string): string => SECTIONS.map(change).join("\n");

  test("are each the sum of what stands below them", () => {
    expect(
      outcomes(
        reportOf((line) => line),
        "score",
      ),
    ).toEqual(["8分 agrees", "7分 agrees", "5分 agrees"]);
    const wrong = reportOf((line) => line.replace("满分4分", "满分6分"));
    expect(outcomes(wrong, "score")).toEqual(["8分 agrees", "7分 doubtful", "5分 agrees"]);
  });

  // Every heading but the first stood behind a mark: all points of the report were held against the first.
  test("of which the later ones are not understood leave the first one open", () => {
    const marked = reportOf((line) => line.replace(/^（[二三]）/u, "☆$&"));
    expect(outcomes(marked, "score")).toEqual(["8分 na"]);
  });

  test("of which one is missing leave the one before it open", () => {
    const text = SECTIONS.filter((line) => !line.startsWith("（二）")).join("\n");
    expect(outcomes(text, "score")).toEqual(["8分 na", "5分 agrees"]);
  });

  test("of which one tells no points keep to what stands below themselves", () => {
    const text = reportOf((line) => line.replace("预算配置7分", "预算配置"));
    expect(outcomes(text, "score")).toEqual(["8分 agrees", "5分 agrees"]);
  });

  test("are the sum of no item whose points are told by half", () => {
    const text = reportOf((line) => line.replace("满分3分，得分3分", "得分3分"));
    expect(outcomes(text, "score")).toEqual(["8分 agrees", "7分 na", "5分 agrees"]);
  });

  test("make no score of the whole while one is missing", () => {
    const total = "综合自评得分18分。";
    const whole = (text: string): string[] =>
      checkText(`${text}\n（四）结论\n${total}`)
        .claims.filter(({ kind, stated }) => kind === "score" && stated === "18分")
        .map(({ outcome }) => outcome);
    expect(whole(reportOf((line) => line))).toEqual(["doubtful"]);
    expect(whole(reportOf((line) => line.replace(/^（二）/u, "☆$&")))).toEqual([]);
  });
});

test("numbers are read in words too, and each way of numbering by itself", () => {
  const lines = ["一、甲", "（十）乙", "（十二）丙", "1.丁", "二十一、戊", "2、己", "2024年庚", "2.辛"];
  const numbering = numberingOf(lines.map((line) => line.replace("（", "(").replace("）", ")")));
  const told = [...numbering.values()]
    .sort((a, b) => a.paragraph - b.paragraph)
    .map(({ number, style, next }) => `${number} ${style} ${next?.number ?? "-"}`);
  expect(told).toEqual(["1 一、 21", "10 (一) 12", "12 (一) -", "1 1. 2", "21 一、 -", "2 1、 -", "2 1. -"]);
});
