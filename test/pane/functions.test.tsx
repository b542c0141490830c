import { act, screen, within } from "@testing-library/react";
import { HostFailure } from "../../src/host/spreadsheetHost";
import "../core/functions/customFunctionsRuntime";
import { FakeHost } from "./fakeHost";
import { renderPane, type RenderedPane } from "./renderPane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText(new RegExp(`^${name}`), { selector: "input" });
const result = () => screen.getByRole("region", { name: "结果" });
const formula = () => screen.getByText(/^=/, { selector: "code" }).textContent;

async function open(name: string, host = new FakeHost()): Promise<RenderedPane> {
  const pane = renderPane({ host });
  await pane.user.click(button("插入函数"));
  await pane.user.click(button(new RegExp(`^PERF\\.${name}\\b`)));
  await screen.findByText(/支出决算表 J8/);
  return pane;
}

async function select(pane: RenderedPane, address: string): Promise<void> {
  await act(async () => pane.host.selectArea(address));
}

describe("the list", () => {
  test("groups the functions by what they are for, each with one line and an example", async () => {
    const { user } = renderPane();
    await user.click(button("插入函数"));
    const groups = ["率", "得分", "总分与等级", "核对"].map((name) => screen.getByRole("region", { name }));
    expect(groups.map((group) => within(group).getAllByRole("button").length)).toEqual([7, 5, 3, 2]);
    expect(button(/^PERF\.RATE\b/)).toHaveTextContent("预算执行率＝执行数÷预算数");
    expect(button(/^PERF\.RATE\b/)).toHaveTextContent("=PERF.RATE(582.66, 582.84, 2)");
  });

  test("is found in by name, words of the description and words of the parameters", async () => {
    const { user } = renderPane();
    await user.click(button("插入函数"));
    const search = screen.getByRole("searchbox", { name: "查找函数" });
    await user.type(search, "编制");
    expect(screen.getByText("找到 1 个函数")).toBeVisible();
    expect(button(/^PERF\./)).toHaveTextContent("PERF.CONTROL");
    await user.clear(search);
    await user.type(search, "perf.sc");
    expect(button(/^PERF\./)).toHaveTextContent("PERF.SCORE");
    await user.clear(search);
    await user.type(search, "天气");
    expect(screen.getByText("没有找到“天气”，换个词试试。")).toBeVisible();
  });

  test("leads back to the opening page", async () => {
    const { user } = renderPane();
    await user.click(button("插入函数"));
    await user.click(button("返回"));
    expect(button("检查工作簿")).toBeVisible();
  });

  test("leads with the function that was inserted last in this workbook", async () => {
    const host = new FakeHost();
    const { user } = await open("GAP", host);
    await user.type(field("合计"), "100");
    await user.type(field("明细区域"), "B3:B9");
    await user.click(button("插入"));
    await screen.findByText("已写入 支出决算表 J8");
    await user.click(button("返回列表"));
    expect(within(screen.getByRole("region", { name: "上次使用" })).getByRole("button")).toHaveTextContent(
      "PERF.GAP",
    );
    expect([...host.state.values()]).toEqual(["GAP"]);
  });
});

