import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nameKey } from "../../src/shared/relation/relation";
import { CheckSession } from "../../src/taskpane/check/checkSession";
import { SessionProvider } from "../../src/taskpane/check/useCheck";
import { HostProvider } from "../../src/taskpane/hostContext";
import { LayoutPage } from "../../src/taskpane/layout/LayoutPage";
import { FakeHost } from "./fakeHost";
import { findsNothing } from "./results";
import { button, choose, codesOf, layoutPage, make, section, unitName } from "./layoutPage";

const texts = (host: FakeHost, sheet: string): string =>
  host.plans
    .find(({ name }) => name === sheet)!
    .cells.map(({ value }) => String(value ?? ""))
    .join("\n");

describe("the unit", () => {
  test("the printed form goes by the year, says whether one was seen, and can be changed", async () => {
    const pane = await layoutPage();
    const year = screen.getByLabelText("年度");
    for (const [typed, told] of [
      ["2023", "2023年的式样有样张。"],
      ["2022", "2022年没有见过样张，按2023年的式样。"],
      ["2025", "2025年没有见过全国的样张，按最新的2023年式样；也可以另选地方的式样。"],
      ["2019", "2019年没有见过样张，按最早的2021年式样。"],
    ] as const) {
      await pane.user.clear(year);
      await pane.user.type(year, typed);
      expect(screen.getByText(told)).toBeVisible();
    }
    await pane.user.selectOptions(screen.getByLabelText("表样式样"), "2024-24");
    expect(screen.queryByText(/没有见过样张/)).toBeNull();
    await pane.user.type(unitName(), "某某局");
    await choose(pane, "收入支出决算总表");
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    expect(texts(pane.host, "收入支出决算总表")).not.toMatch("含专用结余");
  });

  test("amounts in 元 need no working sheets, and the source says so", async () => {
    const pane = await layoutPage();
    await pane.user.click(section("数字怎么来"));
    await pane.user.click(screen.getByRole("radio", { name: /^底稿填元/ }));
    await pane.user.click(screen.getByRole("radio", { name: "元" }));
    expect(screen.getByRole("radio", { name: /^底稿填元/ })).toBeDisabled();
    expect(screen.getByRole("radio", { name: /^直接填，合计自动算/ })).toBeChecked();
    expect(screen.getByText(/不用换算/)).toBeVisible();
  });
});

describe("subject codes", () => {
  test("are recognised as they are typed; unknown ones are 未收录, nonsense is named, parents are added", async () => {
    const pane = await layoutPage();
    await pane.user.type(codesOf("支出"), "2010301，2999999 abc x9");
    const list = within(screen.getByRole("list", { name: "认出 1 个科目" }));
    expect(list.getByText("2010301").closest("li")).toHaveTextContent("行政运行");
    expect(list.getByText("2999999").closest("li")).toHaveTextContent("未收录");
    expect(list.getByText("20103").closest("li")).toHaveTextContent("自动补");
    expect(screen.getByText("认出 1 个科目 · 1 个未收录 · 补上级 4 个")).toBeVisible();
    expect(screen.getByText("看不懂，不会写入：abc、x9")).toBeVisible();
  });

  test("bring the names that were pasted with them where the list has none", async () => {
    const pane = await layoutPage();
    await pane.user.click(codesOf("支出"));
    await pane.user.paste("2999999\t地方特设支出\t12.30\n2010301\t别的名字\t1.00");
    await choose(pane, "支出决算表");
    await pane.user.type(unitName(), "某某局");
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    expect(texts(pane.host, "支出决算表")).toMatch("地方特设支出");
    expect(texts(pane.host, "支出决算表")).toMatch("行政运行");
    expect(texts(pane.host, "支出决算表")).not.toMatch("别的名字");
  });

  test("are asked for where a chosen statement has rows by subject, each list for its own", async () => {
    const pane = await layoutPage();
    await choose(pane);
    expect(screen.queryByRole("button", { name: /支出科目/ })).toBeNull();
    await pane.user.click(screen.getByLabelText(/^支出决算表/));
    expect(codesOf("支出")).toBeVisible();
    expect(screen.queryByLabelText(/^政府性基金科目代码/)).toBeNull();
    await pane.user.click(screen.getByLabelText(/^政府性基金/));
    await pane.user.type(codesOf("政府性基金"), "2120802");
    await pane.user.type(unitName(), "某某局");
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    expect(texts(pane.host, "政府性基金预算财政拨款收入支出决算表")).toMatch("2120802");
    expect(texts(pane.host, "支出决算表")).not.toMatch("2120802");
  });
});

