import { parseAmount } from "../../../src/shared/amount/parseAmount";

test.each([
  // written, value, places, unit
  ["2,668.25", "2668.25", 2, undefined],
  ["2668.25", "2668.25", 2, undefined],
  ["２，６６８．２５", "2668.25", 2, undefined],
  ["1 541.42", "1541.42", 2, undefined],
  ["(12.30)", "-12.3", 2, undefined],
  ["（12.30）万元", "-12.3", 2, "万元"],
  ["-12.3", "-12.3", 1, undefined],
  ["－12.3", "-12.3", 1, undefined],
  ["12.30-", "-12.3", 2, undefined],
  ["¥5,000", "5000", 0, undefined],
  ["130 万元", "130", 0, "万元"],
  ["913.83元", "913.83", 2, "元"],
  ["2.5亿元", "2.5", 1, "亿元"],
  ["99.97%", "0.9997", 4, undefined],
  ["１００％", "1", 2, undefined],
  [".5", "0.5", 1, undefined],
  ["+3", "3", 0, undefined],
])("%s reads as %s with %i places", (written, value, places, unit) => {
  expect(parseAmount(written)).toMatchObject({ kind: "amount", places, unit });
  const parsed = parseAmount(written);
  expect(parsed.kind === "amount" && parsed.value.toFixed()).toBe(value);
});

test.each(["", "  ", "—", "——", "-", "/", "无", "\u3000"])("%j is blank", (written) => {
  expect(parseAmount(written).kind).toBe("blank");
});

test.each([
  "合计",
  "12件",
  "1,23",
  "12,34.5",
  "--5",
  "(-5)",
  "1.2.3",
  "40家-60家",
  "2023年",
  "#REF!",
  "1e5",
  "5-3",
])("%j is no figure and is not guessed at", (written) => {
  expect(parseAmount(written).kind).toBe("unreadable");
});
