import { findTelephones, publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { telephoneNumbers } from "../../../src/host/file/publication/telephoneNumbers";
import { copied, opened, parts, workbookBytes } from "./situation";

const numbers = (text: string, isLabelled = false): readonly string[] =>
  telephoneNumbers(text, isLabelled).map(({ number }) => number);

test.each([
  ["联系电话：13812345678", ["13812345678"]],
  ["填表人：张三  联系电话：138 1234 5678  填报日期：2024年8月30日", ["138 1234 5678"]],
  ["联系电话：０７３１－８４１２３４５６", ["０７３１－８４１２３４５６"]],
  ["联系电话（办公室）：84123456、84123457", ["84123456", "84123457"]],
  ["电话：0731-84123456转802", ["0731-84123456转802"]],
  ["张三 +86 139-1234-5678", ["+86 139-1234-5678"]],
  ["(0731)84123456", ["(0731)84123456"]],
  ["Tel: 073184123456", ["073184123456"]],
])("finds the numbers in %s", (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  "2024-08-30",
  "84123456",
  "01012345678",
  "430102199001011234",
  "13812345678.00",
  "6222021234567890123",
  "2130505",
  "合计 23456789",
  "12,345,678.90",
])("leaves %s alone", (text) => {
  expect(numbers(text)).toEqual([]);
});

test("plain digits are a number where the cell beside says so", () => {
  expect(numbers("84123456", true)).toEqual(["84123456"]);
  expect(numbers("2345678.50", true)).toEqual([]);
});

const withTelephones = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("自评表");
    sheet.getCell("A1").value = "填表人：张三 联系电话：13812345678 日期：2024";
    sheet.getCell("A2").value = "联系电话";
    sheet.getCell("B2").value = 84123456;
    sheet.getCell("A3").value = "联系电话：";
    sheet.getCell("C3").value = "0731-84123456";
    sheet.getCell("A4").value = {
      richText: [{ text: "联系电话：" }, { font: { bold: true }, text: "139123" }, { text: "45678 谢谢" }],
    };
    sheet.getCell("A5").value = "填表人：张三 联系电话：13812345678 日期：2024";
    sheet.mergeCells("A8:C8");
    sheet.getCell("A8").value = "手机";
    sheet.getCell("D8").value = 84123458;
    sheet.getCell("D1").value = "联系电话";
    sheet.getCell("D2").value = 13712345678;
    sheet.getCell("D3").value = 13712345679;
    sheet.getCell("E1").value = "金额";
    sheet.getCell("E2").value = 84123456;
    sheet.getCell("E3").value = 13812345678;
    sheet.getCell("A7").value = { formula: '"电话："&13712345678', result: "电话：13712345678" };
    workbook.addWorksheet("底稿").getCell("A1").value = "联系电话：13811111111";
  });

test("finds telephones in texts, rich texts, numbers and results, on the sheets that are published", async () => {
  const found = findTelephones(await withTelephones());
  if (found.kind === "refused") throw new Error(found.reason);
  expect(found.telephones.map(({ sheet, cell, number }) => [sheet, cell, number])).toEqual([
    ["自评表", "A1", "13812345678"],
    ["自评表", "B2", "84123456"],
    ["自评表", "D2", "13712345678"],
    ["自评表", "C3", "0731-84123456"],
    ["自评表", "D3", "13712345679"],
    ["自评表", "A4", "13912345678"],
    ["自评表", "A5", "13812345678"],
    ["自评表", "A7", "13712345678"],
    ["自评表", "D8", "84123458"],
  ]);
  expect(found.telephones[1]).toMatchObject({ label: "联系电话", text: "84123456" });
});

test("chosen numbers go and nothing of them is left in the file; labels, formats and other cells stay", async () => {
  const chosen = ["A1", "B2", "C3", "A4", "A5", "D2", "D3", "A7", "D8"].map((cell) => ({
    sheet: "自评表",
    cell,
  }));
  const { bytes, leftOut, stillIn } = copied(await withTelephones(), { telephones: chosen });
  const sheet = (await opened(bytes)).getWorksheet("自评表")!;
  const value = (cell: string): unknown => sheet.getCell(cell).value;
  expect(["A1", "B2", "A3", "C3", "A5", "D1", "D2", "E2", "E3", "A7"].map(value)).toEqual([
    "填表人：张三 联系电话： 日期：2024",
    null,
    "联系电话：",
    null,
    "填表人：张三 联系电话： 日期：2024",
    "联系电话",
    null,
    84123456,
    13812345678,
    "电话：",
  ]);
  expect(sheet.getCell("A4").text).toBe("联系电话： 谢谢");
  expect(leftOut).toContainEqual({ kind: "telephones", sheet: "自评表", count: 9 });
  expect(stillIn).toEqual([]);
  const strings = (await parts(bytes))["xl/sharedStrings.xml"]!;
  expect(strings).not.toMatch(/\d{6}/);
});

test("a number that is not chosen stays, also where another cell shares its text, and is told", async () => {
  const bytes = await withTelephones();
  const { bytes: copy, stillIn } = copied(bytes, { telephones: [{ sheet: "自评表", cell: "$a$1" }] });
  const sheet = (await opened(copy)).getWorksheet("自评表")!;
  expect(sheet.getCell("A1").value).toBe("填表人：张三 联系电话： 日期：2024");
  expect(sheet.getCell("A5").value).toBe("填表人：张三 联系电话：13812345678 日期：2024");
  expect(stillIn).toEqual([{ kind: "telephones", sheet: "自评表", count: 8 }]);
});

test("a chosen cell without a telephone number is left as it is", async () => {
  const copy = publicationCopy(await withTelephones(), { telephones: [{ sheet: "自评表", cell: "E2" }] });
  if (copy.kind === "refused") throw new Error(copy.reason);
  expect((await opened(copy.bytes)).getWorksheet("自评表")!.getCell("E2").value).toBe(84123456);
});

test("a number in a header or footer is told, since it stands in no cell", async () => {
  const bytes = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.getCell("A1").value = 1;
    sheet.headerFooter.oddFooter = "&C联系电话：13812345678";
  });
  expect(copied(bytes).stillIn).toEqual([{ kind: "telephones-outside-cells", sheet: "甲", count: 1 }]);
});