describe("evaluation", () => {
  test("own weights have to come to 100 before anything is made", async () => {
    const pane = await layoutPage();
    await pane.user.type(unitName(), "某某局");
    await choose(pane, "整体支出绩效自评表");
    await pane.user.click(section("绩效"));
    await pane.user.click(screen.getByRole("radio", { name: "自己定" }));
    expect(screen.getByText("合计 100 分")).toBeVisible();
    const weight = (name: string) => screen.getByLabelText(name);
    await pane.user.clear(weight("产出指标"));
    await pane.user.type(weight("产出指标"), "4x");
    expect(screen.getByText(/^分值要填 0 到 100 的数/)).toBeVisible();
    await pane.user.clear(weight("产出指标"));
    await pane.user.type(weight("产出指标"), "60");
    expect(screen.getByText("合计 120 分，要正好 100 分")).toBeVisible();
    await pane.user.click(make());
    expect(pane.host.plans).toEqual([]);
    await pane.user.click(button("分值合计 100"));
    expect(weight("预算执行率")).toHaveFocus();
    await pane.user.clear(weight("成本指标"));
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    const sheet = texts(pane.host, "整体支出绩效自评表");
    expect(sheet).toMatch(/产出指标\s*（60分）/);
    expect(sheet).not.toMatch(/成本指标\s*（\d+分）/);
  });

  test("projects and special funds become rows, one per line", async () => {
    const pane = await layoutPage();
    await pane.user.type(unitName(), "某某局");
    await choose(pane, "项目支出明细表", "整体支出绩效评价基础数据表");
    await pane.user.click(section("绩效"));
    await pane.user.type(screen.getByLabelText("项目名称"), "道路维护{Enter}{Enter}校舍改造");
    await pane.user.type(screen.getByLabelText("专项资金名称"), "乡村振兴");
    await pane.user.click(section("绩效"));
    expect(section("绩效")).toHaveTextContent("2 个项目 · 1 个专项");
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    expect(texts(pane.host, "项目支出明细表")).toMatch(/道路维护[^]*校舍改造/);
    expect(texts(pane.host, "整体支出绩效评价基础数据表")).toMatch("乡村振兴");
  });

  test("annexes carry the number that the officer gives", async () => {
    const pane = await layoutPage();
    await pane.user.type(unitName(), "某某局");
    await choose(pane, "整体支出绩效自评表");
    const annex = screen.getByLabelText("整体支出绩效自评表的附件号");
    expect(annex).toHaveValue("附件3");
    await pane.user.clear(annex);
    await pane.user.type(annex, "附件5");
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    expect(texts(pane.host, "整体支出绩效自评表")).toMatch("附件5");
  });
});

describe("formulas", () => {
  test("rates are Excel's own formulas unless PERF is chosen; locked sheets are protected", async () => {
    const pane = await layoutPage();
    await pane.user.type(unitName(), "某某局");
    await choose(pane, "项目支出明细表");
    await pane.user.click(section("公式"));
    const lock = screen.getByRole("checkbox", { name: /^锁定公式单元格/ });
    const wasLocked = (lock as HTMLInputElement).checked;
    await pane.user.click(lock);
    await pane.user.click(screen.getByRole("radio", { name: /^PERF 函数/ }));
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    const [plan] = pane.host.plans;
    expect(plan!.cells.some(({ formula }) => formula?.includes("PERF.RATE"))).toBe(true);
    expect(plan!.protected ?? false).toBe(!wasLocked);
  });
});

