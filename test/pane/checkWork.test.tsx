import { act, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { CheckResult } from "../../src/shared/check/result";
import { FakeHost } from "./fakeHost";
import { check, renderPane, type RenderedPane } from "./renderPane";
import { agreeingResult, findingOf, wrongResult } from "./results";
import { workbookHolding } from "./workbooks";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const headline = () => screen.findByRole("heading", { level: 2 });

const doubtfulResult: CheckResult = {
  ...agreeingResult,
  relations: { ...agreeingResult.relations, agrees: 119, doubtful: 1 },
  findings: [findingOf({ verdict: "doubtful", level: "verify" })],
};

/** The workbook of `wrongResult`: D7 holds the figure with two digits swapped. */
function paneOverD7(formula = ""): RenderedPane {
  const host = new FakeHost();
  host.workbook = workbookHolding("公开03表", "D7", 527.26, formula);
  host.cells.set("公开03表!D7", [[formula || 527.26]]);
  return renderPane({ host, result: wrongResult });
}

describe("按建议改数", () => {
  const open = async (pane: RenderedPane) => {
    await check(pane);
    await pane.user.click(button("按建议改数：公开03表 D7"));
    return within(await screen.findByRole("alertdialog"));
  };

  test("asks to look at the source, shows before and after, writes on a click and checks again", async () => {
    const pane = paneOverD7();
    const dialog = await open(pane);
    expect(dialog.getByText("请先核对决算软件或批复，再改数。")).toBeVisible();
    expect(dialog.getByText("527.26 → 572.26")).toBeVisible();
    expect(pane.host.cells.get("公开03表!D7")).toEqual([[527.26]]);
    pane.answer(agreeingResult);
    await pane.user.click(dialog.getByRole("button", { name: "已核对，写入 1 格" }));
    expect(await screen.findByText("已按建议改 1 格")).toBeVisible();
    expect(pane.host.cells.get("公开03表!D7")).toEqual([[572.26]]);
    expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
    expect(screen.getByText("与上次检查相比：已改好 2、新出现 0")).toBeVisible();
  });

  test("撤销 puts the figure back and checks again", async () => {
    const pane = paneOverD7();
    const dialog = await open(pane);
    pane.answer(agreeingResult);
    await pane.user.click(dialog.getByRole("button", { name: "已核对，写入 1 格" }));
    await screen.findByRole("heading", { name: "未发现不符" });
    pane.answer(wrongResult);
    await pane.user.click(button("撤销"));
    expect(await screen.findByRole("heading", { name: "不平 2 处" })).toBeVisible();
    expect(screen.getByText("已撤销，1 格恢复原样")).toBeVisible();
    expect(pane.host.cells.get("公开03表!D7")).toEqual([[527.26]]);
  });

  test("a cell that was changed since the check is left as it is, and told", async () => {
    const pane = paneOverD7();
    const dialog = await open(pane);
    pane.host.cells.set("公开03表!D7", [[600]]);
    await pane.user.click(dialog.getByRole("button", { name: "已核对，写入 1 格" }));
    expect(await screen.findByText("没有改动任何单元格")).toBeVisible();
    expect(screen.getByText("内容刚刚有改动")).toBeVisible();
    expect(pane.host.cells.get("公开03表!D7")).toEqual([[600]]);
  });

  test("a formula is named and never overwritten", async () => {
    const pane = paneOverD7("=SUM(D8:D9)");
    const dialog = await open(pane);
    expect(dialog.getByText(/这一格是公式，不改写：=SUM\(D8:D9\)/)).toBeVisible();
    expect(dialog.queryByRole("button", { name: /写入/ })).toBeNull();
  });

  test("is cancelled with the keyboard alone", async () => {
    const pane = paneOverD7();
    const dialog = await open(pane);
    await waitFor(() => expect(dialog.getByRole("button", { name: "取消" })).toHaveFocus());
    await pane.user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(pane.host.cells.get("公开03表!D7")).toEqual([[527.26]]);
  });
});

describe("出错说明", () => {
  const write = async (pane: RenderedPane, text: string): Promise<void> => {
    await pane.user.click(screen.getAllByRole("button", { name: /^(填写|修改)出错说明：/ })[0]!);
    const field = screen.getByRole("textbox", { name: "出错说明" });
    expect(field).toHaveFocus();
    await pane.user.clear(field);
    if (text !== "") await pane.user.type(field, text);
    await pane.user.click(button("保存"));
  };

  test("closes what is to be verified: folded, counted, unmarked, kept in the workbook", async () => {
    const pane = renderPane({ result: doubtfulResult });
    await check(pane);
    expect(pane.host.marks).toHaveLength(1);
    await write(pane, "预算年中调减");
    expect(await screen.findByRole("heading", { name: "待核实 1 处，都已说明" })).toBeVisible();
    expect(pane.host.state.get("reasons")).toEqual({ [findingOf({}).id]: "预算年中调减" });
    await waitFor(() => expect(pane.host.marks).toEqual([]));
    expect(screen.queryByText("出错说明：预算年中调减")).toBeNull();
    await pane.user.click(button("已说明 1 处"));
    expect(screen.getByText("出错说明：预算年中调减")).toBeVisible();
  });

  test("survives a check in another session, and comes off again", async () => {
    const host = new FakeHost();
    host.state.set("reasons", { [findingOf({}).id]: "口径不同" });
    const pane = renderPane({ host, result: doubtfulResult });
    await check(pane);
    await pane.user.click(button("已说明 1 处"));
    await write(pane, "");
    expect(await screen.findByRole("heading", { name: "待核实 1 处" })).toBeVisible();
    expect(host.state.get("reasons")).toEqual({});
  });

  test("stays beside what does not agree", async () => {
    const pane = renderPane({ result: wrongResult });
    await check(pane);
    await write(pane, "已报财政");
    expect(await screen.findByText("出错说明：已报财政")).toBeVisible();
    expect(await headline()).toHaveTextContent("不平 2 处");
    expect(screen.getByRole("button", { name: /^修改出错说明：/ })).toHaveFocus();
  });

  test("that cannot be kept is told, and the finding stays open", async () => {
    const pane = renderPane({ result: doubtfulResult });
    await check(pane);
    pane.host.refuse("saveState", new HostFailure("editing", ""));
    await write(pane, "口径不同");
    expect(await headline()).toHaveTextContent("待核实 1 处");
    expect(screen.queryByText("已说明 1 处")).toBeNull();
  });
});

describe("the list of findings", () => {
  const items = () => within(screen.getByRole("region", { name: "逐条结果" })).queryAllByRole("listitem");

  test("is narrowed by a cell, exactly, and shown whole again; the choice outlives a check", async () => {
    const pane = renderPane({ result: wrongResult });
    await check(pane);
    expect(items()).toHaveLength(2);
    await pane.user.type(screen.getByRole("searchbox", { name: "查找单元格或项目" }), "公开03表 d12");
    expect(items()).toHaveLength(1);
    expect(screen.getByText("显示 1 条，共 2 条")).toBeVisible();
    await act(() => pane.session.start());
    expect(items()).toHaveLength(1);
    await pane.user.click(button("全部显示"));
    expect(items()).toHaveLength(2);
  });

  test("is narrowed by statement, outcome, level and relation", async () => {
    const pane = renderPane({ result: wrongResult });
    await check(pane);
    await pane.user.click(button("筛选"));
    expect(screen.getAllByRole("combobox").map((choice) => choice.textContent)).toEqual([
      "全部支出决算表",
      "全部不平",
      "全部强制性",
      expect.stringMatching(/^全部.+/),
    ]);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "勾稽关系" }), "T03-2");
    expect(items()).toHaveLength(1);
    expect(button("筛选（已用 1 项）")).toBeVisible();
  });
});

