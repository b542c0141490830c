import { textOpinionWords } from "../../../src/shared/message/wording/narrative";
import { checkText } from "../../../src/shared/narrative/checkText";
import { textOpinion } from "../../../src/shared/report/textOpinion";

const words = textOpinionWords("zh-CN");

function opinionOn(text: string): string {
  return textOpinion(text, checkText(text), words);
}

test("a figure that is wrong is asked for with what it should be; no reason helps it", () => {
  const opinion = opinionOn(
    "本年支出合计1,250.40万元，其中：基本支出800.30万元，占64%；项目支出450.01万元，占36%。",
  );
  expect(opinion).toMatch(/^经审核，贵单位/u);
  expect(opinion).toContain("450.01");
  expect(opinion).not.toContain("以上待核实事项");
});

test("what may be right as it stands may be explained", () => {
  const opinion = opinionOn("2023年度公务接待费支出12.50万元，与上年相比增加（减少）2.50万元。");
  expect(opinion).toContain("以上待核实事项");
});

test("a text that agrees is not sent back", () => {
  expect(opinionOn("本年支出合计100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。")).toMatch(
    /^经审核，在已核对的 \d+ 处说法中，未发现/u,
  );
});

// “××” stands in a report of sixty pages more than once: the words around it tell which one is meant.
test("what is a few letters long is quoted with its sentence", () => {
  const opinion = opinionOn(
    "一、总体情况\n本年新增××套设备，均已验收。公务接待费支出1.20万元，与上年持平。全年接待××批次！",
  );
  expect(opinion).toContain(
    "1. “本年新增××套设备，均已验收”：“××”是模板里没有选定或没有填写的字样，请核实。",
  );
  expect(opinion).toContain("2. “全年接待××批次”：");
});

test("of a sentence without an end no more is quoted than helps to find the words", () => {
  const opinion = opinionOn(`${"该项工作按计划有序推进，".repeat(20)}完成××项，${"成效明显，".repeat(20)}`);
  const quoted = /1\. “(?<context>[^”]*)”/u.exec(opinion)?.groups?.context ?? "";
  expect(quoted).toContain("完成××项");
  expect(quoted.length).toBeLessThan(90);
});

test("what is long enough is quoted as it is claimed", () => {
  const opinion = opinionOn("本年支出合计10.00万元，其中：基本支出4.00万元，项目支出7.00万元。请予审核。");
  expect(opinion).toContain("“本年支出合计10.00万元，其中：基本支出4.00万元，项目支出7.00万元”");
});