describe("remembering", () => {
  test("the choices come back with the workbook, folded to their summaries", async () => {
    const host = new FakeHost();
    const pane = await layoutPage(host);
    await pane.user.type(unitName(), "某某局");
    await pane.user.click(screen.getByLabelText("汇总"));
    await pane.user.selectOptions(screen.getByLabelText("级次"), "区级");
    await pane.user.type(codesOf("支出"), "2010301");
    await choose(pane, "支出决算表", "整体支出绩效自评表");
    await pane.user.click(section("数字怎么来"));
    await pane.user.click(screen.getByRole("radio", { name: /^全部手填/ }));
    await pane.user.click(make());
    await screen.findByText(/^已生成/);
    await pane.user.click(button("返回"));
    await pane.user.click(button("生成表样"));
    await waitFor(() => expect(section("单位")).toHaveTextContent(/某某局 · 汇总 · 区级 · \d{4}年度 · 万元/));
    expect(section("要生成的表")).toHaveTextContent("公开表 1 张 · 绩效 1 张");
    expect(section("数字怎么来")).toHaveTextContent("全部手填（按批复）");
    expect(section("支出科目")).toHaveTextContent("02/03/05 表 1 个");
    expect(screen.queryByLabelText(/^单位名称/)).toBeNull();
    section("支出科目").focus();
    await pane.user.keyboard("{Enter}");
    expect(codesOf("支出")).toHaveValue("2010301");
    await pane.user.click(section("要生成的表"));
    expect(screen.getByLabelText(/^支出决算表/)).toBeChecked();
    expect(screen.getByLabelText(/^收入决算表/)).not.toBeChecked();
  });

  test("what the officer has begun to type is not replaced by what comes late", async () => {
    const host = new FakeHost();
    host.state.set("layout-form", { unitName: "旧名称", scope: "consolidated" });
    const release = host.hold("loadState");
    const pane = await layoutPage(host);
    await pane.user.type(unitName(), "新名称");
    release();
    await waitFor(() => expect(screen.getByLabelText("汇总")).toBeChecked());
    expect(unitName()).toHaveValue("新名称");
  });

  test("a form of the first version is understood: its totals are the source of figures", async () => {
    const host = new FakeHost();
    host.state.set("layout-form", {
      unitName: "某某局",
      scope: "single",
      year: "2022",
      statements: ["03", "99"],
      codes: "2010301",
      totals: "typed",
    });
    await layoutPage(host);
    await waitFor(() => expect(section("单位")).toHaveTextContent("某某局 · 本级 · 市级 · 2022年度 · 万元"));
    expect(section("要生成的表")).toHaveTextContent("公开表 1 张");
    expect(section("数字怎么来")).toHaveTextContent("全部手填");
  });

  test("what another version left in the workbook does not break the page", async () => {
    const host = new FakeHost();
    host.state.set("layout-form", {
      unitName: 7,
      statements: "01",
      scope: "other",
      year: null,
      attachments: { self: 3 },
      ownWeights: ["40"],
      weights: "30-70",
      locked: "yes",
      form: "1999",
    });
    const pane = await layoutPage(host);
    expect(unitName()).toHaveValue("");
    expect(screen.getByLabelText("本级")).toBeChecked();
    await pane.user.type(unitName(), "某某局");
    await pane.user.click(make());
    expect(await screen.findByText("已生成 14 张工作表")).toBeVisible();
  });
});

test("codes, names and figures that another page hands over stand in the form and go into the sheets", async () => {
  const host = new FakeHost();
  host.state.set("layout-form", { unitName: "某某局", statements: ["01", "03"], codes: "2080505" });
  const name = { statement: "01", instance: 1, block: "income", row: "general", occurrence: 1 } as const;
  const given = {
    codes: ["2010301", "2999999"],
    names: { "2999999": "地方特设支出" },
    entries: new Map([[nameKey({ ...name, column: "amount" }), "1234.56"]]),
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <HostProvider value={host}>
        <SessionProvider value={new CheckSession(host, findsNothing)}>
          <LayoutPage given={given} onBack={() => undefined} />
        </SessionProvider>
      </HostProvider>
    </FluentProvider>,
  );
  expect(screen.getByText("已带入 1 个数，生成时填进表里。")).toBeVisible();
  expect(codesOf("支出")).toHaveValue("2010301\n2999999");
  expect(screen.getByText("地方特设支出")).toBeVisible();
  await screen.findByRole("button", { name: "生成 2 张表" });
  await userEvent.click(make());
  await screen.findByText(/^已生成/);
  expect(texts(host, "收入支出决算总表")).toMatch("1234.56");
  expect(texts(host, "支出决算表")).toMatch("地方特设支出");
  expect(texts(host, "支出决算表")).not.toMatch("2080505");
});
