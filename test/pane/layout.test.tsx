import { act, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import { FakeHost } from "./fakeHost";
import { associateCommands, type CommandEvent } from "../../src/taskpane/commands/commands";
import { button, choose, codesOf, layoutPage, make, section, unitName } from "./layoutPage";
import { check, renderPane } from "./renderPane";
import { emptyWorkbook, filledWorkbook } from "./workbooks";

afterEach(() => jest.restoreAllMocks());

test("asked for on the ribbon, the page comes in place of a result, with the keyboard on its heading", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const pane = renderPane();
  await check(pane);
  const handlers = new Map<string, (event: CommandEvent) => void>();
  const actions = {
    associate: (id: string, handler: (event: CommandEvent) => void) => handlers.set(id, handler),
  };
  const showAsTaskpane = jest.fn(async () => undefined);
  associateCommands({ actions, addin: { showAsTaskpane } }, Promise.resolve(pane.session));
  await act(() => new Promise<void>((completed) => handlers.get("layOutStatements")!({ completed })));
  expect(showAsTaskpane).toHaveBeenCalled();
  expect(await screen.findByRole("heading", { name: "生成表样" })).toHaveFocus();
});

test("before anything is made the page says that nothing existing is touched and what cannot be undone", async () => {
  await layoutPage();
  expect(screen.getByText(/只新建工作表，不动已有内容/)).toHaveTextContent("不能用 Ctrl+Z 撤销");
});

test("the chosen statements are laid out for the unit and year, and named", async () => {
  const pane = await layoutPage();
  await pane.user.type(unitName(), "某某局");
  await pane.user.clear(screen.getByLabelText("年度"));
  await pane.user.type(screen.getByLabelText("年度"), "2023");
  await choose(pane, "支出决算表", "收入决算表");
  await pane.user.type(codesOf("支出"), "2010301");
  await screen.findByRole("button", { name: "生成 2 张表" });
  await pane.user.click(make());
  expect(await screen.findByText("已生成 2 张工作表")).toBeVisible();
  expect(pane.host.plans.map(({ name }) => name)).toEqual(["收入决算表", "支出决算表"]);
  const texts = pane.host.plans.map(({ cells }) => cells.map(({ value }) => String(value ?? "")).join("\n"));
  for (const text of texts) {
    expect(text).toMatch("某某局");
    expect(text).toMatch("2023");
    expect(text).toMatch("2010301");
  }
  expect(screen.getByText("支出决算表", { selector: "li" })).toBeVisible();
  expect(screen.getByText("填好数后，点“检查工作簿”。")).toBeVisible();
});

test("with figures in 元 the working sheets are made too, and are named as the next step", async () => {
  const pane = await layoutPage();
  await pane.user.type(unitName(), "某某局");
  await choose(pane, "支出决算表");
  await pane.user.click(section("数字怎么来"));
  await pane.user.click(screen.getByRole("radio", { name: /^底稿填元/ }));
  await screen.findByRole("button", { name: "生成 2 张表" });
  await pane.user.click(make());
  expect(await screen.findByText("底稿_支出决算表", { selector: "li" })).toBeVisible();
  expect(screen.getByText(/^先在底稿里填元/)).toBeVisible();
});

test("a sheet that had to take another name is told", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  host.namesTaken = ["支出决算表"];
  await pane.user.type(unitName(), "某某局");
  await pane.user.click(make());
  const renamed = await screen.findByText(/原表未动/);
  expect(renamed).toHaveTextContent("支出决算表 (2)（已有“支出决算表”，原表未动）");
});

test("while something is missing nothing can be made, and each thing missing leads to its field", async () => {
  const pane = await layoutPage();
  await pane.user.click(make());
  expect(pane.host.plans).toEqual([]);
  await pane.user.click(section("单位"));
  await pane.user.click(button("单位名称"));
  expect(unitName()).toHaveFocus();
  await pane.user.keyboard("某某局");
  expect(screen.queryByText("还差：")).toBeNull();

  await pane.user.clear(screen.getByLabelText("年度"));
  await pane.user.type(screen.getByLabelText("年度"), "23");
  expect(screen.getByText("请填四位年份，如 2023")).toBeVisible();
  await choose(pane);
  expect(screen.getByText("请至少选一张表")).toBeVisible();
  await pane.user.click(make());
  expect(pane.host.plans).toEqual([]);
  await pane.user.click(button("至少一张表"));
  expect(button("公开表：全选")).toHaveFocus();
  await pane.user.keyboard("{Enter}");
  await pane.user.click(button("四位年度"));
  expect(screen.getByLabelText("年度")).toHaveFocus();
});

test("the first sheet made can be gone to", async () => {
  const pane = await layoutPage();
  await pane.user.type(unitName(), "某某局");
  await pane.user.click(make());
  await pane.user.click(await screen.findByRole("button", { name: "转到“收入支出决算总表”" }));
  expect(pane.host.selected).toEqual([{ sheet: "收入支出决算总表", cell: "A1" }]);
});

test("a protected workbook is told, and the choices stay in their fields", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  await pane.user.type(unitName(), "某某局");
  host.refuse("layOut", new HostFailure("workbook-protected", ""));
  await pane.user.click(make());
  expect(await screen.findByText(/工作簿结构受保护/)).toBeVisible();
  expect(unitName()).toHaveValue("某某局");
});

test("sheets that were made are told even when the choices could not be remembered", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  host.refuse("saveState", new HostFailure("unknown", ""));
  await pane.user.type(unitName(), "某某局");
  await pane.user.click(make());
  expect(await screen.findByText("已生成 14 张工作表")).toBeVisible();
  expect(screen.getByText(/没能记在工作簿里/)).toBeVisible();
});

test("back from laying out, a workbook that was empty is looked at again, and the keyboard is not lost", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const host = new FakeHost();
  host.workbook = emptyWorkbook;
  const pane = renderPane({ host });
  await screen.findByText(/这个工作簿还是空的/);
  await pane.user.click(button("生成表样"));
  await pane.user.type(unitName(), "某某局");
  await pane.user.click(make());
  await screen.findByText(/^已生成/);
  host.workbook = filledWorkbook;
  await pane.user.click(button("返回"));
  await waitFor(() => expect(screen.queryByText(/这个工作簿还是空的/)).toBeNull());
  expect(screen.getByText(/^检查决算表的勾稽关系/)).toHaveFocus();
});

test("the page speaks English to an English Excel", async () => {
  await layoutPage(new FakeHost(), "en-US");
  expect(screen.getByLabelText(/^Name of the unit/)).toBeVisible();
  const statements = within(screen.getByRole("region", { name: "2 Statements" }));
  expect(statements.getByRole("group", { name: "Public statements" })).toBeVisible();
  expect(screen.getByText("Still missing:", { exact: false })).toBeVisible();
});
