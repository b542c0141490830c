import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { CheckResult } from "../../src/shared/check/result";
import { fileRefusalSentences } from "../../src/shared/message/file";
import { say } from "../../src/shared/message/say";
import { NOTHING_SAID } from "../../src/shared/check/rememberedOptions";
import { FakeHost } from "./fakeHost";
import { check, renderPane, type RenderedPane } from "./renderPane";
import { agreeingResult, findingOf, termOf } from "./results";
import { workbookHolding } from "./workbooks";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openSettings(pane: RenderedPane): Promise<void> {
  await pane.user.click(button("检查设置"));
  await screen.findByRole("heading", { name: "检查设置" });
}

describe("questions that only the officer can answer", () => {
  const asking = (questions: CheckResult["questions"]): CheckResult => ({ ...agreeingResult, questions });

  test("以哪张为准: the answer is kept in the workbook and the check repeated with it", async () => {
    const pane = renderPane({
      result: asking([{ kind: "version", statement: "03", sheets: ["支出决算表", "支出决算表（草稿）"] }]),
    });
    await check(pane);
    expect(screen.getByRole("radiogroup", { name: "“支出决算表”有 2 张，以哪张为准？" })).toBeVisible();
    pane.answer(agreeingResult);
    await pane.user.click(screen.getByRole("radio", { name: "支出决算表" }));
    await screen.findByRole("heading", { name: "未发现不符" });
    expect(pane.asked.at(-1)?.versions).toEqual(new Map([["03", "支出决算表"]]));
    expect(pane.host.state.get("checkOptions")).toMatchObject({ versions: { "03": "支出决算表" } });
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test("a unit that was not understood is asked for", async () => {
    const pane = renderPane({ result: asking([{ kind: "unit", statement: "03", sheet: "表3" }]) });
    await check(pane);
    await pane.user.click(screen.getByRole("radio", { name: "元" }));
    await waitFor(() => expect(pane.asked).toHaveLength(2));
    expect(pane.asked.at(-1)?.corrections).toEqual([{ sheet: "表3", statement: undefined, unit: "元" }]);
  });

  test("a sheet with a title over headers that are not its own may be none of the statements", async () => {
    const pane = renderPane({ result: asking([{ kind: "sheet", sheet: "目录" }]) });
    await check(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: /“目录”/ }), "不是决算表");
    await waitFor(() => expect(pane.asked).toHaveLength(2));
    expect(pane.asked.at(-1)?.corrections).toEqual([{ sheet: "目录", statement: "none", unit: undefined }]);
  });
});

describe("检查设置", () => {
  test("what was said is remembered by the workbook, and the next session goes by it", async () => {
    const host = new FakeHost();
    const pane = renderPane({ host });
    await openSettings(pane);
    await pane.user.click(screen.getByRole("switch", { name: "也检查其他表" }));
    expect(host.state.get("checkOptions")).toMatchObject({ otherSheets: true });
    await pane.user.click(button("检查工作簿"));
    await screen.findByText(/^已检查/);
    expect(pane.asked.at(-1)?.otherSheets).toBe(true);
  });

  test("a session begins with what an earlier one remembered", async () => {
    const host = new FakeHost();
    host.state.set("checkOptions", {
      otherSheets: true,
      versions: {},
      corrections: [{ sheet: "表3", statement: "03" }],
    });
    const pane = renderPane({ host });
    await check(pane);
    expect(pane.asked).toEqual([
      expect.objectContaining({ otherSheets: true, corrections: [{ sheet: "表3", statement: "03" }] }),
    ]);
  });

  test("state that nobody understands is as good as none", async () => {
    const host = new FakeHost();
    host.state.set("checkOptions", { versions: 3, corrections: "all" });
    const pane = renderPane({ host });
    await check(pane);
    expect(pane.asked.at(-1)).toMatchObject({ otherSheets: NOTHING_SAID.otherSheets, corrections: [] });
  });

  test("a sheet recognised wrongly is corrected by hand, and given back to recognition", async () => {
    const pane = renderPane();
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(screen.getByRole("menuitem", { name: "检查设置" }));
    const choice = screen.getByRole("combobox", { name: "公开03表" });
    expect(within(choice).getByRole("option", { name: "自动识别：支出决算表" })).toBeVisible();
    await pane.user.selectOptions(choice, "不是决算表");
    expect(pane.host.state.get("checkOptions")).toMatchObject({
      corrections: [{ sheet: "公开03表", statement: "none" }],
    });
    await pane.user.selectOptions(choice, "自动识别");
    expect(pane.host.state.get("checkOptions")).toMatchObject({ corrections: [] });
  });

  test("a sheet that was taken for the second page of another can be corrected too", async () => {
    const [statement] = agreeingResult.statements;
    const statements = [{ ...statement!, continued: [{ sheet: "公开03表续", range: "A1:H9" }] }];
    const pane = renderPane({ result: { ...agreeingResult, statements } });
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(screen.getByRole("menuitem", { name: "检查设置" }));
    const choice = screen.getByRole("combobox", { name: "公开03表续" });
    expect(
      within(choice).getByRole("option", { name: "自动识别：支出决算表（续“公开03表”）" }),
    ).toBeVisible();
    await pane.user.selectOptions(choice, "不是决算表");
    expect(pane.host.state.get("checkOptions")).toMatchObject({
      corrections: [{ sheet: "公开03表续", statement: "none" }],
    });
  });

  test("勾稽规则 is laid out once, and later opened", async () => {
    const host = new FakeHost();
    const pane = renderPane({ host });
    await openSettings(pane);
    await pane.user.click(button("打开“勾稽规则”表"));
    expect(await screen.findByText("已放在工作表“勾稽规则”，改好后重新检查。")).toBeVisible();
    expect(host.plans.map(({ name }) => name)).toEqual(["勾稽规则"]);
    host.workbook = {
      ...host.workbook,
      sheets: [...host.workbook.sheets, ...workbookHolding("勾稽规则", "A1", "勾稽规则").sheets],
    };
    await pane.user.click(button("打开“勾稽规则”表"));
    expect(await screen.findByText("已打开，改好后重新检查。")).toBeVisible();
    expect(host.selected.at(-1)).toEqual({ sheet: "勾稽规则", cell: "A1" });
    expect(host.plans).toHaveLength(1);
  });

  test("a workbook that takes no sheet says why", async () => {
    const host = new FakeHost();
    host.refuse("layOut", new HostFailure("protected", "structure"));
    const pane = renderPane({ host });
    await openSettings(pane);
    await pane.user.click(button("打开“勾稽规则”表"));
    expect(await screen.findByText("工作表受保护，不能写入。")).toBeVisible();
  });

  test("a file that is no workbook is refused for last year, and nothing is compared", async () => {
    const pane = renderPane();
    await openSettings(pane);
    const input = document.querySelector("input[type=file]") as HTMLInputElement;
    // The DOM of these tests has files without their content.
    const file = { name: "去年.xlsx", arrayBuffer: async () => new TextEncoder().encode("no").buffer };
    fireEvent.change(input, { target: { files: [file] } });
    const { what, next } = fileRefusalSentences.damaged;
    expect(await screen.findByText(`${say("zh-CN", what)} ${say("zh-CN", next)}`)).toBeVisible();
    await pane.user.click(button("检查工作簿"));
    await screen.findByText(/^已检查/);
    expect(pane.asked.at(-1)?.lastYear).toBeUndefined();
  });
});

