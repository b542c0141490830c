import { screen } from "@testing-library/react";
import { HostFailure, type HostFailureReason } from "../../src/host/spreadsheetHost";
import { renderPane } from "./renderPane";
import { wrongResult } from "./results";

const button = (name: string) => screen.getByRole("button", { name });

/** Only the words a person sees: the live region repeats them for a screen reader. */
const seen = (words: RegExp | string) => screen.findByText(words, { ignore: "[role=status]" });

test.each<[HostFailureReason, RegExp, RegExp]>([
  ["editing", /正在编辑单元格/, /请按 Enter 完成编辑/],
  ["protected", /工作表受保护/, /撤销工作表保护/],
  ["workbook-protected", /工作簿结构受保护/, /撤销工作簿保护/],
  ["too-large", /内容太多/, /单独存成一个工作簿/],
  ["unsupported", /没有所需的功能/, /升级到 Excel 2021/],
  ["gone", /不在了/, /请重新检查工作簿/],
  ["unknown", /没能完成这一步/, /保存并重新打开工作簿/],
])(
  "when reading fails as %s, the pane says what happened, what was kept and what to do",
  async (reason, what, next) => {
    const pane = renderPane();
    pane.host.refuse("read", new HostFailure(reason, "InvalidOperation at Worksheet.getUsedRange"));
    await pane.user.click(button("检查工作簿"));
    expect(await seen(what)).toBeVisible();
    expect(await seen(/没有改动/)).toBeVisible();
    expect(await seen(next)).toBeVisible();
    expect(screen.queryByText(/InvalidOperation/)).toBeNull();
  },
);

test("after a failure the same button works again", async () => {
  const pane = renderPane();
  pane.host.refuse("read", new HostFailure("editing", ""));
  await pane.user.click(button("检查工作簿"));
  await seen(/正在编辑单元格/);
  pane.host.relent();
  await pane.user.click(button("检查工作簿"));
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
  expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
});

test("a fault of our own is a plain sentence; its details are folded and can be copied", async () => {
  const pane = renderPane({ result: new TypeError("x is not a function") });
  await pane.user.click(button("检查工作簿"));
  expect(await seen(/程序出错了/)).toBeVisible();
  expect(screen.queryByDisplayValue(/x is not a function/)).toBeNull();
  await pane.user.click(button("详情（反馈问题时请附上）"));
  expect(screen.getByDisplayValue(/x is not a function/)).toBeVisible();
  await pane.user.click(button("复制详情"));
  expect(await screen.findByText("已复制")).toBeVisible();
  await expect(navigator.clipboard.readText()).resolves.toMatch("x is not a function");
});

test("where Office denies the clipboard, the details are selected to be copied by hand", async () => {
  const pane = renderPane({ result: new TypeError("x is not a function") });
  await pane.user.click(button("检查工作簿"));
  await seen(/程序出错了/);
  await pane.user.click(button("详情（反馈问题时请附上）"));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await pane.user.click(button("复制详情"));
  expect(await screen.findByText("已选中，请按 Ctrl+C 复制")).toBeVisible();
});

test("a result is shown even when its marks fail", async () => {
  const pane = renderPane({ result: wrongResult });
  pane.host.refuse("mark", new HostFailure("workbook-protected", ""));
  await pane.user.click(button("检查工作簿"));
  expect(await screen.findByRole("heading", { name: "不平 2 处" })).toBeVisible();
  expect(screen.getByText("检查已完成，但没能在表中标记。")).toBeVisible();
  expect(screen.getByText(/工作簿结构受保护/)).toBeVisible();
});

test("a cell that is gone is told beside the result it came from", async () => {
  const pane = renderPane({ result: wrongResult });
  await pane.user.click(button("检查工作簿"));
  await screen.findByRole("heading", { name: "不平 2 处" });
  pane.host.refuse("select", new HostFailure("gone", "ItemNotFound"));
  await pane.user.click(screen.getAllByRole("button", { name: "定位到 公开03表 D7" })[0]!);
  expect(await seen(/可能已被删除或改名/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "不平 2 处" })).toBeVisible();
});

test("a result that cannot be drawn ends in a sentence and a way back, not in a blank pane", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = { ...wrongResult, findings: [undefined] } as unknown as typeof wrongResult;
  const pane = renderPane({ result: broken });
  await pane.user.click(button("检查工作簿"));
  expect(await seen(/程序出错了/)).toBeVisible();
  await pane.user.click(button("回到首页"));
  expect(button("检查工作簿")).toBeVisible();
});
