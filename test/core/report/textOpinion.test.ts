import { textOpinionWords } from "../../../src/shared/message/wording/narrative";
import { checkText } from "../../../src/shared/narrative/checkText";
import { textOpinion } from "../../../src/shared/report/textOpinion";

const words = textOpinionWords("zh-CN");

function opinionOn(text: string): string {
  return textOpinion(checkText(text), words);
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
