import { screen, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { Locale } from "../../src/shared/message/say";
import { FakeHost } from "./fakeHost";
import { fileOf, sheetsIn, type FileSheet } from "./publicationFile";
import { renderPane, type RenderedPane } from "./renderPane";

const published: FileSheet = {
  name: "支出决算表",
  cells: {
    A1: "联系电话：13812345678",
    A2: "值班电话：0733-28612345",
    A3: { formula: "SUM(B1:B2)", result: 527.26 },
  },
};
const working: FileSheet = { name: "底稿-支出", cells: { A1: "元" } };
const hidden: FileSheet = { name: "旧表", hidden: true, cells: { A1: "旧" } };
const withoutNumbers: FileSheet = { name: "收入决算表", cells: { A1: "本年收入" } };

function hostWith(...sheets: readonly FileSheet[]): FakeHost {
  const host = new FakeHost();
  host.fileBytes = fileOf(...sheets);
  return host;
}

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function open(host: FakeHost, locale: Locale = "zh-CN"): Promise<RenderedPane> {
  const pane = renderPane({ host, locale });
  await pane.user.click(button(/^(生成公开稿|Make a copy for publication)$/));
  return pane;
}

async function openAndRead(host: FakeHost): Promise<RenderedPane> {
  const pane = await open(host);
  await pane.user.click(button("查找电话号码"));
  return pane;
}

test("the page says what it does before anything is read", async () => {
  const host = hostWith(published);
  host.refuse("file", new HostFailure("unknown", "must not be asked for"));
  await open(host);
  expect(screen.getByRole("heading", { name: "生成公开稿" })).toHaveFocus();
  expect(screen.getByText("当前工作簿不改动，数据不出本机。")).toBeVisible();
  expect(screen.queryByText("Excel 没能完成这一步。")).toBeNull();
});

test("numbers are listed with their cells, all to be blanked; one that is unticked stays in the copy", async () => {
  const { host, user } = await openAndRead(hostWith(published, working, hidden));
  expect(await screen.findByRole("heading", { name: "2 个单元格里有电话号码" })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "13812345678" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "全部清空" })).toBeChecked();
  expect(screen.getByText("联系电话：13812345678")).toBeVisible();
  await user.click(button("定位到 支出决算表 A2"));
  expect(host.selected).toEqual([{ sheet: "支出决算表", cell: "A2" }]);

  await user.click(screen.getByRole("checkbox", { name: "0733-28612345" }));
  expect(screen.getByRole("checkbox", { name: "全部清空" })).toBePartiallyChecked();
  await user.click(button("生成公开稿"));
  expect(await screen.findByText("公开稿已在新窗口打开")).toBeVisible();
  expect(host.openedFiles).toHaveLength(1);
  const copy = sheetsIn(host.openedFiles[0]);
  expect(copy).not.toContain("13812345678");
  expect(copy).toContain("0733-28612345");
  expect(copy).toContain("<v>527.26</v>");
  expect(copy).not.toContain("<f>");
  expect(copy).not.toContain("旧");
});

test("afterwards the page tells what to look at, with the cell, and what was left out", async () => {
  const { host, user } = await openAndRead(hostWith(published, working, hidden));
  await user.click(await screen.findByRole("checkbox", { name: "0733-28612345" }));
  await user.click(button("生成公开稿"));
  expect(await screen.findByText(/“支出决算表”还有 1 个电话号码/)).toBeVisible();
  await user.click(button("定位到 支出决算表 A2"));
  expect(host.selected).toEqual([{ sheet: "支出决算表", cell: "A2" }]);
  expect(screen.getByText("共 1 个公式改为数值")).toBeVisible();
  expect(screen.getByText("未带出底稿“底稿-支出”")).toBeVisible();
  expect(screen.getByText("未带出隐藏的工作表“旧表”")).toBeVisible();
  expect(screen.getByText("“支出决算表”：去掉 1 个电话号码")).toBeVisible();
  await user.click(button("各表明细（1 张表）"));
  expect(screen.getByText("“支出决算表”：1 个公式改为数值")).toBeVisible();
});

test("全部清空 ticks and unticks every number", async () => {
  const { host, user } = await openAndRead(hostWith(published));
  await user.click(await screen.findByRole("checkbox", { name: "全部清空" }));
  expect(screen.getByRole("checkbox", { name: "13812345678" })).not.toBeChecked();
  await user.click(button("生成公开稿"));
  await screen.findByText("公开稿已在新窗口打开");
  expect(sheetsIn(host.openedFiles[0])).toContain("13812345678");
});

test("without numbers there is nothing to choose", async () => {
  const { host, user } = await openAndRead(hostWith(withoutNumbers));
  expect(await screen.findByRole("heading", { name: "没有发现电话号码" })).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
  await user.click(button("生成公开稿"));
  await screen.findByText("公开稿已在新窗口打开");
  expect(sheetsIn(host.openedFiles[0])).toContain("本年收入");
});