describe("findings that are no sums", () => {
  const broken = (finding: Parameters<typeof findingOf>[0]): CheckResult => ({
    ...agreeingResult,
    relations: { ...agreeingResult.relations, agrees: 119, doubtful: 1 },
    findings: [findingOf({ level: "verify", verdict: "doubtful", ...finding })],
  });

  test("a rule says what is wrong and what to do, and leads to its cells", async () => {
    const cells = [
      termOf({ role: "total", cell: "B9", label: "行政运行", header: "", value: "一般行政管理事务" }),
    ];
    const facts = { code: "2010301", known: "行政运行", name: "一般行政管理事务" };
    const pane = renderPane({
      result: broken({ relation: "T02-4-6", comparison: "rule", facts, cell: "B9", terms: cells, unit: "" }),
    });
    await check(pane);
    expect(
      screen.getByText("2010301 应为“行政运行”，表上写“一般行政管理事务”：请核对代码和名称"),
    ).toBeVisible();
    await pane.user.click(button("定位到 公开03表 B9"));
    expect(pane.host.selected.at(-1)).toMatchObject({ sheet: "公开03表", cell: "B9" });
  });

  test("a figure of a free table says how many others fit, and stands under its sheet", async () => {
    const pane = renderPane({
      result: {
        ...broken({
          relation: "F-total-row",
          statement: "other",
          sheet: "人员情况",
          cell: "B12",
          pattern: { holds: 9, of: 10, consequences: ["B20"] },
        }),
        otherSheets: [{ sheet: "人员情况", relations: 10 }],
      },
    });
    await check(pane);
    expect(screen.getByText("人员情况", { selector: "strong" })).toBeVisible();
    expect(screen.getByText(/10 处中有 9 处符合。 受它影响的还有 B20。/)).toBeVisible();
    expect(screen.getByText("另按表内规律检查了 1 张其他表：人员情况")).toBeVisible();
  });

  test("a figure of last year's workbook is named, and cannot be jumped to; usual reasons are offered", async () => {
    const earlier = termOf({
      sheet: "公开01表",
      cell: "F30",
      label: "年末结转和结余",
      inLastYearsFile: true,
    });
    const pane = renderPane({
      result: broken({
        relation: "X17",
        comparison: "equal",
        terms: [termOf({ role: "total", cell: "C29" }), earlier],
      }),
    });
    await check(pane);
    await pane.user.click(button("现场数据"));
    expect(screen.getByText("上年工作簿 公开01表 F30")).toBeVisible();
    expect(screen.queryByRole("button", { name: "定位到 公开01表 F30" })).toBeNull();
    await pane.user.click(button(/^填写出错说明/));
    await pane.user.click(button("财政收回结转结余资金"));
    await pane.user.click(button("机构划转"));
    await pane.user.click(button("保存"));
    expect([...Object.values(pane.host.state.get("reasons") as Record<string, string>)]).toEqual([
      "财政收回结转结余资金；机构划转",
    ]);
  });

  test("what 勾稽规则 says and nobody understands is told with its cell", async () => {
    const pane = renderPane({
      result: {
        ...agreeingResult,
        ruleProblems: [{ sheet: "勾稽规则", cell: "A9", reason: "unknown-relation", text: "T99" }],
      },
    });
    await check(pane);
    await pane.user.click(button("“勾稽规则”表有 1 处没有看懂"));
    expect(screen.getByText(/T99/)).toBeVisible();
  });

  test("a relation of the officer's own goes by the officer's name", async () => {
    const pane = renderPane({ result: broken({ relation: "自定1", name: "收入等于拨款" }) });
    await check(pane);
    expect(screen.getByText(/收入等于拨款/)).toBeVisible();
  });
});
