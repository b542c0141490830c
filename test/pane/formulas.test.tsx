import { screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { Locale } from "../../src/shared/message/say";
import { nativeFormula } from "../../src/shared/layout/nativeFormula";
import { FormulasHost } from "./formulasHost";
import { check, renderPane, type RenderedPane } from "./renderPane";

const RATE = "=PERF.RATE(B2,A2)";
const SCORE = '=PERF.SCORE("≥90%",B3,10)';

function nativeOf(formula: string): string {
  const native = nativeFormula(formula);
  if (native.kind !== "native") throw new Error(`${formula} has no native form`);
  return native.formula;
}

/** A rate that Excel can express and a score that it cannot. */
function hostWithBoth(): FormulasHost {
  const host = new FormulasHost();
  host.put("支出 决算表!C2", RATE, 0.6484);
  host.put("自评表!C3", SCORE, 9.5);
  host.results.set(nativeOf(RATE), 0.6484);
  return host;
}

async function openFormulas(host: FormulasHost, locale: Locale = "zh-CN"): Promise<RenderedPane> {
  const pane = renderPane({ host, locale });
  await pane.user.click(button(/^(公式与数值|Formulas and values)$/));
  await screen.findByText(/PERF 公式，不用转换|^共 |No PERF formulas|^PERF formulas:/);
  return pane;
}

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** Fifty formulas make a long page, which a test under load takes a while to look through. */
const patience = { timeout: 10_000 };

async function convert({ user }: RenderedPane, name: RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }, patience));
  const dialog = await screen.findByRole("alertdialog", {}, patience);
  // A dialog lets its buttons be reached once it has the keyboard.
  await user.click(await within(dialog).findByRole("button", { name: "转换" }, patience));
}

describe("what the page tells before", () => {
  test("a workbook without PERF formulas needs nothing", async () => {
    const host = new FormulasHost();
    host.put("甲!A1", "=SUM(B1:B2)", 3);
    await openFormulas(host);
    expect(screen.getByText("这个工作簿没有 PERF 公式，不用转换。")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^转为/ })).toBeNull();
  });

  test("every formula stands under its sheet with what either conversion would write, or why not", async () => {
    const host = hostWithBoth();
    host.put("自评表!C4", "=PERF.RATE(B4,A4)", "#N/A");
    await openFormulas(host);
    expect(
      screen.getByText("共 3 个 PERF 公式，2 个可以转为普通公式，1 个只能转为数值或保留。"),
    ).toBeVisible();
    expect(screen.getByRole("heading", { name: "支出 决算表（1 个）" })).toBeVisible();
    expect(screen.getByText(nativeOf(RATE))).toBeVisible();
    expect(screen.getByText("0.6484")).toBeVisible();
    expect(screen.getByRole("heading", { name: "自评表（2 个）" })).toBeVisible();
    expect(screen.getByText("PERF.SCORE 没有对应的普通公式")).toBeVisible();
    expect(screen.getByText("现在是错误值 #N/A，不能转为数值")).toBeVisible();
    expect(button("转为普通公式（2）")).toBeEnabled();
    expect(button("转为数值（2）")).toBeEnabled();
  });

  test("fifty formulas are shown, the others are counted and converted as well", async () => {
    const host = new FormulasHost();
    for (let row = 1; row <= 60; row++) host.put(`甲!C${row}`, `=PERF.RATE(B${row},A${row})`, 0.5);
    const pane = await openFormulas(host);
    expect(screen.getAllByRole("listitem")).toHaveLength(50);
    expect(screen.getByText("还有 10 个没有列出，也会一起转换。")).toBeVisible();
    await convert(pane, /^转为数值（60）$/);
    expect(await screen.findByText("已把 60 个公式转为数值", {}, patience)).toBeVisible();
    expect(host.contentOf("甲!C60")).toBe(0.5);
  });

  test("the address leads to the cell, and the keyboard begins at the heading", async () => {
    const { host, user } = await openFormulas(hostWithBoth());
    expect(screen.getByRole("heading", { name: "公式与数值" })).toHaveFocus();
    await user.click(button("定位到 支出 决算表 C2"));
    expect(host.selected).toEqual([{ sheet: "支出 决算表", cell: "C2" }]);
  });
});