test("numbers that came in meanwhile are asked about before the copy is made", async () => {
  const { host, user } = await openAndRead(hostWith(withoutNumbers));
  await screen.findByRole("heading", { name: "没有发现电话号码" });
  host.fileBytes = fileOf(withoutNumbers, published);
  await user.click(button("生成公开稿"));
  expect(await screen.findByText(/^工作簿刚刚有改动/)).toBeVisible();
  expect(host.openedFiles).toEqual([]);
  await user.click(button("生成公开稿"));
  await screen.findByText("公开稿已在新窗口打开");
  expect(sheetsIn(host.openedFiles[0])).not.toContain("13812345678");
});

test("a formula without a result is refused, and the cell can be gone to", async () => {
  const { host, user } = await openAndRead(
    hostWith({ name: "支出决算表", cells: { A1: "合计", A7: { formula: "PERF.RATE(B1,B2)" } } }),
  );
  await user.click(await screen.findByRole("button", { name: "生成公开稿" }));
  expect(await screen.findByText("“支出决算表”的 A7 有公式，但文件里没有它的计算结果。")).toBeVisible();
  expect(screen.getByText("请用 Excel 打开，等计算完成后保存，再试一次。")).toBeVisible();
  await user.click(button("定位到 支出决算表 A7"));
  expect(host.selected).toEqual([{ sheet: "支出决算表", cell: "A7" }]);
  expect(host.openedFiles).toEqual([]);
});

test("a workbook of working sheets alone has nothing to publish", async () => {
  const { user } = await openAndRead(hostWith(working));
  await user.click(await screen.findByRole("button", { name: "生成公开稿" }));
  expect(await screen.findByText(/没有可以公开的工作表/)).toBeVisible();
});

describe("where no workbook can be opened", () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (blob) => `blob:copy-${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
  });

  test.each([
    ["unsupported", "公开稿已生成，请保存成文件"],
    ["unknown", "公开稿已生成，但没能打开"],
  ] as const)("(%s) the copy can be saved as a file", async (reason, title) => {
    const host = hostWith(published);
    host.refuse("openWorkbook", new HostFailure(reason, ""));
    const { user } = await openAndRead(host);
    await user.click(await screen.findByRole("button", { name: "生成公开稿" }));
    expect(await screen.findByText(title)).toBeVisible();
    const link = screen.getByRole("link", { name: "保存公开稿" });
    expect(link).toHaveAttribute("download", "公开稿.xlsx");
    expect(link).toHaveAttribute("href", "blob:copy-1");
    expect(saved[0]?.type).toMatch(/spreadsheetml/);
    expect(saved[0]?.size).toBeGreaterThan(500);
    expect(screen.getByText("共 1 个公式改为数值")).toBeVisible();
  });

  test("the file is named after the workbook where its name is known", async () => {
    const host = Object.assign(hostWith(published), { name: "某局2023年决算" });
    host.refuse("openWorkbook", new HostFailure("unsupported", ""));
    const { user } = await openAndRead(host);
    await user.click(await screen.findByRole("button", { name: "生成公开稿" }));
    expect(await screen.findByText("保存为“某局2023年决算（公开稿）.xlsx”，再打开看一遍。")).toBeVisible();
    expect(screen.getByRole("link", { name: "保存公开稿" })).toHaveAttribute(
      "download",
      "某局2023年决算（公开稿）.xlsx",
    );
  });
});

describe("stopping and failing", () => {
  test("取消 while the workbook is read: what comes later is not shown", async () => {
    const host = hostWith(published);
    const release = host.hold("file");
    const { user } = await openAndRead(host);
    expect(within(screen.getAllByRole("status").at(-1)!).getByText(/^正在读取工作簿/)).toBeVisible();
    await user.click(button("取消"));
    expect(screen.getByRole("heading", { name: "生成公开稿" })).toHaveFocus();
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/电话号码$/, { selector: "h3" })).toBeNull();
    expect(button("查找电话号码")).toBeEnabled();
  });

  test("取消 while the copy is made: nothing is opened", async () => {
    const host = hostWith(published);
    const { user } = await openAndRead(host);
    await screen.findByRole("heading", { name: "2 个单元格里有电话号码" });
    const release = host.hold("file");
    await user.click(button("生成公开稿"));
    await user.click(button("取消"));
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.openedFiles).toEqual([]);
  });

  test("a failure of Excel is told, and it can be tried again", async () => {
    const host = hostWith(published);
    host.refuse("file", new HostFailure("editing", ""));
    const { user } = await openAndRead(host);
    expect(await screen.findByText("Excel 正在编辑单元格，暂时不能操作。")).toBeVisible();
    host.relent();
    await user.click(button("查找电话号码"));
    expect(await screen.findByRole("heading", { name: "2 个单元格里有电话号码" })).toBeVisible();
  });

  test("返回 leads to the opening page", async () => {
    const { user } = await open(hostWith(published));
    await user.click(button("返回"));
    expect(button("检查工作簿")).toBeVisible();
  });
});

test("in English the page is English", async () => {
  const { user } = await open(hostWith(published, working), "en-US");
  await user.click(button("Look for telephone numbers"));
  await user.click(await screen.findByRole("button", { name: "Make the copy" }));
  expect(await screen.findByText("The copy is open in a new window")).toBeVisible();
  expect(screen.getByText("Working sheet left out: 底稿-支出")).toBeVisible();
});
