import { act, screen } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import "../core/functions/customFunctionsRuntime";
import { FakeHost } from "./fakeHost";
import { renderPane, type RenderedPane } from "./renderPane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText(new RegExp(`^${name}`), { selector: "input" });
const formula = () => screen.getByText(/^=/, { selector: "code" }).textContent;

/** PERF.GRADE with everything filled in. */
async function filledIn(host = new FakeHost()): Promise<RenderedPane> {
  const pane = renderPane({ host });
  await pane.user.click(button("插入函数"));
  await pane.user.click(button(/^PERF\.GRADE\b/));
  await screen.findByText(/支出决算表 J8/);
  await pane.user.type(field("总分"), "B3");
  return pane;
}

async function select({ host }: RenderedPane, address: string): Promise<void> {
  await act(async () => host.selectArea(address));
}

/** The keyboard stands in no field. */
async function leaveFields({ user }: RenderedPane): Promise<void> {
  await user.click(button("插入"));
}

describe("the cell the formula goes into", () => {
  test("is the active one, shown with what it holds", async () => {
    const host = new FakeHost();
    host.cells.set("支出决算表!J8", [[527.26]]);
    await filledIn(host);
    expect(screen.getByText(/支出决算表 J8/)).toHaveTextContent("写入 支出决算表 J8（现有 527.26）");
  });

  test("is not lost while cells are selected for a field", async () => {
    const pane = await filledIn();
    await pane.user.clear(field("总分"));
    await select(pane, "支出决算表!B9");
    expect(field("总分")).toHaveValue("B9");
    await select(pane, "支出决算表!J8");
    expect(field("总分")).toHaveValue("B9");
    expect(screen.getByText(/支出决算表 J8/)).toBeVisible();
  });

  test("follows the selection once no field does, so that the form serves the next cell", async () => {
    const pane = await filledIn();
    await leaveFields(pane);
    await screen.findByText("已写入 支出决算表 J8");
    await select(pane, "支出决算表!J9");
    expect(await screen.findByText(/支出决算表 J9/)).toBeVisible();
    expect(screen.queryByText(/^已写入/)).toBeNull();
    await pane.user.click(button("插入"));
    await screen.findByText("已写入 支出决算表 J9");
    expect(pane.host.insertions.map(({ cell }) => cell.cell)).toEqual(["J8", "J9"]);
  });

  test("on another sheet leaves the addresses meaning the cells they meant", async () => {
    const pane = await filledIn();
    await select(pane, "支出决算表!B3");
    expect(formula()).toBe("=PERF.GRADE(B3)");
    await leaveFields(pane);
    await select(pane, "自评表!H2");
    await screen.findByText(/自评表 H2/);
    expect(formula()).toBe("=PERF.GRADE(支出决算表!B3)");
    expect(field("总分")).toHaveValue("支出决算表!B3");
    await select(pane, "支出决算表!K1");
    await screen.findByText(/支出决算表 K1/);
    expect(formula()).toBe("=PERF.GRADE(B3)");
  });

  test("must not lie in what the formula refers to", async () => {
    const pane = await filledIn();
    await pane.user.type(field("等级区域"), "I7:J9");
    expect(screen.getByText("区域里有要写入的单元格 J8，会循环引用")).toBeVisible();
    expect(button("插入")).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button("插入"));
    expect(pane.host.insertions).toEqual([]);
  });

  test("is asked for where none is selected", async () => {
    const host = new FakeHost();
    host.refuse("activeCell", new HostFailure("unknown", "InvalidSelection"));
    const { user } = renderPane({ host });
    await user.click(button("插入函数"));
    await user.click(button(/^PERF\.GRADE\b/));
    expect(await screen.findByText("请在表中选中要写入的单元格")).toBeVisible();
    host.relent();
    await user.click(button("换成选中的单元格"));
    expect(await screen.findByText(/支出决算表 J8/)).toBeVisible();
  });
});

