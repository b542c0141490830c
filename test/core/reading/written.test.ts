import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { SAMPLE_PATH, sampleSnapshot } from "../support/sampleSnapshot";
import { cellAddress } from "../../../src/shared/workbook/address";
import { cell, readOf } from "./situation";

test("the sample reads as another library reads it", async () => {
  const { snapshot, uncalculated } = readOf(new Uint8Array(await readFile(SAMPLE_PATH)));
  expect(uncalculated).toEqual([]);
  const { sheets } = await sampleSnapshot();
  expect(snapshot.unread).toEqual([]);
  expect(snapshot.sheets).toEqual(
    sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  );
});

const content = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0, kind: "number" })),
  fc.boolean().map((value) => ({ value, kind: "boolean" })),
  fc
    .array(
      fc.constantFrom(
        " ",
        "\n",
        "\t",
        "&",
        "<",
        ">",
        '"',
        "'",
        "]]>",
        "&amp;",
        "元",
        "𠮷",
        "_x",
        "0041",
        "a",
        "=",
      ),
    )
    .map((letters) => ({ value: letters.join(""), kind: "text" }))
    // The library that writes does not escape what looks like an escape.
    .filter(({ value }) => value !== "" && !/_x[0-9A-F]{4}_/.test(value)),
);
const place = fc.record({ row: fc.nat(60), column: fc.nat(60) });
const format = fc.constantFrom("General", "0", "0.00%", "#,##0.00", "@", '0.0"万元"');
const cells = fc.uniqueArray(fc.record({ place, content, format, hasFormula: fc.boolean() }), {
  selector: (each) => cellAddress(each.place),
  maxLength: 30,
});

test("whatever is written into cells is read from them, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (written) => {
      const workbook = new ExcelJS.Workbook();
      const worksheet = workbook.addWorksheet("甲");
      for (const each of written) {
        const target = worksheet.getCell(cellAddress(each.place));
        const { value } = each.content;
        target.value = each.hasFormula ? { formula: 'A1&"<"', result: value } : value;
        target.numFmt = each.format;
      }
      const [sheet] = readOf(new Uint8Array(await workbook.xlsx.writeBuffer())).snapshot.sheets;
      if (!sheet) throw new Error("no sheet");
      for (const each of written) {
        expect(cell(sheet, cellAddress(each.place))).toEqual({
          ...each.content,
          formula: each.hasFormula ? '=A1&"<"' : "",
          numberFormat: each.format,
        });
      }
      expect(sheet.kinds.flat().filter((kind) => kind !== "empty")).toHaveLength(written.length);
    }),
    { numRuns: 60 },
  );
});
