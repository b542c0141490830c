import { act, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import { FakeHost } from "./fakeHost";
import { associateCommands, type CommandEvent } from "../../src/taskpane/commands/commands";
import { check, renderPane } from "./renderPane";
import { emptyWorkbook, filledWorkbook } from "./workbooks";

afterEach(() => jest.restoreAllMocks());

const button = (name: string) => screen.getByRole("button", { name });

async function layoutPage(host = new FakeHost()) {
  const pane = renderPane({ host });
  await pane.user.click(button("生成表样"));
  await screen.findByRole("heading", { name: "生成表样" });
  return pane;
}

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

test("codes are recognised as they are typed; unknown ones are said to be 未收录, nonsense is named", async () => {
  const pane = await layoutPage();
  await pane.user.type(screen.getByLabelText("支出科目代码"), "2010301，2999999 abc x9");
  const list = within(screen.getByRole("list", { name: "认出 1 个科目" }));
  expect(list.getByText("2010301").closest("li")).toHaveTextContent("行政运行");
  expect(list.getByText("2999999").closest("li")).toHaveTextContent("未收录");
  expect(screen.getByText("认出 1 个科目 · 1 个未收录")).toBeVisible();
  expect(screen.getByText("看不懂，不会写入：abc、x9")).toBeVisible();
});

test("the chosen statements are laid out for the unit and year, and named", async () => {
  const pane = await layoutPage();
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.clear(screen.getByLabelText("年度"));
  await pane.user.type(screen.getByLabelText("年度"), "2023");
  await pane.user.click(screen.getByLabelText(/^收入支出决算总表/));
  await pane.user.type(screen.getByLabelText("支出科目代码"), "2010301");
  await pane.user.click(button("生成"));
  expect(await screen.findByText("已生成 2 张工作表")).toBeVisible();
  expect(pane.host.plans).toHaveLength(2);
  const [first] = pane.host.plans;
  const texts = first!.cells.map(({ value }) => String(value ?? "")).join("\n");
  expect(texts).toMatch("某某局");
  expect(texts).toMatch("2010301");
  expect(screen.getByText(first!.name, { selector: "li" })).toBeVisible();
});

test("a sheet that had to take another name is told", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  host.namesTaken = ["支出决算表"];
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.click(button("生成"));
  const renamed = await screen.findByText(/已有同名工作表，新表叫/);
  expect(renamed).toHaveTextContent("“支出决算表”已有同名工作表，新表叫“支出决算表 (2)”。");
});

test("without a year of four digits or without a statement nothing can be made, and the field says why", async () => {
  const pane = await layoutPage();
  await pane.user.clear(screen.getByLabelText("年度"));
  await pane.user.type(screen.getByLabelText("年度"), "23");
  expect(screen.getByText("请填四位年份，如 2023")).toBeVisible();
  for (const box of screen.getAllByRole("checkbox")) await pane.user.click(box);
  expect(screen.getByText("请至少选一张表")).toBeVisible();
  await pane.user.click(button("生成"));
  expect(pane.host.plans).toHaveLength(0);
});

test("without a unit name nothing is made; the field says so and takes the keyboard", async () => {
  const pane = await layoutPage();
  await pane.user.click(button("生成"));
  expect(screen.getByText("请填单位名称")).toBeVisible();
  expect(screen.getByLabelText(/^单位名称/)).toHaveFocus();
  expect(pane.host.plans).toEqual([]);
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.click(button("生成"));
  await pane.user.click(await screen.findByRole("button", { name: "转到“收入支出决算总表”" }));
  expect(pane.host.selected).toEqual([{ sheet: "收入支出决算总表", cell: "A1" }]);
});

test("codes are asked for only where a chosen statement has rows by subject", async () => {
  const pane = await layoutPage();
  for (const box of screen.getAllByRole("checkbox")) await pane.user.click(box);
  expect(screen.queryByLabelText("支出科目代码")).toBeNull();
  await pane.user.click(screen.getByLabelText(/^支出决算表/));
  expect(screen.getByLabelText("支出科目代码")).toBeVisible();
});

test("the choices come back with the workbook", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.click(screen.getByLabelText("汇总"));
  await pane.user.type(screen.getByLabelText("支出科目代码"), "2010301");
  await pane.user.click(screen.getByLabelText("自己填写"));
  await pane.user.click(button("生成"));
  await screen.findByText(/^已生成/);
  await pane.user.click(button("返回"));
  await pane.user.click(button("生成表样"));
  await waitFor(() => expect(screen.getByLabelText(/^单位名称/)).toHaveValue("某某局"));
  expect(screen.getByLabelText("汇总")).toBeChecked();
  expect(screen.getByLabelText("自己填写")).toBeChecked();
  expect(screen.getByLabelText("支出科目代码")).toHaveValue("2010301");
});

test("what another version left in the workbook does not break the page", async () => {
  const host = new FakeHost();
  host.state.set("layout-form", { unitName: 7, statements: "01", scope: "other", year: null });
  await layoutPage(host);
  expect(screen.getByLabelText(/^单位名称/)).toHaveValue("");
  expect(screen.getByLabelText("本级")).toBeChecked();
});

test("a protected workbook is told, and the choices stay in their fields", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  host.refuse("layOut", new HostFailure("workbook-protected", ""));
  await pane.user.click(button("生成"));
  expect(await screen.findByText(/工作簿结构受保护/)).toBeVisible();
  expect(screen.getByLabelText(/^单位名称/)).toHaveValue("某某局");
});

test("sheets that were made are told even when the choices could not be remembered", async () => {
  const host = new FakeHost();
  const pane = await layoutPage(host);
  host.refuse("saveState", new HostFailure("unknown", ""));
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.click(button("生成"));
  expect(await screen.findByText("已生成 3 张工作表")).toBeVisible();
  expect(screen.getByText(/没能记在工作簿里/)).toBeVisible();
});

test("back from laying out, a workbook that was empty is looked at again, and the keyboard is not lost", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const host = new FakeHost();
  host.workbook = emptyWorkbook;
  const pane = renderPane({ host });
  await screen.findByText(/这个工作簿还是空的/);
  await pane.user.click(button("生成表样"));
  await pane.user.type(screen.getByLabelText(/^单位名称/), "某某局");
  await pane.user.click(button("生成"));
  await screen.findByText(/^已生成/);
  host.workbook = filledWorkbook;
  await pane.user.click(button("返回"));
  await waitFor(() => expect(screen.queryByText(/这个工作簿还是空的/)).toBeNull());
  expect(screen.getByText(/^检查决算表的勾稽关系/)).toHaveFocus();
});