describe("converting", () => {
  test("nothing is written before the question with the number is answered with 转换", async () => {
    const host = hostWithBoth();
    const { user } = await openFormulas(host);
    await user.click(button("转为普通公式（1）"));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent("把 1 个 PERF 公式转为普通公式？");
    expect(dialog).toHaveTextContent("另有 1 个不能转换，保持不变。");
    const cancel = await within(dialog).findByRole("button", { name: "取消" });
    await waitFor(() => expect(cancel).toHaveFocus());
    await user.click(cancel);
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(host.contentOf("支出 决算表!C2")).toBe(RATE);
  });

  test("to ordinary formulas: those with one, with the same result; 撤销 brings the PERF formulas back", async () => {
    const host = hostWithBoth();
    const pane = await openFormulas(host);
    await convert(pane, /^转为普通公式/);
    expect(await screen.findByText("已把 1 个公式转为普通公式，结果都和原来相同")).toBeVisible();
    expect(host.contentOf("支出 决算表!C2")).toBe(nativeOf(RATE));
    expect(host.contentOf("自评表!C3")).toBe(SCORE);
    await screen.findByText(/^共 1 个 PERF 公式/);
    await pane.user.click(button("撤销"));
    expect(await screen.findByText("已撤销，1 个公式恢复原样")).toBeVisible();
    expect(host.contentOf("支出 决算表!C2")).toBe(RATE);
    await screen.findByText(/^共 2 个 PERF 公式/);
  });

  test("a formula whose result differs gets its PERF formula back and is named; the last digit does not count", async () => {
    const host = hostWithBoth();
    host.put("支出 决算表!C5", "=PERF.RATE(B5,A5)", 0.5);
    host.results.set(nativeOf("=PERF.RATE(B5,A5)"), 0.4);
    host.results.set(nativeOf(RATE), 0.6484 + 1e-12);
    const pane = await openFormulas(host);
    await convert(pane, /^转为普通公式（2）/);
    expect(await screen.findByText("1 个转换后结果不同，已改回 PERF 公式：", {}, patience)).toBeVisible();
    expect(screen.getByText("原为 0.5，转换后为 0.4")).toBeVisible();
    expect(screen.getByText("已把 1 个公式转为普通公式，结果都和原来相同")).toBeVisible();
    expect(host.contentOf("支出 决算表!C5")).toBe("=PERF.RATE(B5,A5)");
    expect(host.contentOf("支出 决算表!C2")).toBe(nativeOf(RATE));
  });

  test("a result that is still being calculated is waited for", async () => {
    const host = hostWithBoth();
    host.delays.set(nativeOf(RATE), 2);
    const pane = await openFormulas(host);
    await convert(pane, /^转为普通公式/);
    expect(await screen.findByText(/结果都和原来相同$/, {}, patience)).toBeVisible();
    expect(host.contentOf("支出 决算表!C2")).toBe(nativeOf(RATE));
  });

  test("where the results cannot be read again, that is said and everything can be undone", async () => {
    const host = hostWithBoth();
    const pane = await openFormulas(host);
    const written = host.writeCells.bind(host);
    host.writeCells = async (changes) => {
      const result = await written(changes);
      host.refuse("values", new HostFailure("editing", ""));
      return result;
    };
    await convert(pane, /^转为普通公式/);
    expect(await screen.findByText(/没能核对结果，请撤销后再试$/)).toBeVisible();
    await pane.user.click(button("撤销"));
    await screen.findByText("已撤销，1 个公式恢复原样");
    expect(host.contentOf("支出 决算表!C2")).toBe(RATE);
  });

  test("to values: the value of this moment, with the score as well", async () => {
    const host = hostWithBoth();
    const pane = await openFormulas(host);
    host.results.set(RATE, 0.7);
    await convert(pane, /^转为数值（2）$/);
    expect(await screen.findByText("已把 2 个公式转为数值")).toBeVisible();
    expect(host.contentOf("支出 决算表!C2")).toBe(0.7);
    expect(host.contentOf("自评表!C3")).toBe(9.5);
    expect(await screen.findByText("这个工作簿没有 PERF 公式，不用转换。")).toBeVisible();
    await pane.user.click(button("撤销"));
    await screen.findByText("已撤销，2 个公式恢复原样");
    expect(host.contentOf("自评表!C3")).toBe(SCORE);
  });

  test("a value that has become an error is not written", async () => {
    const host = hostWithBoth();
    const pane = await openFormulas(host);
    host.results.set(RATE, "#DIV/0!");
    await convert(pane, /^转为数值（2）$/);
    expect(await screen.findByText("已把 1 个公式转为数值")).toBeVisible();
    expect(host.contentOf("支出 决算表!C2")).toBe(RATE);
  });

  test("locked and changed cells are left and named with the reason", async () => {
    const host = hostWithBoth();
    host.lockedCells = ["自评表!C3"];
    const pane = await openFormulas(host);
    host.put("支出 决算表!C2", 0.6484);
    await convert(pane, /^转为数值（2）$/);
    expect(await screen.findByText("没有转换任何公式")).toBeVisible();
    expect(screen.getByText("内容刚刚有改动")).toBeVisible();
    expect(screen.getByText("受保护；请在“审阅”中撤销工作表保护")).toBeVisible();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  test("a refusal of Excel is told, and the way back stays open", async () => {
    const host = hostWithBoth();
    host.refuse("writeCells", new HostFailure("editing", ""));
    const pane = await openFormulas(host);
    await convert(pane, /^转为数值/);
    expect(await screen.findByText("Excel 正在编辑单元格，暂时不能操作。")).toBeVisible();
    host.relent();
    await convert(pane, /^转为数值/);
    expect(await screen.findByText("已把 2 个公式转为数值")).toBeVisible();
  });

  test("an undo that Excel refuses can be tried again", async () => {
    const host = hostWithBoth();
    const pane = await openFormulas(host);
    await convert(pane, /^转为数值/);
    await screen.findByText("已把 2 个公式转为数值");
    host.refuse("writeCells", new HostFailure("editing", ""));
    await pane.user.click(button("撤销"));
    await screen.findByText("Excel 正在编辑单元格，暂时不能操作。");
    host.relent();
    await pane.user.click(button("撤销"));
    await screen.findByText("已撤销，2 个公式恢复原样");
    expect(host.contentOf("支出 决算表!C2")).toBe(RATE);
  });
});

test("a workbook that cannot be read can be looked at again", async () => {
  const host = hostWithBoth();
  host.refuse("read", new HostFailure("editing", ""));
  const pane = renderPane({ host });
  await pane.user.click(button("公式与数值"));
  await screen.findByText("Excel 正在编辑单元格，暂时不能操作。");
  host.relent();
  await pane.user.click(button("重新查找"));
  expect(await screen.findByText(/^共 2 个 PERF 公式/)).toBeVisible();
});

test("after a check the other tasks are under 更多", async () => {
  const pane = renderPane({ host: hostWithBoth() });
  await check(pane);
  await pane.user.click(button("更多"));
  expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
    "检查报告",
    "复制退回意见",
    "生成表样",
    "插入函数",
    "核对文字",
    "更新公式",
    "公式与数值",
    "生成公开稿",
    "检查设置",
  ]);
  await pane.user.click(screen.getByRole("menuitem", { name: "公式与数值" }));
  expect(await screen.findByText(/^共 2 个 PERF 公式/)).toBeVisible();
});

test("in English the page is English", async () => {
  await openFormulas(hostWithBoth(), "en-US");
  expect(screen.getByText("PERF.SCORE has no ordinary equivalent")).toBeVisible();
  expect(button("To values (2)")).toBeEnabled();
});
