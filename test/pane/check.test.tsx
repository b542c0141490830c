import { act, screen, within } from "@testing-library/react";
import { check, renderPane } from "./renderPane";
import {
  agreeingResult,
  findingOf,
  nothingResult,
  tailResult,
  termOf,
  uncheckedResult,
  wrongResult,
} from "./results";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const headline = () => screen.findByRole("heading", { level: 2 });

afterEach(() => jest.restoreAllMocks());

test("a workbook without disagreement says so and counts only what was checked", async () => {
  const pane = renderPane();
  await check(pane);
  expect(await headline()).toHaveTextContent("未发现不符");
  expect(screen.getByText("已检查 120 条勾稽关系")).toBeVisible();
  expect(screen.getByText("没有需要标记的单元格。")).toBeVisible();
});

test("after a check the keyboard stands on the result and a screen reader hears it", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const pane = renderPane();
  await check(pane);
  expect(await headline()).toHaveFocus();
  expect(screen.getByText("未发现不符 · 已检查 120 条勾稽关系")).toHaveAttribute("aria-live", "polite");
});

test("a check started from the ribbon leaves the keyboard in the sheet", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  const { session } = renderPane();
  await act(() => session.start());
  expect(await headline()).toHaveTextContent("未发现不符");
  expect(document.body).toHaveFocus();
});

test("the diagnosis names the cell, both figures, the slip and what it explains, before the findings", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  expect(await headline()).toHaveTextContent("不平 2 处");
  const diagnosis = within(screen.getByRole("region", { name: "最可能填错的地方" }));
  expect(diagnosis.getByText("最可能：公开03表 D7")).toBeVisible();
  expect(diagnosis.getByText("现为 527.26，应为 572.26（相邻数字颠倒）")).toBeVisible();
  expect(diagnosis.getByText("可解释 2 条不平")).toBeVisible();
  const findings = screen.getByRole("region", { name: "逐条结果" });
  expect(screen.getByRole("region", { name: "最可能填错的地方" }).compareDocumentPosition(findings)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test("定位 asks the host for the named cell, by mouse and by keyboard", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  const jump = within(screen.getByRole("region", { name: "最可能填错的地方" })).getByRole("button", {
    name: "定位到 公开03表 D7",
  });
  await pane.user.click(jump);
  jump.focus();
  await pane.user.keyboard("{Enter}");
  expect(pane.host.selected).toEqual([
    { sheet: "公开03表", cell: "D7" },
    { sheet: "公开03表", cell: "D7" },
  ]);
});

test("other explanations are folded and unfold with all their cells", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  const words = "现为 2,494.47，应为 2,449.47";
  expect(screen.queryByText(words)).toBeNull();
  await pane.user.click(button("也可能是（1）"));
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByText("现为 746.04，应为 701.04")).toBeVisible();
});

test("a finding shows its row, its relation, both sides and the gap; 现场数据 every figure with its bounds", async () => {
  const pane = renderPane({ result: wrongResult });
  await check(pane);
  const [first] = within(screen.getByRole("region", { name: "逐条结果" })).getAllByRole("listitem");
  const finding = within(first!);
  expect(
    finding.getByText(
      "一般公共服务支出：本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出",
    ),
  ).toBeVisible();
  expect(finding.getByText("2,494.47")).toBeVisible();
  expect(finding.getByText("45.00")).toBeVisible();
  await pane.user.click(finding.getByRole("button", { name: "现场数据" }));
  const table = within(finding.getByRole("table", { name: "现场数据" }));
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
    "项目数字最低／最高",
    "+基本支出 D7527.26527.255–527.265",
    "+项目支出 E71,922.21527.255–527.265",
    "计算2,449.47",
    "表内：本年支出合计 C72,494.47527.255–527.265",
  ]);
  expect(finding.getByText("差额 45.00，允许误差 0.01")).toBeVisible();
  await pane.user.click(table.getByRole("button", { name: "定位到 公开03表 E7" }));
  expect(pane.host.selected).toEqual([{ sheet: "公开03表", cell: "E7" }]);
});

