import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { caseText, changed } from "../notReported/said";
import { workbookFromText } from "../support/workbookFromText";

// The figure of 01 was shown as 891.560000, which no cell of the workbook holds.
test("beside a figure in 元, one in 万元 is shown with the places it has in its cell", () => {
  const set = caseText("03-in-yuan-beside-01-in-ten-thousand");
  const wrong = changed(set, "一、一般公共服务支出 | 32 | 882.56", "一、一般公共服务支出 | 32 | 891.56");
  const { findings } = checkWorkbook(workbookFromText(wrong));
  const across = findings.find(({ relation }) => relation === "X4");
  expect(across).toMatchObject({ reported: "891.56", computed: "882.560000", gap: "9.000000", unit: "万元" });
  expect(across?.terms.map(({ value, low, high }) => [value, low, high])).toEqual([
    ["891.56", "891.555", "891.565"],
    ["882.560000", "882.560000", "882.560000"],
  ]);
});
