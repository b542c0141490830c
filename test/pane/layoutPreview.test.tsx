import { screen, within } from "@testing-library/react";
import { layoutChoices } from "../../src/shared/layout/defaultChoices";
import { layOutStatements } from "../../src/shared/layout/layOutStatements";
import type { SheetPlan } from "../../src/shared/layout/sheetPlan";
import { previewOf } from "../../src/taskpane/layout/preview";
import { button, choose, layoutPage, section } from "./layoutPage";

const line = (title: string) =>
  screen.getByRole("checkbox", { name: new RegExp(`^${title}`) }).closest("li")!;
const picture = (title: string) => screen.getByRole("img", { name: title });
/** How many cells of a kind are drawn. */
const drawn = (title: string, kind: string): number =>
  picture(title).querySelector(`[data-kind=${kind}]`)!.getAttribute("d")!.split("z").length - 1;

test("a plan is read as boxes: header, merged, entered, calculated, labels; what stands below is no row", () => {
  const border = "thin";
  const plan: SheetPlan = {
    name: "表",
    cells: [
      { row: 0, column: 0, value: "表名" },
      { row: 1, column: 0, value: "项目" },
      { row: 2, column: 0, value: "合计" },
      { row: 2, column: 1, formula: "=SUM(B4:B4)" },
      { row: 3, column: 0, value: "其他" },
      { row: 4, column: 0, value: "注：说明" },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { horizontal: "center" } },
      { area: { row: 1, column: 0, rows: 3, columns: 2 }, style: { border } },
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, style: { border, locked: false } },
      { area: { row: 4, column: 0, rows: 1, columns: 2 }, style: {} },
    ],
    columnWidths: [20, 10],
    rowHeights: { 0: 30 },
    frozenRows: 2,
    print: { paper: "a4", orientation: "portrait" },
  };
  const preview = previewOf(plan);
  expect(preview).toMatchObject({ width: 210, height: 120, rows: 2, entries: 1, calculated: 1 });
  const at = (x: number, y: number) => preview.boxes.filter((box) => box.x === x && box.y === y);
  expect(at(0, 0)).toEqual([expect.objectContaining({ kind: "plain", width: 210, height: 40 })]);
  expect(at(140, 0)).toEqual([]);
  expect(at(0, 40)[0]).toMatchObject({ kind: "header" });
  expect(at(0, 60)[0]).toMatchObject({ kind: "label" });
  expect(at(140, 60)[0]).toMatchObject({ kind: "calculated" });
  expect(at(140, 80)[0]).toMatchObject({ kind: "entry" });
});

test("every statement has a picture with cells to fill in, drawn within its sheet", () => {
  const plans = layOutStatements(layoutChoices({ unitName: "某某局", year: 2023, codes: ["2010301"] }));
  expect(plans).toHaveLength(14);
  for (const plan of plans) {
    const { boxes, width, height, entries, rows } = previewOf(plan);
    expect([plan.name, entries > 0, rows > 0]).toEqual([plan.name, true, true]);
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  }
});

test("the picture opens by keyboard, tells what the sheet contains and draws each cell that is told", async () => {
  const pane = await layoutPage();
  const open = button("看式样：收入支出决算总表");
  expect(open).toHaveAttribute("aria-expanded", "false");
  open.focus();
  await pane.user.keyboard("{Enter}");
  expect(open).toHaveAttribute("aria-expanded", "true");
  const told = within(line("收入支出决算总表")).getByText(/^\d+ 行/).textContent!;
  const [, entries, calculated] = told.match(/\d+/g)!.map(Number);
  expect(entries).toBeGreaterThan(0);
  expect(calculated).toBeGreaterThan(0);
  expect(drawn("收入支出决算总表", "entry")).toBe(entries);
  expect(drawn("收入支出决算总表", "calculated")).toBe(calculated);
});

test("it follows the choices: typed totals leave nothing calculated, working figures everything", async () => {
  const pane = await layoutPage();
  await choose(pane, "收入支出决算总表");
  await pane.user.click(button("看式样：收入支出决算总表"));
  await pane.user.click(section("数字怎么来"));
  await pane.user.click(screen.getByRole("radio", { name: /^全部手填/ }));
  await screen.findByText(/自动算 0 格$/);
  expect(drawn("收入支出决算总表", "calculated")).toBe(0);
  await pane.user.click(screen.getByRole("radio", { name: /^底稿填元/ }));
  await screen.findByText(/要填 0 格/);
  expect(screen.getByText(/^底稿：\d+ 行/)).toBeVisible();
});

test("a statement that is not chosen can be looked at too", async () => {
  const pane = await layoutPage();
  await choose(pane);
  await pane.user.click(button("看式样：项目支出明细表"));
  expect(drawn("项目支出明细表", "entry")).toBeGreaterThan(0);
});
