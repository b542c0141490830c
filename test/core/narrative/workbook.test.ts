import { checkText } from "../../../src/shared/narrative/checkText";
import { narrate } from "../../../src/shared/narrative/narrate";
import { tablesOf } from "./randomTables";

const published = tablesOf("published");
const annexes = tablesOf("annexes");

/** Kind, outcome and cell of what is compared with the tables. */
function compared(text: string, workbook = published): string[] {
  return checkText(text, workbook)
    .claims.filter(({ kind }) => kind === "cell")
    .map(({ outcome, stated, cell }) => `${outcome} ${stated} ${cell?.sheet ?? ""}!${cell?.cell ?? ""}`);
}

describe("figures of a text against the tables", () => {
  it("the totals of every statement are found by their names", () => {
    expect(compared("2023年度收、支总计2,668.25万元。")).toEqual(["agrees 2668.25万元 收入支出决算总表!C37"]);
    expect(compared("2023年本年支出合计2668.52万元。")).toEqual(["wrong 2668.52万元 支出决算表!C7"]);
    expect(
      compared("一般公共预算财政拨款基本支出746.04万元，其中：人员经费522.87万元，公用经费223.26万元。"),
    ).toEqual([
      "agrees 746.04万元 一般公共预算财政拨款支出决算表!D7",
      "wrong 522.87万元 一般公共预算基本支出明细表!C34",
      "agrees 223.26万元 一般公共预算基本支出明细表!I34",
    ]);
  });

  it("基本支出 is that of the expenditure it is taken from", () => {
    const [, basic] = compared("本年支出合计2668.25万元，其中：基本支出746.04万元，项目支出1922.21万元。");
    expect(basic).toBe("agrees 746.04万元 支出决算表!D7");
  });

  it("an item is found by its 类, 款 and 项", () => {
    const text = "住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为47.44万元。";
    expect(compared(text)).toEqual(["wrong 47.44万元 一般公共预算财政拨款支出决算表!C37"]);
  });

  it("a unit of the last place is a tail, another unit of money is the same money", () => {
    expect(compared("2023年本年支出合计2668.26万元。")[0]).toMatch(/^tail/);
    expect(compared("2023年本年支出合计26682500元。")[0]).toMatch(/^agrees/);
    expect(compared("2023年本年支出合计2668.3万元。")[0]).toMatch(/^doubtful/);
  });

  it("年初预算 and a budget that says no more are never compared with the adjusted budget of 09", () => {
    expect(compared("“三公”经费财政拨款支出年初预算为51万元。")).toEqual([]);
    expect(compared("“三公”经费财政拨款支出预算为51万元。")).toEqual([]);
    expect(compared("“三公”经费财政拨款支出全年预算为51万元。")).toHaveLength(1);
  });

  it("figures of another year, or of something else, are not compared", () => {
    expect(
      compared("2022年度收、支总计1,233.50万元，2023年度收、支总计2668.25万元，2023年度工作完成。"),
    ).toHaveLength(1);
    expect(compared("2021年度收、支总计1,233.50万元。")).toEqual([]);
    expect(compared("甲乡三公经费支出决算为5万元。")).toEqual([]);
  });

  it("people and projects are compared with the annexes, and are to be looked at", () => {
    expect(compared("编制人数25人，在职人数23人。", annexes)).toEqual([
      "agrees 25人 整体支出绩效评价基础数据表!B5",
      "doubtful 23人 整体支出绩效评价基础数据表!D5",
    ]);
  });
});

describe("the subjects of 人员经费 and 公用经费 that a text lists", () => {
  const listed = (people: string, operation: string, workbook = published): string[] =>
    checkText(
      `2023年度一般公共预算财政拨款基本支出746.04万元，其中：人员经费522.78万元，占基本支出的70.1%，主要包括：${people}；` +
        `公用经费223.26万元，主要包括：${operation}。`,
      workbook,
    )
      .claims.filter(({ kind }) => kind === "composition")
      .map(({ outcome, quote, cell }) => [outcome, quote, ...(cell ? [cell.cell] : [])].join(" "));

  it("have money in 06 where they are 款 of it", () => {
    expect(listed("基本工资、奖金等", "办公费、差旅费等")).toEqual([
      "agrees 基本工资、奖金等",
      "agrees 办公费、差旅费等",
    ]);
    expect(listed("基本工资、奖金等", "办公费、培训费等")).toEqual([
      "agrees 基本工资、奖金等",
      "hint 培训费 F21",
    ]);
  });

  it("are left alone under names that 06 has not, or has under the other heading", () => {
    expect(listed("基本工资、乡镇岗位补助、培训费等", "办公费、水电费等")).toEqual([
      "agrees 基本工资、乡镇岗位补助、培训费等",
      "agrees 办公费、水电费等",
    ]);
    expect(listed("在编职工的各项开支", "日常运转")).toEqual([]);
  });

  it("are only missed where a list leaves out few of them and does not end with 等", () => {
    const all = narrate(published).accounts.find((paragraph) => paragraph.includes("主要包括"));
    const [, people = "", operation = ""] = /主要包括：(.*)；.*主要包括：(.*)。/u.exec(all ?? "") ?? [];
    expect(listed(people, operation).map((one) => one.split(" ")[0])).toEqual(["agrees", "agrees"]);
    const [first = "", ...others] = operation.split("、");
    expect(listed(people, others.join("、")).at(-1)).toMatch(/^hint/);
    expect(listed(people, `${others.join("、")}等`).at(-1)).toMatch(/^agrees/);
    expect(listed(people, first).at(-1)).toMatch(/^agrees/);
  });

  it("are not judged without 06, in another year, or of other spending", () => {
    expect(listed("基本工资、奖励金", "培训费", annexes)).toEqual([]);
    const other = "2022年度项目支出9.00万元，其中：人员经费5.00万元，主要包括：奖励金。2023年度决算。";
    expect(checkText(other, published).claims.map(({ kind }) => kind)).not.toContain("composition");
  });
});