describe("a rate", () => {
  test("takes its figures by selection and shows its result before it is inserted", async () => {
    const pane = await open("RATE");
    pane.host.cells.set("支出决算表!D8", [[572.26]]).set("支出决算表!C8", [[882.57]]);
    await pane.user.click(field("执行数"));
    await select(pane, "支出决算表!D8");
    await pane.user.click(field("预算数"));
    await select(pane, "支出决算表!C8");
    expect(field("执行数")).toHaveValue("D8");
    expect(field("预算数")).toHaveValue("C8");
    expect(await screen.findByText("64.84%")).toBeVisible();
    expect(result()).toHaveTextContent("执行数 ÷ 预算数");
    expect(result()).toHaveTextContent("572.26 ÷ 882.57");
    expect(result()).toHaveTextContent(/值 0\.6484/);
    expect(formula()).toBe("=PERF.RATE(D8,C8)");
    await pane.user.click(button("插入"));
    await screen.findByText("已写入 支出决算表 J8");
    expect(pane.host.insertions).toEqual([
      {
        cell: { sheet: "支出决算表", cell: "J8" },
        formula: "=PERF.RATE(D8,C8)",
        numberFormat: "0.00%",
        replaces: "",
      },
    ]);
    await pane.user.click(button("定位到 支出决算表 J8"));
    expect(pane.host.selected).toEqual([{ sheet: "支出决算表", cell: "J8" }]);
  });

  test.each([
    ["0", "100%", "0%"],
    ["1", "100.0%", "0.0%"],
    ["3", "99.969%", "0.000%"],
  ])("given %s places shows %s and has the format %s", async (places, shown, format) => {
    const pane = await open("RATE");
    await pane.user.type(field("执行数"), "582.66");
    await pane.user.type(field("预算数"), "582.84");
    await pane.user.type(field("小数位"), places);
    expect(await screen.findByText(shown)).toBeVisible();
    await pane.user.click(button("插入"));
    await screen.findByText(/^已写入/);
    expect(pane.host.insertions[0]!.numberFormat).toBe(format);
  });

  test("above 100 % asks whether the two are the wrong way round, and swaps them", async () => {
    const pane = await open("RATE");
    await pane.user.type(field("执行数"), "882.57");
    await pane.user.type(field("预算数"), "572.26");
    expect(await screen.findByText("结果超过 100%，执行数和预算数是否填反？")).toBeVisible();
    await pane.user.click(button("对调"));
    expect(field("执行数")).toHaveValue("572.26");
    expect(await screen.findByText("64.84%")).toBeVisible();
    expect(screen.queryByText(/是否填反/)).toBeNull();
  });

  test("a control rate above 100 % is an answer, not a slip", async () => {
    const pane = await open("CONTROL");
    await pane.user.type(field("实际数"), "32");
    await pane.user.type(field("控制数"), "31");
    expect(await screen.findByText("103.23%")).toBeVisible();
    expect(screen.queryByText(/是否填反/)).toBeNull();
  });

  test("that cannot be computed shows the cell's error with its words", async () => {
    const pane = await open("RATE");
    await pane.user.type(field("执行数"), "5");
    await pane.user.type(field("预算数"), "0");
    expect(await screen.findByText("#DIV/0!")).toBeVisible();
    expect(result()).toHaveTextContent("分母为零，不能计算");
  });

  test("of a cell that holds an error shows that error, as Excel does without calling the function", async () => {
    const pane = await open("RATE");
    pane.host.cells.set("支出决算表!D8", [["#REF!"]]);
    await pane.user.type(field("执行数"), "D8");
    await pane.user.type(field("预算数"), "1");
    expect(await screen.findByText("#REF!")).toBeVisible();
  });

  test("is worked out anew when a cell changes", async () => {
    const pane = await open("RATE");
    pane.host.cells.set("支出决算表!D8", [[50]]);
    await pane.user.type(field("执行数"), "D8");
    await pane.user.type(field("预算数"), "100");
    await screen.findByText("50.00%");
    pane.host.cells.set("支出决算表!D8", [[75]]);
    act(() => pane.host.change());
    expect(await screen.findByText("75.00%")).toBeVisible();
  });
});

