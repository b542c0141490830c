import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { button, layoutPage, make, section, unitName } from "./layoutPage";
import type { RenderedPane } from "./renderPane";

/** What an officer copies from the accounting software: 支出决算表 with its title, in 元. */
const EXPENDITURE = [
  "支出决算表",
  "2023年度\t\t金额单位：元",
  "科目代码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出",
  "合计\t\t300134.73\t300134.73\t\t\t\t",
  "201\t一般公共服务支出\t300134.73\t300134.73\t\t\t\t",
  "20103\t政府办公厅（室）及相关机构事务\t300134.73\t300134.73\t\t\t\t",
  "2010301\t行政运行\t100044.91\t100044.91\t\t\t\t",
  "2010303\t机关服务\t100044.91\t100044.91\t\t\t\t",
  "2010388\t自定的科目\t100044.91\t100044.91\t\t\t\t",
].join("\n");

async function pastePage(): Promise<RenderedPane> {
  const pane = await layoutPage();
  await pane.user.type(unitName(), "某某局");
  await pane.user.click(section("数字怎么来"));
  await pane.user.click(screen.getByRole("radio", { name: /^底稿填元/ }));
  await pane.user.click(button("粘贴决算软件导出的表…"));
  expect(await screen.findByRole("heading", { name: "粘贴底稿" })).toBeVisible();
  return pane;
}

function paste(text: string): void {
  const field = screen.getByLabelText(/按 Ctrl\+V 粘贴/);
  const event = createEvent.paste(field, {
    clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
  });
  fireEvent(field, event);
}

test("nothing pasted yet: what to do is said, and there is nothing to go on with", async () => {
  await pastePage();
  expect(screen.getByText("还没有粘贴。")).toBeVisible();
  expect(button("用这些数生成表样")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("先粘贴至少一张能认出的表")).toBeVisible();
});

test("a pasted table is recognised, and the tails of its conversion are told before anything is made", async () => {
  await pastePage();
  paste(EXPENDITURE);
  expect(await screen.findByText("支出决算表：6 行，12 个数")).toBeVisible();
  expect(screen.getByText(/换算成万元后会有 2 处尾差/)).toBeVisible();
  expect(screen.getAllByText(/30\.01，相加得 30\.00/)).toHaveLength(2);
});

test("a table in 万元 is refused, since it was converted already", async () => {
  await pastePage();
  paste(EXPENDITURE.replace("金额单位：元", "金额单位：万元"));
  expect(await screen.findByText(/单位已是万元，不能再换算一次/)).toBeVisible();
  expect(button("用这些数生成表样")).toHaveAttribute("aria-disabled", "true");
});

test("words are no table", async () => {
  await pastePage();
  paste("请查收附件");
  expect(await screen.findByText("粘贴的是文字，不是表。请在表里选中单元格再复制。")).toBeVisible();
});

test("a table that was pasted can be taken away again", async () => {
  const pane = await pastePage();
  paste(EXPENDITURE);
  await pane.user.click(await screen.findByRole("button", { name: "去掉“支出决算表”" }));
  expect(screen.getByText("还没有粘贴。")).toBeVisible();
});

test("the figures stand in the working sheet that is laid out, with the names of codes not in the list", async () => {
  const pane = await pastePage();
  paste(EXPENDITURE);
  await pane.user.click(button("用这些数生成表样"));
  expect(await screen.findByRole("heading", { name: "生成表样" })).toBeVisible();
  await screen.findByRole("button", { name: "生成 2 张表" });
  await pane.user.click(make());
  expect(await screen.findByText("已生成 2 张工作表")).toBeVisible();
  const [published, working] = pane.host.plans;
  expect([published?.name, working?.name]).toEqual(["支出决算表", "底稿_支出决算表"]);
  expect(working?.cells.filter(({ value }) => value === 100044.91)).toHaveLength(3);
  expect(working?.cells.some(({ value }) => value === "自定的科目")).toBe(true);
  expect(
    published?.cells.some(({ formula }) => /ROUND\(底稿_支出决算表!.*\/10000,2\)/.test(formula ?? "")),
  ).toBe(true);
});

test("back without pasting leaves the page as it was", async () => {
  const pane = await pastePage();
  await pane.user.click(button("返回"));
  expect(await screen.findByRole("heading", { name: "生成表样" })).toBeVisible();
  expect(within(document.body).queryByText(/粘贴来的数/)).toBeNull();
});