test("explanations that fit equally well are offered as possible, and a blank cell is called not filled in", async () => {
  const [best] = wrongResult.diagnoses;
  const cells = [{ sheet: "公开03表", cell: "E7", value: "", proposed: "0.05" }];
  const diagnoses = [{ ...best!, cells, slip: "not-filled" as const, confidence: "possible" as const }];
  const pane = renderPane({ result: { ...wrongResult, diagnoses } });
  await check(pane);
  expect(screen.getByRole("heading", { name: "可能填错的地方" })).toBeVisible();
  expect(screen.getByText("可能：公开03表 E7")).toBeVisible();
  expect(screen.getByText("没有填，应为 0.05")).toBeVisible();
});

test("a total that is not filled in is told as such, under the name of its relation alone", async () => {
  const terms = [
    termOf({ role: "total", cell: "F33", label: "本年支出合计", header: "金额", value: "" }),
    termOf({ cell: "F7", header: "金额" }),
  ];
  const finding = findingOf({
    relation: "T01-2",
    verdict: "hint",
    note: "total-not-filled",
    reported: "",
    terms,
  });
  const relations = { ...agreeingResult.relations, agrees: 119, hint: 1 };
  const pane = renderPane({ result: { ...agreeingResult, relations, findings: [finding] } });
  await check(pane);
  expect(screen.getByText("本年支出合计 = 各类支出之和")).toBeVisible();
  expect(screen.getByText("合计未填")).toBeVisible();
  expect(screen.getByText("空")).toBeVisible();
});

test("a figure that must not exceed another is told as a bound", async () => {
  const bound = findingOf({ relation: "X11", comparison: "bound", verdict: "doubtful" });
  const relations = { ...agreeingResult.relations, agrees: 119, doubtful: 1 };
  const pane = renderPane({ result: { ...agreeingResult, relations, findings: [bound] } });
  await check(pane);
  expect(await headline()).toHaveTextContent("待核实 1 处");
  expect(screen.getByText("不应超过")).toBeVisible();
  expect(screen.getByText("超出")).toBeVisible();
});

test("tails are one folded line with the reason they arise, and no disagreement", async () => {
  const pane = renderPane({ result: tailResult });
  await check(pane);
  expect(await headline()).toHaveTextContent("未发现不符");
  expect(screen.getByText(/金额单位由元换算为万元产生尾数误差/)).toBeVisible();
  expect(screen.queryByText("2,494.48")).toBeNull();
  await pane.user.click(button("尾差 1 处"));
  expect(screen.getByText("2,494.48")).toBeVisible();
  expect(pane.host.marks).toEqual([]);
});

test("a cell that holds no figure leads, with what it keeps from being checked; the rest stays in the list", async () => {
  const inCell = uncheckedResult.unchecked[1]!;
  const unchecked = [...uncheckedResult.unchecked, { ...inCell, relation: "T03-1" }];
  const pane = renderPane({ result: { ...uncheckedResult, unchecked } });
  await check(pane);
  expect(await headline()).toHaveTextContent("有 1 个单元格不能检查");
  expect(screen.queryByText(/^未发现不符/)).toBeNull();
  const cards = within(screen.getByRole("region", { name: "有 1 个单元格不能检查" }));
  expect(cards.getByText("公开03表 C6 是错误值，涉及 2 条勾稽关系没有检查")).toBeVisible();
  await pane.user.click(cards.getByRole("button", { name: "定位到 公开03表 C6" }));
  expect(pane.host.selected).toEqual([{ sheet: "公开03表", cell: "C6" }]);
  await pane.user.click(button("未检查 1 条"));
  expect(screen.getByText("缺表：收入支出决算总表")).toBeVisible();
});