describe("the other functions", () => {
  test("a score waits for its actual value unless the officer says otherwise", async () => {
    const pane = await open("SCORE");
    await pane.user.type(field("年度指标值"), "≥90%");
    await pane.user.type(field("实际完成值"), "H8");
    await pane.user.type(field("分值"), "10");
    expect(formula()).toBe('=IF(H8="","",PERF.SCORE("≥90%",H8,10))');
    expect(await screen.findByText("空白（完成值未填）")).toBeVisible();
    pane.host.cells.set("支出决算表!H8", [[0.88]]);
    act(() => pane.host.change());
    expect(await screen.findByText("9.78")).toBeVisible();
    await pane.user.click(screen.getByRole("checkbox", { name: "完成值空白时不显示得分" }));
    expect(formula()).toBe('=PERF.SCORE("≥90%",H8,10)');
  });

  test("a typed actual value needs no guard", async () => {
    const pane = await open("SCORE");
    await pane.user.type(field("年度指标值"), "5家");
    await pane.user.type(field("实际完成值"), "4家");
    await pane.user.type(field("分值"), "10");
    expect(formula()).toBe('=PERF.SCORE("5家","4家",10)');
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("what is left out between others stays empty, at the end it is cut", async () => {
    const pane = await open("EXECSCORE");
    await pane.user.type(field("执行数"), "1,582.66");
    await pane.user.type(field("预算数"), "１６００");
    await pane.user.click(button("更多：计分方式、小数位"));
    await pane.user.type(field("小数位"), "-1");
    expect(formula()).toBe("=PERF.EXECSCORE(1582.66,1600,,,-1)");
    await pane.user.clear(field("小数位"));
    expect(formula()).toBe("=PERF.EXECSCORE(1582.66,1600)");
  });

  test("a target is read into its five cells", async () => {
    const pane = await open("TARGET");
    await pane.user.type(field("年度指标值"), "40家-60家");
    const terms = async () => (await within(result()).findByText("家")).closest("dl");
    expect(await terms()).toHaveTextContent("符号–下限40上限60单位家类别区间");
    expect(screen.getByText("结果占五格：右边四格须为空。")).toBeVisible();
  });

  test("ranges are handed over whole, and an expression is left to Excel", async () => {
    const pane = await open("GAP");
    pane.host.cells.set("'2023 年'!B3:B5", [[1.1], [2.2], [""]]);
    await pane.user.click(field("明细区域"));
    await select(pane, "'2023 年'!B3:B5");
    await pane.user.type(field("合计"), "3.3");
    expect(formula()).toBe("=PERF.GAP(3.3,'2023 年'!B3:B5)");
    expect(await within(result()).findByText("0")).toBeVisible();
    await pane.user.clear(field("合计"));
    await pane.user.type(field("合计"), "=SUM(B1:B2)");
    expect(await screen.findByText("插入后由 Excel 计算")).toBeVisible();
    expect(formula()).toBe("=PERF.GAP(SUM(B1:B2),'2023 年'!B3:B5)");
  });

  test("cells that cannot be read are told", async () => {
    const pane = await open("GRADE");
    pane.host.refuse("values", new HostFailure("gone", "no such sheet"));
    await pane.user.type(field("总分"), "没有!B3");
    expect(await screen.findByText(/^读不到引用的单元格/)).toBeVisible();
  });

  test("an answer that comes too late is dropped", async () => {
    const pane = await open("GRADE");
    pane.host.cells.set("支出决算表!B3", [[95]]);
    const release = pane.host.hold("values");
    await pane.user.type(field("总分"), "B3");
    await new Promise((resolve) => setTimeout(resolve, 400));
    await pane.user.clear(field("总分"));
    await pane.user.type(field("总分"), "65");
    expect(await within(result()).findByText("中")).toBeVisible();
    await act(async () => release());
    expect(within(result()).queryByText("优")).toBeNull();
  });
});

test("in English the fields carry the English names, and the result is announced", async () => {
  const { user, host } = renderPane({ locale: "en-US" });
  await user.click(button("Insert a function"));
  await user.click(button(/^PERF\.DEDUCT\b/));
  await user.type(screen.getByLabelText(/^Rate$/), "1.032");
  await user.type(screen.getByLabelText(/^Weight$/), "5");
  await user.type(screen.getByLabelText(/^Per point$/), "0.5");
  await user.click(button("More: Limit, Places"));
  expect(screen.getByLabelText("Limit (optional)")).toBeVisible();
  const told = await screen.findByText("3.4");
  expect(told.closest("[role=status]")).not.toBeNull();
  await user.click(button("Insert"));
  expect(await screen.findByText("Inserted into 支出决算表 J8")).toBeVisible();
  expect(host.insertions.map(({ formula }) => formula)).toEqual(["=PERF.DEDUCT(1.032,5,0.5)"]);
});