describe("改动后自动重新检查", () => {
  const settle = () => act(() => jest.advanceTimersByTimeAsync(1600));
  afterEach(() => jest.useRealTimers());

  test("is remembered; checks once after the last change and tells what changed", async () => {
    const pane = renderPane({ result: wrongResult });
    await check(pane);
    await pane.user.click(screen.getByRole("switch", { name: "改动后自动重新检查" }));
    expect(pane.host.state.get("automaticCheck")).toBe(true);
    jest.useFakeTimers();
    const reads = jest.spyOn(pane.host, "read");
    pane.answer(agreeingResult);
    act(() => pane.host.change());
    await act(() => jest.advanceTimersByTimeAsync(1000));
    act(() => pane.host.change());
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(reads).not.toHaveBeenCalled();
    await settle();
    expect(reads).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("heading", { name: "未发现不符" })).toBeVisible();
    expect(screen.getByText(/^未发现不符 · .*已改好 2、新出现 0$/)).toHaveAttribute("aria-live", "polite");
  });

  test("leaves marks that would be the same alone", async () => {
    const host = new FakeHost();
    host.state.set("automaticCheck", true);
    const pane = renderPane({ host, result: wrongResult });
    await check(pane);
    jest.useFakeTimers();
    const marks = jest.spyOn(host, "mark");
    act(() => host.change());
    await settle();
    expect(marks).not.toHaveBeenCalled();
    expect(screen.queryByText("工作簿已改动，结果可能过期")).toBeNull();
  });
});

test("what was fixed since the last check is told in another session too", async () => {
  const host = new FakeHost();
  const first = renderPane({ host, result: wrongResult });
  await check(first);
  await waitFor(() => expect(host.state.has("previousCheck")).toBe(true));
  document.body.replaceChildren();
  const second = renderPane({ host, result: agreeingResult });
  await check(second);
  expect(screen.getByText("与上次检查相比：已改好 2、新出现 0")).toBeVisible();
});

test("检查报告 becomes a sheet, and its name is told", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  await pane.user.click(button("更多"));
  await pane.user.click(await screen.findByRole("menuitem", { name: "检查报告" }));
  expect((await screen.findAllByText("检查报告已放在工作表“检查报告”。")).length).toBeGreaterThan(0);
  expect(pane.host.plans.map(({ name }) => name)).toEqual(["检查报告"]);
});

test("退回意见 is copied; without a clipboard its text is selected", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  const ask = async (): Promise<void> => {
    // A dialog that opens or closes hides what lies around it for a moment.
    await pane.user.click(await screen.findByRole("button", { name: "更多" }));
    await pane.user.click(await screen.findByRole("menuitem", { name: "复制退回意见" }));
  };
  await ask();
  expect(await screen.findByText("已复制")).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain("D7");
  await pane.user.click(await screen.findByRole("button", { name: "关闭" }));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await ask();
  expect(await screen.findByText(/^已选中，请按 Ctrl\+C/)).toBeVisible();
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "退回意见" });
  expect(field.selectionEnd).toBe(field.value.length);
});
