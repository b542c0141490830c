import { act, screen, waitFor } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import { renderPane } from "./renderPane";
import { wrongResult } from "./results";

const WAITING = "正在等待：请先在 Excel 中按 Enter 或 Esc 结束单元格编辑";
const button = (name: string) => screen.getByRole("button", { name });

test("the steps are named one after the other, and no second check can be started meanwhile", async () => {
  const pane = renderPane();
  const readOn = pane.host.hold("read");
  const markOn = pane.host.hold("mark");
  await pane.user.click(button("检查工作簿"));
  expect(await screen.findByRole("heading", { name: "正在读取工作簿…" })).toBeVisible();
  expect(screen.getByText("第 1 步，共 3 步")).toBeVisible();
  expect(screen.queryByRole("button", { name: "检查工作簿" })).toBeNull();
  const reads = jest.spyOn(pane.host, "read");
  await act(() => pane.session.start());
  expect(reads).not.toHaveBeenCalled();
  readOn();
  expect(await screen.findByRole("heading", { name: "正在标记单元格…" })).toBeVisible();
  expect(screen.getByText("第 3 步，共 3 步")).toBeVisible();
  markOn();
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
});

test("while a cell is being edited the pane says what Excel waits for, and goes on by itself", async () => {
  const pane = renderPane();
  const release = pane.host.hold("read");
  await pane.user.click(button("检查工作簿"));
  expect(screen.queryAllByText(WAITING)).toHaveLength(0);
  act(() => pane.session.tellWaiting(true));
  expect(screen.getAllByText(WAITING).length).toBeGreaterThan(0);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(WAITING);
  act(() => pane.session.tellWaiting(false));
  expect(screen.queryAllByText(WAITING)).toHaveLength(0);
  release();
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
});

test("a check is cancelled at once, even while Excel does not answer", async () => {
  const pane = renderPane();
  pane.host.hold("read");
  await pane.user.click(button("检查工作簿"));
  await pane.user.click(button("取消"));
  expect((await screen.findAllByText("已取消检查，工作簿没有改动。")).length).toBeGreaterThan(0);
  expect(button("检查工作簿")).toBeEnabled();
  expect(pane.host.marks).toBeUndefined();
});

test("a cancelled check leaves the earlier result standing", async () => {
  const pane = renderPane({ result: wrongResult });
  await pane.user.click(button("检查工作簿"));
  await screen.findByRole("heading", { name: "不平 2 处" });
  pane.host.hold("read");
  await pane.user.click(button("重新检查"));
  await pane.user.click(button("取消"));
  expect(await screen.findByRole("heading", { name: "不平 2 处" })).toBeVisible();
});

test("cancelled while marking, the result is shown and says that marks may be missing", async () => {
  const pane = renderPane({ result: wrongResult });
  pane.host.hold("mark");
  await pane.user.click(button("检查工作簿"));
  await screen.findByRole("heading", { name: "正在标记单元格…" });
  await pane.user.click(button("取消"));
  expect(await screen.findByRole("heading", { name: "不平 2 处" })).toBeVisible();
  expect(screen.getByText(/已取消标记，检查结果仍然有效/)).toBeVisible();
});

test("while marks are cleared the buttons wait", async () => {
  const pane = renderPane();
  const release = pane.host.hold("clearMarks");
  await pane.user.click(button("清除标记"));
  expect(button("检查工作簿")).toHaveAttribute("aria-disabled", "true");
  release();
  await waitFor(() => expect(screen.getAllByText("没有需要清除的标记。").length).toBeGreaterThan(0));
  expect(button("检查工作簿")).not.toHaveAttribute("aria-disabled", "true");
  await pane.user.click(button("关闭"));
  expect(screen.queryAllByText("没有需要清除的标记。")).toHaveLength(0);
});

test("without notice of changes a check works all the same", async () => {
  const pane = renderPane();
  pane.host.refuse("watch", new HostFailure("unsupported", "no events"));
  await pane.user.click(button("检查工作簿"));
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
});
