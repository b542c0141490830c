import { caseText, changed, said } from "./said";

const pair = caseText("06-09-three-public-expenses-of-projects-too");
const BUDGET = "31.00 | 0.00 | 29.00 | 0.00 | 29.00 | 2.00";

test("06 shows less than 09 item by item: the rest was paid by projects", () => {
  // 06: 公务接待费 0.94 and 运行维护费 1.80; 09: 0.94 and 28.96.
  expect(said(pair)).toEqual([]);
});

test("the budget of 09 is the adjusted one: the budget of 附件2, which many take from the initial one, may differ", () => {
  const both = caseText("basic-09-three-public-expenses-agree");
  const adjusted = "5.36 | 0.00 | 5.00 | 0.00 | 5.00 | 0.36 | 5.25";
  expect(said(both)).toEqual([]);
  expect(said(changed(both, adjusted, "6.36 | 0.00 | 6.00 | 0.00 | 6.00 | 0.36 | 5.25"))).toEqual([]);
});

test("出国费 that is no 三公 money is larger in 06 than in 09: to be verified, never wrong", () => {
  const abroad = changed(
    pair,
    "30211 | 差旅费 | 34.90 | 31002",
    "30212 | 因公出国（境）费用 | 34.90 | 31002",
  );
  expect(said(abroad)).toEqual(["doubtful X13 基本支出决算明细表!F8"]);
});

test("a budget left blank is one hint, not one per item", () => {
  expect(said(changed(pair, BUDGET, " | | | | | "))).toEqual(["hint T09-8 “三公”经费支出决算表!A8"]);
});

test("an item typed as 0 in 09 and spent in 06 is wrong, one left blank a hint", () => {
  const row = `${BUDGET} | 29.90 | 0.00 | 28.96 | 0.00 | 28.96 | 0.94`;
  const typed = "31.00 | 0.00 | 29.00 | 0.00 | 29.00 | 2.00 | 28.96 | 0.00 | 28.96 | 0.00 | 28.96 | 0.00";
  expect(said(changed(pair, row, typed))).toEqual(["wrong X13 基本支出决算明细表!F9"]);
  expect(said(changed(pair, row, typed.replace(/0\.00$/u, "")))).toEqual(["hint X13 基本支出决算明细表!F9"]);
});

test("a 09 of nothing but zeros and its sentence is empty", () => {
  const none = caseText("09-within-budget").replace(
    /^31\.00.*$/mu,
    "0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00",
  );
  expect(said(`${none}本单位2023年度无财政拨款“三公”经费支出，故本表无数据。`)).toEqual([]);
});
