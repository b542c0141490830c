import { screen } from "@testing-library/react";
import { obstacle, paneLocale } from "../../src/taskpane/environment";
import { StartupMessage } from "../../src/taskpane/app/StartupMessage";
import { render } from "@testing-library/react";
import { renderPane } from "./renderPane";
import { wrongResult } from "./results";

test("the pane speaks English to an English Excel", async () => {
  const { user } = renderPane({ locale: "en-US", result: wrongResult });
  await user.click(screen.getByRole("button", { name: "Check workbook" }));
  expect(await screen.findByRole("heading", { name: "Does not agree: 2" })).toBeVisible();
  expect(screen.getByText("holds 527.26, should hold 572.26 (neighbouring digits swapped)")).toBeVisible();
  expect(screen.getByText("Relations checked: 120")).toBeVisible();
});

test("the language can be switched, and a result stays", async () => {
  const { user } = renderPane({ result: wrongResult });
  await user.click(screen.getByRole("button", { name: "检查工作簿" }));
  await screen.findByRole("heading", { name: "不平 2 处" });
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("heading", { name: "Does not agree: 2" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "中文" }));
  expect(screen.getByRole("heading", { name: "不平 2 处" })).toBeVisible();
});

test.each([
  [{ displayLanguage: "zh-CN", contentLanguage: "en-US" }, "zh-CN"],
  [{ displayLanguage: "en-US", contentLanguage: "zh-CN" }, "en-US"],
  [{ displayLanguage: "", contentLanguage: "en-US" }, "en-US"],
  [{ displayLanguage: "zh-HK" }, "zh-CN"],
  [{ displayLanguage: "fr-FR" }, "en-US"],
  [{}, "zh-CN"],
])("an Office of %j is spoken to in %s", (context, locale) => {
  expect(paneLocale(context)).toBe(locale);
});

test.each([
  [null, true, "outside-excel"],
  ["Word", true, "outside-excel"],
  ["Excel", false, "too-old"],
  ["Excel", true, undefined],
])("in host %s with ExcelApi 1.13 %s the obstacle is %s", (host, supported, expected) => {
  expect(obstacle(host, () => supported)).toBe(expected);
});

test("outside Excel the page says where it belongs and what to do", () => {
  render(<StartupMessage obstacle="outside-excel" locale="zh-CN" />);
  expect(screen.getByRole("alert")).toHaveTextContent("这个页面要在 Excel 里打开。");
  expect(screen.getByText(/请打开 Excel/)).toBeVisible();
});
