import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeHost } from "./fakeHost";
import { check, renderPane } from "./renderPane";
import { agreeingResult, nothingResult, wrongResult } from "./results";
import { emptyWorkbook } from "./workbooks";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const headline = () => screen.findByRole("heading", { level: 2 });

test("every broken relation and the suspected cell are marked, one mark a cell", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  expect(pane.host.marks).toEqual([
    { sheet: "公开03表", cell: "C7", kind: "wrong" },
    { sheet: "公开03表", cell: "D6", kind: "wrong" },
    { sheet: "公开03表", cell: "D7", kind: "culprit" },
  ]);
  expect(screen.getByText("已在表中标记 3 个单元格。")).toBeVisible();
});

test("protected sheets are named, and the cells left unmarked can be jumped to", async () => {
  const pane = renderPane({ result: { ...wrongResult, protectedSheets: ["公开03表"] } });
  pane.host.unmarked = [
    { sheet: "公开03表", cell: "C7", reason: "protected" },
    { sheet: "公开05表", cell: "B2", reason: "patterned-fill" },
  ];
  await check(pane);
  expect(screen.getByText("受保护，只检查、未标记：“公开03表”。要标记请先撤销工作表保护。")).toBeVisible();
  expect(screen.getByText("1 个单元格有图案底纹，为不破坏格式未标记。")).toBeVisible();
  await pane.user.click(button("未标记的单元格（2）"));
  await pane.user.click(button("定位到 公开05表 B2"));
  expect(pane.host.selected).toEqual([{ sheet: "公开05表", cell: "B2" }]);
});

test("an empty workbook offers the statements first, before a check and after", async () => {
  const host = new FakeHost();
  host.workbook = emptyWorkbook;
  const pane = renderPane({ host, result: { ...nothingResult, unrecognised: [] } });
  expect(await screen.findByText(/这个工作簿还是空的/)).toBeVisible();
  const [first] = within(screen.getByRole("main")).getAllByRole("button");
  expect(first).toHaveTextContent("生成表样");
  await check(pane);
  expect(await headline()).toHaveTextContent("工作簿是空的");
});

test("a change in the workbook makes the result stale, and checking again makes it fresh", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  expect(screen.queryAllByText("工作簿已改动，结果可能过期")).toHaveLength(0);
  act(() => pane.host.change());
  expect((await screen.findAllByText("工作簿已改动，结果可能过期")).length).toBeGreaterThan(0);
  pane.answer(agreeingResult);
  await pane.user.click(screen.getAllByRole("button", { name: "重新检查" })[0]!);
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
  expect(screen.queryAllByText("工作簿已改动，结果可能过期")).toHaveLength(0);
});

test("a change while the check runs makes its result stale too", async () => {
  const pane = renderPane();
  const release = pane.host.hold("mark");
  await pane.user.click(button("检查工作簿"));
  await screen.findByRole("heading", { name: "正在标记单元格…" });
  act(() => pane.host.change());
  release();
  expect((await screen.findAllByText("工作簿已改动，结果可能过期")).length).toBeGreaterThan(0);
});

test("marks are cleared on request, and sheets that keep theirs are named", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  pane.host.clearing = { cleared: 2, protectedSheets: ["公开05表"] };
  await pane.user.click(button("清除标记"));
  const told = /已清除 2 处标记，原有格式未变。 受保护，标记还在：“公开05表”/;
  await waitFor(() => expect(screen.getAllByText(told).length).toBeGreaterThan(0));
  expect(screen.queryByText("已在表中标记 3 个单元格。")).toBeNull();
  expect(await headline()).toHaveTextContent("不平 2 处");
});
