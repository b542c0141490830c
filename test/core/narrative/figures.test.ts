import { plainText } from "../../../src/shared/narrative/plainText";
import { writtenFigures } from "../../../src/shared/narrative/writtenFigures";

/** The figures of a text with their units; ~ marks those that are no figure to the last place. */
function figuresIn(original: string): string {
  const { text } = plainText(original);
  return writtenFigures(text)
    .map(({ value, places, unit, loose }) => `${loose ? "~" : ""}${value.toFixed(places)}${unit.unit}`)
    .join(" ");
}

describe("reading the figures of a text", () => {
  it.each([
    ["安排资金1,234.50万元", "1234.50万元"],
    ["安排资金１，２３４．５０万元", "1234.50万元"],
    ["安排资金1，234.50万元", "1234.50万元"],
    ["安排资金 1 234.50 万元", "1234.50万元"],
    ["安排资金1,234. 50万元", "1234.50万元"],
    ["本年度安排项目资金1,23\n4.50万元", "1234.50万元"],
    ["本年度安排项目资金1,234.\n50万元", "1234.50万元"],
    ["本年度安排的项目资金共1234\n.50万元", "1234.50万元"],
    ["本年度安排的项目资金共1234.50\n万元", "1234.50万元"],
    ["增长12.5％，约3.2亿元", "12.5% ~3.2亿元"],
    ["提高2.3个百分点，是上年的1.8倍", "2.3个百分点 1.8倍"],
    ["25人、3辆、14批次、120.5平方米", "25人 3辆 14批次 120.5平方米"],
    ["面积35㎡，接待68人次", "35平方米 68人次"],
    ["租金1200余万元，80万余元，近300人", "~1200万元 ~80万元 ~300人"],
    ["投入10-15万元，完成75%至80%", "~15万元 ~75% ~80%"],
    ["50万元以上设备2台（套）", "~50万元 2台(套)"],
    ["单价不超过18万元/辆，每升降0.3元/升", "~18万元 ~0.3元"],
    ["增长-5.2%，结余-3.10万元", "-5.2% -3.10万元"],
    ["2021年3月15日，第3季度，8:30", ""],
    ["湘财绩〔2021〕18号，电话0731-28665544", ""],
    ["1、支出5万元\n2.支出6万元\n3. 2021年支出7万元", "5万元 6万元 7万元"],
    ["（4）支出8万元", "8万元"],
    ["满分10分，得分9.5分，用时30分钟", "10分 9.5分"],
    ["2021.12.31共5个月", ""],
    ["B12楼改造支出4.00万元", "4.00万元"],
    ["科目\t金额\n基本支出\t12.00万元", ""],
    ["1,2345万元", ""],
  ])("%s is %s", (text, figures) => {
    expect(figuresIn(text)).toBe(figures);
  });

  it("knows where every figure stands in the text as it was given", () => {
    const original = "  “三公”经费 支出\n\n１２.５ 万元， 占 8.0％。";
    const { text, at } = plainText(original);
    const quotes = writtenFigures(text).map(({ start, end }) =>
      original.slice(at[start], (at[end - 1] ?? 0) + 1),
    );
    expect(quotes).toEqual(["１２.５ 万元", "8.0％"]);
  });
});