describe("a field", () => {
  test("keeps what was typed by hand until the selection is asked for", async () => {
    const pane = await filledIn();
    await pane.user.clear(field("总分"));
    await pane.user.type(field("总分"), "96.9");
    expect(button("总分：取选区")).toHaveTextContent("取选区");
    await select(pane, "支出决算表!B9");
    expect(field("总分")).toHaveValue("96.9");
    await pane.user.click(button("总分：取选区"));
    expect(field("总分")).toHaveValue("B9");
    expect(field("总分")).toHaveFocus();
    expect(button("总分：取选区")).toHaveTextContent("选取中");
    await select(pane, "支出决算表!B10");
    expect(field("总分")).toHaveValue("B10");
  });

  test("for one value takes the first cell, since merged cells are selected whole", async () => {
    const pane = await filledIn();
    await select(pane, "支出决算表!B9:D9");
    expect(field("总分")).toHaveValue("B9");
    await pane.user.clear(field("总分"));
    await pane.user.type(field("总分"), "B9:D9");
    expect(screen.getByText("这里只填一个单元格")).toBeVisible();
  });

  test("says what to select where the selection has no address", async () => {
    const pane = await filledIn();
    pane.host.refuse("selection", new HostFailure("unknown", "InvalidSelection"));
    await pane.user.click(button("总分：取选区"));
    expect(await screen.findByText("请在工作表中选一个单元格或一片相连的区域。")).toBeVisible();
    expect(field("总分")).toHaveValue("B3");
  });

  test("is reached and left with the keyboard alone, from the opening page to the inserted formula", async () => {
    const { user, host } = renderPane();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let steps = 0; steps < 40; steps++) {
        await user.tab();
        const { activeElement } = document;
        if (name.test(activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "")) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo(/^插入函数$/);
    await user.keyboard("{Enter}");
    await tabTo(/^PERF\.GRADE/);
    await user.keyboard("{Enter}");
    await screen.findByText(/支出决算表 J8/);
    await user.tab();
    if (document.activeElement !== field("总分")) await user.tab();
    expect(field("总分")).toHaveFocus();
    await user.keyboard("88");
    await tabTo(/^插入$/);
    await user.keyboard("{Enter}");
    await screen.findByText("已写入 支出决算表 J8");
    expect(host.insertions[0]!.formula).toBe("=PERF.GRADE(88)");
  });
});

describe("a cell that holds something", () => {
  const occupied = (): FakeHost => {
    const host = new FakeHost();
    host.cells.set("支出决算表!J8", [["=B3*2"]]);
    return host;
  };

  test("is overwritten only after the officer said so", async () => {
    const pane = await filledIn(occupied());
    await pane.user.click(button("插入"));
    expect(await screen.findByText("J8 现有“=B3*2”，覆盖？")).toBeVisible();
    expect(pane.host.insertions).toEqual([]);
    expect(button("不覆盖")).toHaveFocus();
    await pane.user.click(button("覆盖"));
    expect(await screen.findByText("原来的内容是“=B3*2”。")).toBeVisible();
    expect(pane.host.insertions.map(({ replaces }) => replaces)).toEqual(["=B3*2"]);
  });

  test("stays as it is when the officer says no", async () => {
    const pane = await filledIn(occupied());
    await pane.user.click(button("插入"));
    await screen.findByText(/覆盖？$/);
    await pane.user.click(button("不覆盖"));
    expect(screen.queryByText(/覆盖？$/)).toBeNull();
    expect(pane.host.insertions).toEqual([]);
  });

  test("is asked about again when it changed after the question", async () => {
    const pane = await filledIn(occupied());
    await pane.user.click(button("插入"));
    await screen.findByText(/覆盖？$/);
    pane.host.cells.set("支出决算表!J8", [[7]]);
    await pane.user.click(button("覆盖"));
    expect(await screen.findByText("J8 现有“7”，覆盖？")).toBeVisible();
    expect(pane.host.insertions).toEqual([]);
  });
});

test("a locked cell is said to be protected, and the form stays filled in", async () => {
  const host = new FakeHost();
  host.lockedCells = ["支出决算表!J8"];
  const pane = await filledIn(host);
  expect(screen.getByText(/支出决算表 J8/)).toHaveTextContent("（受保护）");
  await pane.user.click(button("插入"));
  expect(await screen.findByText("工作表受保护，不能写入。")).toBeVisible();
  expect(field("总分")).toHaveValue("B3");
});
