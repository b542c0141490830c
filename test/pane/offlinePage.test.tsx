import "./publicationFile";
import "./browserParts";
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { OfflineApp } from "../../src/offline/OfflineApp";
import { fileOf } from "./publicationFile";

const TEXT = "本年支出合计10.00万元，其中：基本支出4.00万元，项目支出7.00万元。";
const published = fileOf({ name: "公开01", cells: { A1: "收入支出决算总表", A2: "合计" } });

function openPage(): UserEvent {
  render(<OfflineApp locale="zh-CN" theme={webLightTheme} />);
  return userEvent.setup({ applyAccept: false });
}

async function choose(user: UserEvent, name: string, bytes: Uint8Array): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no way to choose a file");
  // jsdom's files do not give their bytes.
  const file = Object.assign(new File([], name), { arrayBuffer: async () => bytes.slice().buffer });
  await user.upload(input, file);
}

async function openWorkbook(user: UserEvent, name: string): Promise<void> {
  await choose(user, name, published);
  expect(await screen.findByTitle(name)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "核对文字" })[0]!);
}

const field = (): HTMLElement => screen.getByRole("textbox", { name: "要核对的文字" });

// The workbook is corrected and opened again, as often as the text does not agree with it.
test("a text stays when another workbook is opened; what was found in it does not", async () => {
  const user = openPage();
  await openWorkbook(user, "决算.xlsx");
  fireEvent.change(field(), { target: { value: TEXT } });
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(await screen.findByRole("heading", { name: "原文" })).toBeVisible();
  await openWorkbook(user, "决算（改）.xlsx");
  expect(screen.queryByRole("heading", { name: "原文" })).toBeNull();
  expect(field()).toHaveValue(TEXT);
});

test("a text that was entered before there was a workbook is there for it", async () => {
  const user = openPage();
  await user.click(screen.getByRole("button", { name: "核对文字" }));
  fireEvent.change(field(), { target: { value: TEXT } });
  await user.click(screen.getByRole("button", { name: "返回" }));
  await openWorkbook(user, "决算.xlsx");
  expect(field()).toHaveValue(TEXT);
});

test("what is told of a file that is no workbook names every kind the page takes, and can be closed", async () => {
  const user = openPage();
  await choose(
    user,
    "说明.xlsx",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  );
  expect(await screen.findByText("没能打开 说明.xlsx")).toBeVisible();
  expect(screen.getByText(/请选 \.xlsx、\.xlsm 或 \.xls 文件。/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByText("没能打开 说明.xlsx")).toBeNull();
});

test("a web page under a workbook's name is told for what it is, and what to do", async () => {
  const user = openPage();
  await choose(user, "导出.xls", new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"));
  expect(await screen.findByText("没能打开 导出.xls")).toBeVisible();
  expect(screen.getByText(/这是网页格式的文件/)).toBeVisible();
  expect(screen.getByText(/请用 Excel 或 WPS 打开，另存为 \.xlsx，再试一次。/)).toBeVisible();
});