test("a reason that recurs is listed once, with its count", async () => {
  const [missing] = uncheckedResult.unchecked;
  const pane = renderPane({ result: { ...uncheckedResult, unchecked: [missing!, missing!] } });
  await check(pane);
  expect(await headline()).toHaveTextContent("未发现不符，另有 2 条未检查");
  await pane.user.click(button("未检查 2 条"));
  expect(screen.getByText(/^收入支出决算总表的本年支出合计.*（×2）$/)).toBeVisible();
});

test("a form without figures is never told to agree", async () => {
  const [statement] = agreeingResult.statements;
  const statements = [{ ...statement!, filled: false }];
  const pane = renderPane({ result: { ...agreeingResult, statements } });
  await check(pane);
  expect(await headline()).toHaveTextContent("还没有填写数字");
  expect(screen.getByText("尚未填写：支出决算表")).toBeVisible();
});

test("known sheets that are not checked yet are told apart from unknown ones", async () => {
  const unrecognised = [
    { sheet: "公开02表", reason: "not-covered" as const },
    { sheet: "Sheet9", reason: "empty" as const },
    { sheet: "草稿", reason: "header-unclear" as const },
  ];
  const pane = renderPane({ result: { ...agreeingResult, unrecognised } });
  await check(pane);
  expect(screen.getByText("另有 1 张表暂不检查")).toBeVisible();
  await pane.user.click(button("认得、暂不检查 1 张"));
  expect(screen.getByText("公开02表")).toBeVisible();
  await pane.user.click(button("未认出 1 张"));
  expect(screen.getByText(/请在表的上方写上表名/)).toBeVisible();
});

test("a blank figure on the other side is called blank, not zero", async () => {
  const terms = [termOf({ role: "total", value: "1.00" }), termOf({ cell: "E7", value: "" })];
  const finding = findingOf({ comparison: "equal", computed: "0.00", reported: "1.00", terms });
  const pane = renderPane({ result: { ...wrongResult, findings: [finding], diagnoses: [] } });
  await check(pane);
  expect(screen.getByText("另一处").nextSibling).toHaveTextContent("空");
});

test("recognised statements and sheets that are none are listed on demand", async () => {
  const pane = renderPane();
  await check(pane);
  await pane.user.click(button("认出 1 张表"));
  expect(screen.getByText("公开03表，A1:H40 · 单位：万元，2023 年")).toBeVisible();
  await pane.user.click(button("未认出 1 张"));
  expect(screen.getByText("不是决算表")).toBeVisible();
});

test("a statement over two sheets names both", async () => {
  const [statement] = agreeingResult.statements;
  const statements = [{ ...statement!, continued: [{ sheet: "公开03表续", range: "A1:H9" }] }];
  const pane = renderPane({ result: { ...agreeingResult, statements } });
  await check(pane);
  await pane.user.click(button("认出 1 张表"));
  expect(screen.getByText("公开03表，A1:H40，续 公开03表续，A1:H9 · 单位：万元，2023 年")).toBeVisible();
});

test("two sheets of one statement are told apart", async () => {
  const [statement] = agreeingResult.statements;
  const statements = [statement!, { ...statement!, instance: 2, sheet: "上年" }];
  const pane = renderPane({ result: { ...agreeingResult, statements } });
  await check(pane);
  await pane.user.click(button("认出 2 张表"));
  expect(screen.getByText("支出决算表（第 1 张）")).toBeVisible();
  expect(screen.getByText("支出决算表（第 2 张）")).toBeVisible();
});

test("a workbook without statements says what to do, and counts nothing", async () => {
  const pane = renderPane({ result: nothingResult });
  await check(pane);
  expect(await headline()).toHaveTextContent("没有认出决算表");
  expect(screen.getByText("已检查 0 条勾稽关系")).toBeVisible();
  expect(screen.getByText(/请确认表上方有标题/)).toBeVisible();
});
