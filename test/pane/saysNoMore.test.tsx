import { screen, waitFor, within } from "@testing-library/react";
import { marksOf } from "../../src/host/marksOf";
import type { CheckResult } from "../../src/shared/check/result";
import type { Diagnosis } from "../../src/shared/diagnosis/diagnosis";
import { toneOf } from "../../src/taskpane/check/summary";
import { FakeHost } from "./fakeHost";
import { check, renderPane } from "./renderPane";
import { agreeingResult, findingOf, termOf, wrongResult } from "./results";

/** The pane says no more than the check has found: what each test keeps it from was once on the screen. */
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A published 附件3 leaves a total blank: a hint, explained by that very cell. */
const notFilled: CheckResult = {
  ...agreeingResult,
  relations: { ...agreeingResult.relations, agrees: 119, hint: 1 },
  findings: [
    findingOf({
      id: "E2",
      level: "hint",
      verdict: "hint",
      note: "total-not-filled",
      cell: "I5",
      reported: "",
    }),
  ],
  diagnoses: [
    {
      ...(wrongResult.diagnoses[0] as Diagnosis),
      cells: [{ sheet: "公开03表", cell: "I5", value: "", proposed: "2668.25" }],
      slip: "not-filled",
      confidence: "certain",
      explains: ["E2"],
      alternatives: [],
    },
  ],
};

describe("a cell that only hints are about", () => {
  test("is worth a look, and is not called the likeliest error of a workbook that agrees", async () => {
    const pane = renderPane({ result: notFilled });
    await check(pane);
    expect(screen.queryByRole("region", { name: "最可能填错的地方" })).toBeNull();
    const region = within(screen.getByRole("region", { name: "建议看一看的地方" }));
    expect(region.getByText("与 1 条提示有关")).toBeVisible();
  });

  test("is not taken for the cause of a disagreement that nothing explains", async () => {
    const pane = renderPane({
      result: {
        ...notFilled,
        relations: { ...notFilled.relations, wrong: 1 },
        findings: [...notFilled.findings, findingOf({ id: "T03-2", cell: "C8" })],
      },
    });
    await check(pane);
    expect(screen.getByRole("heading", { name: "不平 1 处" })).toBeVisible();
    expect(screen.queryByRole("region", { name: /填错的地方/ })).toBeNull();
  });

  test("is marked as a hint in the sheet, not as the culprit", () => {
    expect(marksOf(notFilled, new Map())).toEqual([{ sheet: "公开03表", cell: "I5", kind: "hint" }]);
  });
});

describe("what a reason has answered", () => {
  const doubtful: CheckResult = {
    ...notFilled,
    findings: [findingOf({ id: "E2", level: "verify", verdict: "doubtful", cell: "I5" })],
    relations: { ...agreeingResult.relations, agrees: 119, doubtful: 1 },
  };

  test("is neither accused in the pane nor marked in the sheet", async () => {
    const host = new FakeHost();
    host.state.set("reasons", { E2: "确无此项" });
    const pane = renderPane({ host, result: doubtful });
    await check(pane);
    expect(screen.getByRole("heading", { name: "待核实 1 处，都已说明" })).toBeVisible();
    expect(screen.queryByRole("region", { name: /填错的地方/ })).toBeNull();
    expect(marksOf(doubtful, new Map([["E2", "确无此项"]]))).toEqual([]);
    expect(marksOf(doubtful, new Map())).toEqual([{ sheet: "公开03表", cell: "I5", kind: "culprit" }]);
  });
});

describe("检查设置 changed after a check", () => {
  test("the result says that it does not go by them yet, until it does", async () => {
    const pane = renderPane();
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(screen.getByRole("menuitem", { name: "检查设置" }));
    await pane.user.click(screen.getByRole("switch", { name: "也检查其他表" }));
    await pane.user.click(button("返回"));
    expect(screen.getByText("检查设置已改，重新检查后才起作用")).toBeVisible();
    await pane.user.click(screen.getAllByRole("button", { name: "重新检查" })[0]!);
    await waitFor(() => expect(pane.asked).toHaveLength(2));
    await screen.findByText(/^已检查/);
    expect(screen.queryByText("检查设置已改，重新检查后才起作用")).toBeNull();
  });

  test("changed and changed back, it goes by them", async () => {
    const pane = renderPane();
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(screen.getByRole("menuitem", { name: "检查设置" }));
    await pane.user.click(screen.getByRole("switch", { name: "也检查其他表" }));
    await pane.user.click(screen.getByRole("switch", { name: "也检查其他表" }));
    await pane.user.click(button("返回"));
    expect(screen.queryByText("检查设置已改，重新检查后才起作用")).toBeNull();
  });
});

describe("也检查其他表", () => {
  test("a sheet without a pattern is said not to be checked, although the switch is on", async () => {
    const host = new FakeHost();
    host.state.set("checkOptions", { otherSheets: true, versions: {}, corrections: [] });
    const pane = renderPane({ host });
    await check(pane);
    await pane.user.click(button("未认出 1 张"));
    expect(screen.getByText("不是决算表，也没有找到能按规律核对的合计、占比，没有检查")).toBeVisible();
  });

  test("a tail of another sheet is not put down to 元 and 万元", async () => {
    const pane = renderPane({
      result: {
        ...agreeingResult,
        relations: { ...agreeingResult.relations, tail: 1 },
        findings: [findingOf({ relation: "F-total-row", verdict: "tail", statement: "other" })],
      },
    });
    await check(pane);
    expect(screen.getByText(/^其他表的尾差/)).toBeVisible();
    expect(screen.queryByText(/由元换算为万元/)).toBeNull();
  });
});

test("a figure that stands nowhere else is not shown as a zero that could be looked up", async () => {
  const pane = renderPane({
    result: {
      ...agreeingResult,
      relations: { ...agreeingResult.relations, agrees: 119, wrong: 1 },
      findings: [
        findingOf({
          relation: "X06",
          comparison: "equal",
          computed: "0.00",
          terms: [termOf({ role: "total", cell: "E13" })],
        }),
      ],
    },
  });
  await check(pane);
  expect(screen.getByText("另一处没有这一行，按 0 计算。")).toBeVisible();
});

describe("未发现不符 is not green", () => {
  test("while a sheet that may be a statement waits for an answer", () => {
    expect(toneOf(agreeingResult, new Map())).toBe("agrees");
    const asking: CheckResult = { ...agreeingResult, questions: [{ kind: "sheet", sheet: "表3" }] };
    expect(toneOf(asking, new Map())).toBe("neutral");
  });

  test("while the sheet 勾稽规则 says something that was not followed", () => {
    const unclear: CheckResult = {
      ...agreeingResult,
      ruleProblems: [{ sheet: "勾稽规则", cell: "F108", reason: "no-such-column", text: "03.合计.无此栏" }],
    };
    expect(toneOf(unclear, new Map())).toBe("neutral");
  });
});
