import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { strToU8, zipSync } from "fflate";
import "./publicationFile";
import { HostFailure } from "../../src/host/spreadsheetHost";
import type { Locale } from "../../src/shared/message/say";
import { workbookOf } from "../core/planted/plantedSets";
import { FakeHost } from "./fakeHost";
import { wrongResult } from "./results";
import { check, renderPane, type RenderedPane } from "./renderPane";

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const field = (): HTMLElement => screen.getByRole("textbox", { name: /要核对的文字|Text to check/ });

/** A set of published accounts, whose figures are known. */
function hostWithTables(): FakeHost {
  const host = new FakeHost();
  host.workbook = workbookOf("published");
  return host;
}

async function openPage(host = new FakeHost(), locale: Locale = "zh-CN"): Promise<RenderedPane> {
  const pane = renderPane({ host, locale });
  await pane.user.click(button(/^(核对文字|Check a text)$/));
  return pane;
}

/** Sections of a page of tables take a while to be found under load. */
const patience = { timeout: 20_000 };

async function checkText(text: string, host = new FakeHost()): Promise<RenderedPane> {
  const pane = await openPage(host);
  fireEvent.change(field(), { target: { value: text } });
  await pane.user.click(button("核对"));
  await screen.findByRole("heading", { name: "原文" }, patience);
  return pane;
}

const WRONG_TWICE = [
  "2023年度一般公共预算财政拨款支出2,668.25万元，占本年支出合计的100%。",
  "2023年度一般公共预算财政拨款支出2,686.25万元，主要用于以下方面：教育支出1626.83万元，占61.0%；卫生健康支出1041.42万元，占39.0%。",
  "2023年度一般公共预算财政拨款支出年初预算数为933.92万元，支出决算数为2,686.25万元，完成年初预算的287.6%。",
].join("\n");
const ADDS_UP = "本年支出合计10.00万元，其中：基本支出4.00万元，项目支出6.00万元。";
const DOES_NOT = "本年支出合计10.00万元，其中：基本支出4.00万元，项目支出7.00万元。";

describe("before a check", () => {
  test("the page says what it does, and there is nothing to check yet", async () => {
    await openPage();
    expect(screen.getByRole("heading", { name: "核对文字" })).toHaveFocus();
    expect(button("核对")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("只在本机读取，不写入工作簿。")).toBeVisible();
  });

  test("a table pasted from Word becomes rows, the paragraphs around it stay lines", async () => {
    await openPage();
    const html = "<p>支出情况。</p><table><tr><td>合计</td><td>1.00</td></tr></table>";
    const event = createEvent.paste(field(), {
      clipboardData: { getData: (type: string) => (type === "text/html" ? html : "支出情况。\n合计\n1.00") },
    });
    fireEvent(field(), event);
    expect(field()).toHaveValue("支出情况。\n合计\t1.00");
  });

  test("a text of more than a thousand pages is not checked", async () => {
    await openPage();
    fireEvent.change(field(), { target: { value: "支".repeat(300_001) } });
    expect(screen.getByText("文字太长（300001 字，最多 300000 字）。请分几次核对。")).toBeVisible();
    expect(button("核对")).toHaveAttribute("aria-disabled", "true");
  });

  test("the text stays when another page or a check comes in between", async () => {
    const pane = await openPage();
    await pane.user.type(field(), "支出1.00万元");
    await pane.user.click(button("返回"));
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(await screen.findByRole("menuitem", { name: "核对文字" }));
    expect(field()).toHaveValue("支出1.00万元");
  });
});

