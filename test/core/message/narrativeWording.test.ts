import type { Locale } from "../../../src/shared/message/say";
import { basisWords, gapWords } from "../../../src/shared/message/wording/narrative";
import { checkText } from "../../../src/shared/narrative/checkText";
import type { ClaimKind } from "../../../src/shared/narrative/claim";

function gapOf(text: string, locale: Locale): string {
  const [finding] = checkText(text).findings;
  if (!finding) throw new Error("nothing was found");
  return gapWords(finding, locale);
}

describe("a gap", () => {
  const shareOf = (stated: string): string =>
    `本年支出合计50.00万元，其中：基本支出30.00万元，占${stated}；项目支出20.00万元，占40%。`;

  // Two rates differ by points: 1% of a rate would be something else.
  test("between two percentages is told in percentage points", () => {
    expect(gapOf(shareOf("61%"), "zh-CN")).toBe("1 个百分点");
    expect(gapOf(shareOf("61%"), "en-US")).toBe("1 percentage point");
    expect(gapOf(shareOf("62.5%"), "zh-CN")).toBe("2.5 个百分点");
    expect(gapOf(shareOf("62.5%"), "en-US")).toBe("2.5 percentage points");
  });

  test("between two amounts has their unit", () => {
    expect(gapOf("本年支出合计50.00万元，其中：基本支出30.00万元，项目支出26.00万元。", "zh-CN")).toBe(
      "6.00万元",
    );
  });
});

describe("what a figure is worked out from", () => {
  function basisOf(kind: ClaimKind, text: string, locale: Locale = "zh-CN"): string {
    const claim = checkText(text).claims.find((one) => one.kind === kind);
    if (!claim) throw new Error(`no ${kind} is claimed`);
    return basisWords(claim, locale);
  }

  test("names the part and the total of a share", () => {
    const text = "本年支出合计50.00万元，其中：基本支出30.00万元，占66%；项目支出20.00万元，占40%。";
    expect(basisOf("share", text)).toBe("依据：部分 30.00万元，合计 50.00万元");
    expect(basisOf("share", text, "en-US")).toBe("From: part 30.00万元, total 50.00万元");
  });

  test("names 决算数 and 预算数 of a completion rate", () => {
    const text = "2023年培训费支出年初预算为40.00万元，支出决算为30.00万元，完成年初预算的57%。";
    expect(basisOf("completion", text)).toBe("依据：决算数 30.00万元，预算数 40.00万元");
  });

  test("names the budget that the rate goes by where two are told", () => {
    const text = "2023年培训费支出年初预算为40.00万元，年中追加20.00万元，支出决算为30.00万元，完成预算的";
    expect(basisOf("completion", `${text}50%。`)).toBe(
      "依据：决算数 30.00万元，预算数 40.00万元 + 20.00万元",
    );
    expect(basisOf("completion", `${text}75%。`)).toBe("依据：决算数 30.00万元，预算数 40.00万元");
  });

  test("names people in post and those approved by what they are", () => {
    const text = "在职人员控制率：核定编制20人，在职18人。在职人员控制率为80%。";
    expect(basisOf("completion", text)).toBe("依据：实际数 18人，核定数 20人");
  });

  test("names the change and the base it is a rate of", () => {
    const text = "2022年度收入支出总计120.00万元，较上年增加20.00万元，增长30%。";
    expect(basisOf("growth", text)).toBe("依据：增减额 20.00万元，基数 120.00万元 − 20.00万元");
  });

  test("lists the parts of a sum as they are", () => {
    expect(basisOf("sum", "本年支出合计50.00万元，其中：基本支出30.00万元，项目支出26.00万元。")).toBe(
      "依据：30.00万元、26.00万元",
    );
  });
});
