import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { valuesOnly, workbookOf } from "../planted/plantedSets";
import { withFigure } from "../support/slips";
import { workbookFromText } from "../support/workbookFromText";
import { caseText } from "./said";

const annexes = valuesOnly(workbookOf("annexes"));

function told({ findings }: CheckResult): string[] {
  return findings.map(({ id, verdict }) => `${verdict} ${id}`);
}

function withTexts(workbook: WorkbookSnapshot, write: (text: string) => string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((value, c) => (sheet.kinds[r]?.[c] === "text" ? write(String(value)) : value)),
    ),
  }));
  return { ...workbook, sheets };
}

// ≥2次 with an unseen letter against 3次 made two hints, and a figure was looked for behind 按收入性质分：.
describe("texts copied from a web page or a chat carry letters that nobody sees", () => {
  const plain = checkWorkbook(annexes);

  test.each([
    ["zero-width space", "\u200b"],
    ["zero-width non-joiner", "\u200c"],
    ["zero-width joiner", "\u200d"],
    ["word joiner", "\u2060"],
    ["byte order mark", "\ufeff"],
    ["left-to-right mark", "\u200e"],
    ["soft hyphen", "\u00ad"],
  ])("%s", (_, unseen) => {
    const written = [
      (text: string) => text + unseen,
      (text: string) => unseen + text,
      (text: string) => text.slice(0, 1) + unseen + text.slice(1),
    ];
    for (const write of written) {
      const result = checkWorkbook(withTexts(annexes, write));
      expect(told(result)).toEqual(told(plain));
      expect(result.relations).toEqual(plain.relations);
    }
  });
});

test.each([96.90000000000003, 96.90000000000006, 96.90000000000008])(
  "总分 added up from scores by binary arithmetic, %d, is their sum",
  (stored) => {
    const result = checkWorkbook(withFigure(annexes, "整体支出绩效自评表", "H28", stored));
    expect(told(result)).toEqual(told(checkWorkbook(annexes)));
  },
);

test.each(["金额单位：万元（保留两位小数）", "金额单位：RMB万元"])("%s is 万元", (stated) => {
  const set = caseText("01-03-05-as-published");
  const result = checkWorkbook(workbookFromText(set.replaceAll("金额单位：万元", stated)));
  expect(result).toEqual(checkWorkbook(workbookFromText(set)));
});
