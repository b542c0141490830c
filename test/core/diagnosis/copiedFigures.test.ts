import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { caseText, changed } from "../notReported/said";
import { workbookFromText } from "../support/workbookFromText";

/** 附件2 is filled in from 09: what is wrong in one is copied into the other, and the two agree with each other. */
const annexAnd09 = caseText("basic-09-three-public-expenses-agree");
const ROW_OF_09 = "5.36 | 0.00 | 5.00 | 0.00 | 5.00 | 0.36 | 5.25 | 0.00 | 4.89 | 0.00 | 4.89 | 0.36";

test.each([
  [
    "the running costs of cars",
    ["公车运行维护 | 3.10 | < | 5.00 | < | 4.89", "公车运行维护 | 3.10 | < | 5.00 | < | 4.98"],
    "5.36 | 0.00 | 5.00 | 0.00 | 5.00 | 0.36 | 5.25 | 0.00 | 4.89 | 0.00 | 4.98 | 0.36",
    ["“三公”经费支出决算表!K8 4.89", "附件2!F9 4.89"],
  ],
  [
    "the total",
    ["三公经费 | 3.10 | < | 5.36 | < | 5.25", "三公经费 | 3.10 | < | 5.36 | < | 5.52"],
    "5.36 | 0.00 | 5.00 | 0.00 | 5.00 | 0.36 | 5.52 | 0.00 | 4.89 | 0.00 | 4.89 | 0.36",
    ["“三公”经费支出决算表!G8 5.25", "附件2!F6 5.25"],
  ],
  [
    "receptions",
    ["3、公务接待 | 0.00 | < | 0.36 | < | 0.36", "3、公务接待 | 0.00 | < | 0.36 | < | 0.63"],
    "5.36 | 0.00 | 5.00 | 0.00 | 5.00 | 0.36 | 5.25 | 0.00 | 4.89 | 0.00 | 4.89 | 0.63",
    ["“三公”经费支出决算表!L8 0.36", "附件2!F11 0.36"],
  ],
] as const)(
  "%s wrong alike in 附件2 and 09: both cells are named, and none is certain",
  (_, [from, to], row, both) => {
    const text = changed(changed(annexAnd09, from, to), ROW_OF_09, row);
    const [first, ...others] = checkWorkbook(workbookFromText(text)).diagnoses;
    expect(others).toEqual([]);
    expect(first?.cells.map(({ sheet, cell, proposed }) => `${sheet}!${cell} ${proposed}`)).toEqual(both);
    expect(first?.confidence).not.toBe("certain");
  },
);