describe("a file", () => {
  const choose = (pane: RenderedPane, file: File): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no way to choose a file");
    return pane.user.upload(input, file);
  };
  const fileOf = (name: string, bytes: Uint8Array): File => {
    const file = new File([], name);
    // jsdom's files do not give their bytes.
    return Object.assign(file, { arrayBuffer: async () => bytes.slice().buffer });
  };

  test("of Word gives its paragraphs", async () => {
    const pane = await openPage();
    const links =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const text = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${ADDS_UP}</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = zipSync({ "_rels/.rels": strToU8(links), "word/document.xml": strToU8(text) });
    await choose(pane, fileOf("说明.docx", bytes));
    expect(await screen.findByText("来自文件：说明.docx")).toBeVisible();
    expect(field()).toHaveValue(ADDS_UP);
  });

  test("that is no document is refused with what to do, and the text stays", async () => {
    const pane = await openPage();
    await pane.user.type(field(), "支出1.00万元");
    await choose(pane, fileOf("说明.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])));
    expect(await screen.findByText("没能打开 说明.docx")).toBeVisible();
    expect(screen.getByText(/^这是旧的 \.doc 格式。请在 Word 里另存为 \.docx/)).toBeVisible();
    // It is the file that is wrong, not what stands in the field.
    expect(field()).not.toBeInvalid();
    expect(field()).toHaveValue("支出1.00万元");
  });
});

describe("what was found", () => {
  test("the figure that explains most comes first, then the rate worked out from it", async () => {
    await checkText(WRONG_TWICE);
    expect(screen.getByRole("heading", { name: /^不平 \d+ 处/ })).toHaveFocus();
    const card = screen.getByText(/^应是：“2,686\.25万元”（2 处）$/);
    expect(card).toBeVisible();
    expect(screen.getByText("应为 2,668.25万元（相邻数字颠倒）")).toBeVisible();
    expect(screen.getByText("由它算出的 287.6% 也要改为 285.7%")).toBeVisible();
  });

  test("a text that agrees says so, and no more than was checked", async () => {
    await checkText(ADDS_UP);
    expect(screen.getByRole("heading", { name: "未发现不符" })).toBeVisible();
    expect(screen.getByText("文字中有 3 个数字，已核对 1 处说法")).toBeVisible();
    expect(screen.getByText("没有可以对照的决算表，只核对了文字本身。")).toBeVisible();
  });

  test("a text without figures is not called right", async () => {
    await checkText("今年的工作顺利完成。");
    expect(screen.getByRole("heading", { name: "没有可以核对的数字" })).toBeVisible();
    expect(screen.queryByText("未发现不符")).toBeNull();
  });

  test("what was not understood is counted, and listed on demand", async () => {
    const { user } = await checkText(`${ADDS_UP}接待来访12批次。`);
    await user.click(button("有 1 个数字没有看懂说的是什么，没有核对"));
    expect(screen.getByText("12批次")).toBeVisible();
  });

  test("each outcome has a sign of its own, told in words as well", async () => {
    await checkText(`${DOES_NOT}\n主要原因是。`);
    const wrong = button("10.00万元，不平");
    expect(wrong).toHaveAttribute("title", "不平");
    expect(wrong).toHaveAttribute("data-outcome", "wrong");
    expect(button("主要原因是，提示")).toBeVisible();
  });

  test("a figure stated twice is told with the other place, not as if it were computed", async () => {
    const { user } = await checkText(WRONG_TWICE);
    const [, figure] = screen.getAllByRole("button", { name: /^2,6\d\d\.25万元，/ });
    await user.click(figure!);
    const twice = within(screen.getByRole("list", { name: "2,686.25万元" }))
      .getAllByRole("listitem")
      .find((item) => within(item).queryByText("前后两处"));
    expect(twice).toHaveTextContent("另一处");
    expect(twice).not.toHaveTextContent(/计算|依据/);
  });

  test("a figure of the tables is told with its cell, and leads there", async () => {
    const host = hostWithTables();
    const { user } = await checkText("2023年本年支出合计2668.52万元。", host);
    expect(screen.getByText("其中 1 处与工作簿的表核对")).toBeVisible();
    expect(screen.getByText(/支出决算表 C7 为 2,668\.25万元，相差 0\.27万元/)).toBeVisible();
    await user.click(button("2668.52万元，不平，最可能写错"));
    await user.click(within(screen.getByRole("list", { name: "2668.52万元" })).getByRole("button"));
    expect(host.selected).toEqual([{ sheet: "支出决算表", cell: "C7" }]);
  });

  test("a text of another year than the tables is not compared with them", async () => {
    await checkText("2021年度收、支总计1,233.50万元。", hostWithTables());
    expect(screen.getByText("文字说的是 2021 年，工作簿里没有这一年的表，只核对了文字本身。")).toBeVisible();
  });
});

describe("with the keyboard", () => {
  test("one figure is in the order of Tab, arrows move, Enter opens and Escape closes", async () => {
    const { user } = await checkText(DOES_NOT);
    const figures = ["10.00万元", "4.00万元", "7.00万元"].map((figure) => button(new RegExp(`^${figure}，`)));
    expect(figures.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    figures[0]!.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(figures[2]).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(figures[2]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(figures[0]).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(figures[0]).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("list", { name: "10.00万元" })).toHaveTextContent("差额1.00万元");
    await user.keyboard("{Escape}");
    expect(figures[0]).toHaveAttribute("aria-expanded", "false");
  });

  test("看原文 takes the keyboard to the figure in the text, as often as it is asked for", async () => {
    const { user } = await checkText(WRONG_TWICE);
    const [see] = screen.getAllByRole("button", { name: "看原文：2,686.25万元" });
    await user.click(see!);
    const [, first] = screen.getAllByRole("button", { name: /^2,6\d\d\.25万元，/ });
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute("aria-expanded", "true");
    see!.focus();
    await user.keyboard("{Enter}");
    expect(first).toHaveFocus();
  });
});

describe("what is handed on", () => {
  test("退回意见 names the figure, what it should be and what follows from it", async () => {
    const { user } = await checkText(WRONG_TWICE);
    await user.click(button("复制退回意见"));
    const opinion = await screen.findByRole("textbox", { name: "退回意见" });
    expect(opinion).toHaveValue(await navigator.clipboard.readText());
    const lines = (await navigator.clipboard.readText()).split("\n");
    expect(lines[0]).toMatch(/^经审核，贵单位报送的文字材料/);
    expect(lines[1]).toMatch(
      /^1\. “2023年度一般公共预算财政拨款支出2,686\.25万元.*“2,686\.25万元”（2 处）应为 2,668\.25万元（相邻数字颠倒）；由它算出的 287\.6% 也要改为 285\.7%，请核对更正。$/,
    );
    // Nothing is to be verified: no reason is asked for.
    expect(lines).toHaveLength(2);
  });

  test("of a text that agrees there is nothing to send back", async () => {
    const { user } = await checkText(ADDS_UP);
    await user.click(button("复制退回意见"));
    expect(await screen.findByRole("textbox", { name: "退回意见" })).toHaveValue(
      "经审核，在已核对的 1 处说法中，未发现需要退回修改的事项。",
    );
  });

  test("生成说明 writes the sentences of the tables and leaves the reason open; nothing is written into Excel", async () => {
    const host = hostWithTables();
    const { user } = await openPage(host);
    await user.click(button("生成说明"));
    const written = await screen.findByRole("textbox", { name: "说明文字" }, patience);
    expect((written as HTMLTextAreaElement).value).toMatch(
      /^一、收入支出决算总体情况说明\n2023年度收、支总计2668\.25万元。/,
    );
    expect(await navigator.clipboard.readText()).toContain("收、支总计2668.25万元");
    expect([host.plans, host.marks]).toEqual([[], undefined]);
  });

  test("生成说明 tells what is left to write, and asks for reasons only where it left room for them", async () => {
    const { user } = await openPage(hostWithTables());
    await user.click(button("生成说明"));
    const written = await screen.findByRole("textbox", { name: "说明文字" }, patience);
    expect((written as HTMLTextAreaElement).value).not.toContain("主要原因是");
    expect(screen.getByText(/^没有上年数的地方，没有写增减和原因/)).toBeVisible();
    expect(screen.queryByText(/^请补写/)).toBeNull();
  });

  test("生成说明 from tables known to be wrong says that they are to be corrected first", async () => {
    const pane = renderPane({ host: hostWithTables(), result: wrongResult });
    await check(pane);
    await pane.user.click(button("更多"));
    await pane.user.click(await screen.findByRole("menuitem", { name: "核对文字" }));
    await pane.user.click(button("生成说明"));
    await screen.findByRole("textbox", { name: "说明文字" }, patience);
    expect(screen.getByText(/^工作簿里还有 \d+ 处不平。请先改好表，再生成说明。$/)).toBeVisible();
  });

  test("from a workbook without tables no text can be written", async () => {
    const { user } = await openPage();
    await user.click(button("生成说明"));
    expect(await screen.findByText(/^工作簿里没有认出可以写成说明的表/)).toBeVisible();
  });
});

test("while Excel cannot be read the failure is told, the text stays, and it can be tried again", async () => {
  const host = new FakeHost();
  const pane = await openPage(host);
  fireEvent.change(field(), { target: { value: ADDS_UP } });
  host.refuse("read", new HostFailure("editing", ""));
  await pane.user.click(button("核对"));
  expect(await screen.findByText("Excel 正在编辑单元格，暂时不能操作。")).toBeVisible();
  expect(field()).toHaveValue(ADDS_UP);
  host.relent();
  await pane.user.click(button("核对"));
  expect(await screen.findByRole("heading", { name: "未发现不符" })).toBeVisible();
});

test("what Excel holds back can be given up", async () => {
  const host = new FakeHost();
  const pane = await openPage(host);
  fireEvent.change(field(), { target: { value: ADDS_UP } });
  host.hold("read");
  await pane.user.click(button("核对"));
  await pane.user.click(await screen.findByRole("button", { name: "取消" }));
  expect(screen.queryByText("正在读取工作簿…")).toBeNull();
  expect(button("核对")).not.toHaveAttribute("aria-disabled", "true");
});

test("in English the page is English, and the text stays as it is", async () => {
  const { user } = await openPage(new FakeHost(), "en-US");
  fireEvent.change(field(), { target: { value: DOES_NOT } });
  await user.click(button("Check"));
  expect(await screen.findByRole("heading", { name: "Does not agree: 1" })).toBeVisible();
  expect(
    screen.getByText(/10\.00万元 is stated; the parts make 11\.00万元, a gap of 1\.00万元/),
  ).toBeVisible();
  expect(button("10.00万元, Does not agree")).toBeVisible();
});