describe("what 分别 gives out, against the tables", () => {
  it("is found by its names", () => {
    const text = "2023年本年支出合计2668.25万元，其中：基本支出、项目支出分别为746.04万元、1922.12万元。";
    expect(compared(text)).toEqual([
      "agrees 2668.25万元 支出决算表!C7",
      "agrees 746.04万元 支出决算表!D7",
      "wrong 1922.12万元 支出决算表!E7",
    ]);
  });
});

describe("the figure that explains several broken claims", () => {
  const text = [
    "2023年度一般公共预算财政拨款支出2,668.25万元，占本年支出合计的100%。",
    "2023年度一般公共预算财政拨款支出2,686.25万元，主要用于以下方面：教育支出1626.83万元，占61.0%；卫生健康支出1041.42万元，占39.0%。",
    "2023年度一般公共预算财政拨款支出年初预算数为933.92万元，支出决算数为2,686.25万元，完成年初预算的287.6%。",
  ].join("\n");

  it("is named first, in both places, then the rate that was worked out from it", () => {
    const [diagnosis, ...others] = checkText(text).diagnoses;
    expect(others).toEqual([]);
    expect(diagnosis).toMatchObject({ kind: "cells", slip: "swapped-digits", confidence: "certain" });
    expect(diagnosis?.cells.map(({ value, proposed, follows }) => [value, proposed, follows])).toEqual([
      ["2686.25万元", "2668.25万元", false],
      ["2686.25万元", "2668.25万元", false],
      ["287.6%", "285.7%", true],
    ]);
  });

  it("once it is put right, no other figure is blamed at the cost of the sum that holds by then", () => {
    // The tables have 107.33 for 卫生健康支出, which would break the very sum that the first correction mends.
    const [diagnosis, ...others] = checkText(text, published).diagnoses;
    expect(diagnosis?.cells[0]).toMatchObject({ value: "2686.25万元", proposed: "2668.25万元" });
    expect(others).toEqual([]);
  });

  it("a rate that alone is wrong is named itself, with what it should be", () => {
    const [diagnosis] = checkText(
      "年初预算为80.00万元，支出决算为62.00万元，完成年初预算的79.5%。",
    ).diagnoses;
    expect(diagnosis?.cells).toMatchObject([{ value: "79.5%", proposed: "77.5%" }]);
  });

  it("an amount in 元 that adds up in 万元 is a wrong unit", () => {
    const { diagnoses, findings } = checkText(
      "2021年支出500.00万元，其中基本支出120.50万元，项目支出379.50元。",
    );
    expect(diagnoses[0]).toMatchObject({
      kind: "unit",
      cells: [{ value: "379.50元", proposed: "379.50万元" }],
    });
    expect(findings.map(({ relation, verdict }) => `${relation} ${verdict}`)).toEqual([
      "sum wrong",
      "unit wrong",
    ]);
  });

  it("of a list whose wrong item nothing else covers, all that fit are given", () => {
    const { diagnoses } = checkText(
      "追加项目经费合计90.00万元，其中：甲馆33.10万元，乙馆21.70万元，丙馆36.20万元。",
    );
    expect(diagnoses[0]?.alternatives.length).toBeGreaterThan(0);
    expect(diagnoses[0]?.confidence).not.toBe("certain");
  });
});

describe("the result", () => {
  it("quotes the text as it was given and counts what was not understood", () => {
    const text = "全年“三公”经费支出 3.20 万元，接待１２批次。";
    const result = checkText(text);
    expect(result.figures.map(({ quote, start, end }) => [quote, text.slice(start, end)])).toEqual([
      ["3.20 万元", "3.20 万元"],
      ["１２批次", "１２批次"],
    ]);
    expect(result.notUnderstood).toBe(2);
    expect(result.findings).toEqual([]);
  });

  it("gives every finding its figures, and the id of its claim", () => {
    const { claims, findings } = checkText(
      "本年支出合计10.00万元，其中：基本支出4.00万元，项目支出7.00万元。",
    );
    const [finding] = findings;
    expect(finding).toMatchObject({
      reported: "10.00",
      computed: "11.00",
      gap: "-1.00",
      unit: "万元",
      verdict: "wrong",
    });
    expect(finding?.terms.map(({ value, label }) => `${label} ${value}`)).toEqual([
      "支出合计 10.00",
      "基本支出 4.00",
      "项目支出 7.00",
    ]);
    expect(claims.map(({ id }) => id)).toContain(finding?.id);
  });
});

describe("生成说明", () => {
  it("writes the sections whose tables are there, and leaves the reason open", () => {
    const lastYear = { ...published, located: published.located.map((one) => ({ ...one, year: 2022 })) };
    const { accounts, year } = narrate(published, lastYear);
    expect(year).toBe(2023);
    expect(accounts[0]).toBe("一、收入支出决算总体情况说明");
    expect(accounts[1]).toBe("2023年度收、支总计2668.25万元。与上年持平。");
    expect(accounts.some((paragraph) => paragraph.includes("占33.08%"))).toBe(true);
    expect(narrate(annexes).accounts).toEqual([]);
    expect(narrate(annexes).evaluation[0]).toBe("编制人数25人，在职人数22人，在职人员控制率为88.00%。");
  });
});
