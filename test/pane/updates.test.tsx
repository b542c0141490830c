import { screen } from "@testing-library/react";
import { zhuzhouSet } from "../../samples/filledSets";
import { layOutStatements } from "../../src/shared/layout/layOutStatements";
import type { WorkbookSnapshot } from "../../src/shared/workbook/snapshot";
import { snapshotOfPlan } from "../core/support/snapshotOfPlan";
import { FakeHost } from "./fakeHost";
import { renderPane } from "./renderPane";
import { wrongResult } from "./results";

const WHOLE = "=ROUND(SUM(D12:D14),2)";
const SHORT = "=ROUND(SUM(D12:D13),2)";

/** 支出决算表 as laid out, then a sum was cut short by hand. */
function withShortSum(short: boolean): WorkbookSnapshot {
  const [plan] = layOutStatements({ ...zhuzhouSet().choices, statements: ["03"] });
  const sheet = snapshotOfPlan(plan!);
  const formulas = sheet.formulas.map((row) =>
    row.map((formula) => (short && formula === WHOLE ? SHORT : formula)),
  );
  return { sheets: [{ ...sheet, formulas }], unread: [] };
}

async function updatesPage(short = true) {
  const host = new FakeHost();
  host.workbook = withShortSum(short);
  host.cells.set("支出决算表!D11", [[SHORT]]);
  const pane = renderPane({ host });
  await pane.user.click(screen.getByRole("button", { name: "更新公式" }));
  await screen.findByRole("heading", { name: "更新公式" });
  return { ...pane, host };
}

test("a sum that misses rows is shown with what it holds and what it should, and nothing is changed yet", async () => {
  const { host } = await updatesPage();
  expect(await screen.findByText("要更新 1 格")).toBeVisible();
  expect(screen.getByText(/合计漏了行/)).toBeVisible();
  expect(screen.getByText(`${SHORT} → ${WHOLE}`)).toBeVisible();
  expect(host.cells.get("支出决算表!D11")).toEqual([[SHORT]]);
});

test("one click updates, and another takes it back", async () => {
  const { user, host } = await updatesPage();
  await user.click(await screen.findByRole("button", { name: "更新这 1 格" }));
  expect(await screen.findByText("已更新 1 格")).toBeVisible();
  expect(host.cells.get("支出决算表!D11")).toEqual([[WHOLE]]);
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销，1 格恢复原样")).toBeVisible();
  expect(host.cells.get("支出决算表!D11")).toEqual([[SHORT]]);
});

test("where all formulas are up to date there is nothing to press", async () => {
  await updatesPage(false);
  expect(await screen.findByText(/公式都已跟上，不用更新/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^更新这/ })).toBeNull();
});

test("a check first says that formulas did not follow, names no culprit, and leads to the update", async () => {
  const host = new FakeHost();
  host.workbook = withShortSum(true);
  const pane = renderPane({ host, result: wrongResult });
  await pane.user.click(screen.getByRole("button", { name: "检查工作簿" }));
  expect(await screen.findByText(/有 1 格的公式没有跟上/)).toBeVisible();
  expect(screen.queryByText(/最可能/)).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "更新公式" }));
  expect(await screen.findByText("要更新 1 格")).toBeVisible();
});
