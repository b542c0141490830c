import { parseArea } from "../../../src/shared/workbook/address";
import { Calculator } from "../../../workbench/formula/calculator";
import { CellError, type ErrorCode, type Value } from "../../../workbench/model/cell";
import type { Sheet } from "../../../workbench/model/sheet";
import { Workbook } from "../../../workbench/model/workbook";

/** Cells of the sheet 表 on which every formula here is calculated; what is not listed is blank. */
const CELLS: Record<string, Value> = {
  A1: 1, A2: 2, A3: 3, // numbers
  B1: 10, B2: "无", B3: null, B4: true, B5: -5, B6: '=""', B7: 0, B8: "7", // of every kind
  C1: 4, C2: new CellError("#N/A"), C3: 6, // with an error
  D1: "差", D2: "中", D3: "良",
  E1: "apple", E2: "Apple pie", E3: "a*b", E4: "pear",
}; // prettier-ignore

const OTHER_SHEETS: Record<string, Record<string, Value>> = {
  "03 收入 (表1)": { A1: 100, A2: 200, B1: "类", B2: "款" },
  "O'Brien": { A1: 7 },
};

function fill(sheet: Sheet, cells: Record<string, Value>): void {
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseArea(address)!;
    const cell = sheet.cellToWrite(row, column);
    if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
    else cell.value = value;
  }
}

async function calculated(formula: string): Promise<Value> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("表");
  fill(sheet, CELLS);
  for (const [name, cells] of Object.entries(OTHER_SHEETS)) fill(workbook.addSheet(name), cells);
  const cell = sheet.cellToWrite(50, 30);
  cell.formula = formula;
  const offersNothing = { namespace: "PERF", customFunctions: () => [], invoke: () => Promise.resolve(null) };
  await new Calculator(workbook, offersNothing).recalculate();
  return cell.value;
}

const NA = "#N/A";
const VALUE = "#VALUE!";
const DIV0 = "#DIV/0!";
const NUM = "#NUM!";
const ERRORS: readonly unknown[] = [NA, VALUE, DIV0, NUM, "#REF!", "#NAME?"] satisfies ErrorCode[];

type Row = [formula: string, value: string | number | boolean];

/** An expectation such as #N/A means the error, not a text that reads so. */
function table(situation: string, rows: readonly Row[]): void {
  test.each(rows)(`${situation}: %s is %j`, async (formula, expected) => {
    const value = await calculated(formula);
    if (ERRORS.includes(expected)) expect(value).toMatchObject({ code: expected });
    else expect(value).toBe(expected);
  });
}

table("rounding takes the decimal of 15 digits, halves away from zero", [
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-1.005,2)", -1.01],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(0.285*100,0)", 29],
  ["=ROUND(1.1-1-0.05,2)", 0.05],
  ["=ROUND(626.3,-3)", 1000],
  ["=ROUND(-50.55,-2)", -100],
  ["=ROUND(21.5,-1)", 20],
  ["=ROUND(2.149,1.9)", 2.1],
  ["=ROUND(2.7,)", 3],
  ["=ROUND(1E+20,2)", 1e20],
  ["=ROUND(-0.4,0)", 0],
  ['=ROUND("12.345",2)', 12.35],
  ["=ROUND(B3,2)", 0],
  ["=ROUND(B2,2)", VALUE],
  ["=ROUND(C2,2)", NA],
  ["=ROUND(1,C2)", NA],
  ["=ROUNDDOWN(3.14159,3)", 3.141],
  ["=ROUNDDOWN(-3.9,0)", -3],
  ["=ROUNDDOWN(31415.92654,-2)", 31400],
  ["=ROUNDDOWN(1.1*3,1)", 3.3],
  ["=ROUNDDOWN(0,2)", 0],
  ["=ROUNDUP(3.2,0)", 4],
  ["=ROUNDUP(-3.14159,1)", -3.2],
  ["=ROUNDUP(31415.92654,-2)", 31500],
  ["=ROUNDUP(1.1*3,1)", 3.3],
  ["=ROUNDUP(0,2)", 0],
  ["=ABS(-2)", 2],
  ["=ABS(B3)", 0],
  ["=ABS(C2)", NA],
  ['=ABS("无")', VALUE],
  ["=INT(B3)", 0],
]);

table("one number of many cells: texts, blanks and logical values in ranges do not count", [
  ["=SUM(B1:B8)", 5],
  ["=SUM(B1:B8,A1:A3)", 11],
  ['=SUM("3",TRUE,2)', 6],
  ['=SUM("无",2)', VALUE],
  ["=SUM(B2)", 0],
  ["=SUM(B4)", 0],
  ["=SUM(C1:C3)", NA],
  ["=SUM((A1:A2,C1))", 7],
  ["=SUM({1,2;3,4})", 10],
  ["=SUM(Z1:Z9)", 0],
  ["=AVERAGE(A1:A3)", 2],
  ["=AVERAGE(B2:B3)", DIV0],
  ["=PRODUCT(A1:A3,B1:B2)", 60],
  ["=MAX(B1:B8)", 10],
  ["=MIN(B1:B8)", -5],
  ["=MAX(B2:B4)", 0],
  ["=MIN(Z1:Z9)", 0],
  ["=MAX(-3,-1)", -1],
  ["=MAX(0,MIN(1,A2/A3))", 2 / 3],
  ["=MAX(C1:C3)", NA],
  ["=MIN(1,1/0)", DIV0],
  ['=MAX(1,"无")', VALUE],
  ["=MEDIAN(A1:A3,10)", 2.5],
  ["=MEDIAN(B2)", NUM],
  ["=LARGE(B1:B8,2)", 0],
  ["=SMALL(B1:B8,1)", -5],
  ["=SMALL(A1:A3,4)", NUM],
]);

table("counting", [
  ["=COUNT(B1:B8)", 3],
  ["=COUNT(C1:C3)", 2],
  ['=COUNT("3","无",TRUE)', 2],
  ["=COUNTA(B1:B8)", 7],
  ["=COUNTA(C1:C3)", 3],
  ["=COUNTBLANK(B1:B8)", 2],
  ["=COUNTBLANK(Z1:Z5000)", 5000],
  ["=COUNTBLANK(A:A)", 1_048_573],
  ["=ROWS(A1:B9)*COLUMNS(A1:B9)", 18],
]);

table("criteria", [
  ['=COUNTIF(B1:B8,">0")', 1],
  ['=COUNTIF(B1:B8,"<0")', 1],
  ['=COUNTIF(B1:B8,">=0")', 2],
  ['=COUNTIF(B1:B8,"<=0")', 2],
  ['=COUNTIF(B1:B8,"<>0")', 7],
  ['=COUNTIF(C1:C3,">0")', 2],
  ["=COUNTIF(B1:B8,0)", 1],
  ["=COUNTIF(B1:B8,7)", 1],
  ['=COUNTIF(B1:B8,"=7")', 1],
  ['=COUNTIF(B1:B8,"无")', 1],
  ['=COUNTIF(B1:B8,"<>无")', 7],
  ['=COUNTIF(B1:B8,"")', 2],
  ['=COUNTIF(B1:B8,"=")', 1],
  ['=COUNTIF(B1:B8,"<>")', 7],
  ["=COUNTIF(B1:B8,TRUE)", 1],
  ["=COUNTIF(B1:B8,B3)", 1],
  ['=COUNTIF(C1:C3,"#N/A")', 1],
  ['=COUNTIF(E1:E4,"APPLE*")', 2],
  ['=COUNTIF(E1:E4,"?ear")', 1],
  ['=COUNTIF(E1:E4,"a~*b")', 1],
  ['=COUNTIF(E1:E4,"<>a*")', 1],
  ['=COUNTIF(A1:A3,">"&A1)', 2],
  ['=SUMIF(B1:B8,">0")', 10],
  ['=SUMIF(B1:B8,"<0")', -5],
  ['=SUMIF(B1:B8,"<>0")', 5],
  ['=SUMIF(D1:D3,"中",A1:A3)', 2],
  ['=SUMIF(D1:D3,"<>中",A1)', 4],
  ['=SUMIF(A1:A3,">1",C1:C3)', NA],
  ['=SUMIF(A1:A3,"<>2",C1:C3)', 10],
  [`=SUMIF('03 收入 (表1)'!B1:B2,"款",'03 收入 (表1)'!A1)`, 200],
  ['=AVERAGEIF(A1:A3,">1")', 2.5],
  ['=AVERAGEIF(A1:A3,">9")', DIV0],
  ['=COUNTIFS(A1:A3,">1",D1:D3,"<>良")', 1],
  ['=SUMIFS(A1:A3,A1:A3,">1",D1:D3,"良")', 3],
  ['=SUMIFS(A1:A3,A1:A2,">1")', VALUE],
]);

table("arrays", [
  ["=SUMPRODUCT(A1:A3,A1:A3)", 14],
  ["=SUMPRODUCT((A1:A3>1)*(A1:A3<3))", 1],
  ["=SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
  ["=SUMPRODUCT(--(A1:A3>1),A1:A3)", 5],
  ["=SUMPRODUCT(A1:A3>1)", 0],
  ['=SUMPRODUCT((B1:B8<>0)*(B1:B8<>""))', 5],
  ['=SUMPRODUCT((D1:D3="中")*A1:A3)', 2],
  ["=SUMPRODUCT((A1:A3=0)+(A1:A3=2))", 1],
  ["=SUMPRODUCT(ROUND(A1:A3/3,2))", 2],
  ["=SUMPRODUCT(ABS(-A1:A3))", 6],
  ["=SUMPRODUCT(B1:B3,A1:A3)", 10],
  ["=SUMPRODUCT(B1:B3*A1:A3)", VALUE],
  ["=SUMPRODUCT(A1:A3,A1:A2)", VALUE],
  ["=SUMPRODUCT(C1:C3)", NA],
  ["=SUMPRODUCT(A1:A3,Z1:Z3)", 0],
  ["=SUMPRODUCT({1,2}*{3;4})", 21],
  ["=SUMPRODUCT(A1:A2000,'03 收入 (表1)'!A1:A2000)", 500],
  ["=SUM(IF(A1:A3>1,A1:A3))", 5],
  ["=SUM((A1:A3>C1)*1)", 0],
  ["=SUM(A1:A3*{1;2})", NA],
]);

table("looking up", [
  ['=LOOKUP(59.99,{0,60,80,90},{"差","中","良","优"})', "差"],
  ['=LOOKUP(60,{0,60,80,90},{"差","中","良","优"})', "中"],
  ['=LOOKUP(100,{0,60,80,90},{"差","中","良","优"})', "优"],
  ['=LOOKUP(-1,{0,60,80,90},{"差","中","良","优"})', NA],
  ["=LOOKUP(2.5,A1:A3,D1:D3)", "中"],
  ["=LOOKUP(2,{1,5;2,6})", 6],
  ["=LOOKUP(C2,A1:A3)", NA],
  ['=LOOKUP(2,1/(B1:B3<>""),A1:A3)', 2],
  ['=MATCH("良",D1:D3,0)', 3],
  ['=MATCH("app*",E1:E4,0)', 1],
  ["=MATCH(2.5,A1:A3)", 2],
  ["=MATCH(9,A1:A3,0)", NA],
  ["=INDEX('03 收入 (表1)'!B1:B2,MATCH(200,'03 收入 (表1)'!A1:A2,0))", "款"],
  ["=VLOOKUP(200,'03 收入 (表1)'!A1:B2,2,FALSE)", "款"],
  ["=VLOOKUP(150,'03 收入 (表1)'!A1:B2,2)", "类"],
  ["=VLOOKUP(1,A1:A3,2,FALSE)", "#REF!"],
  ["=HLOOKUP(3,{1,3;5,7},2,FALSE)", 7],
]);

table("deciding", [
  ['=IF(A1>0,"平","不平")', "平"],
  ['=IF(B3,"是","—")', "—"],
  ["=IF(A1>1,5)", false],
  ["=IF(A1>1,5,)", 0],
  ["=IF(TRUE,B3)", 0],
  ['=IF(TRUE,B3)&"x"', "x"],
  ["=IF(C2,1,2)", NA],
  ["=IF(1/0,1,2)", DIV0],
  ['=IF("无",1,2)', VALUE],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IF(FALSE,#VALUE!,3)", 3],
  ["=IF(A1=1,NA(),3)", NA],
  ['=IFERROR(1/0,"—")', "—"],
  ['=IFERROR(C2,"—")', "—"],
  ['=IFERROR(A2,"—")', 2],
  ['=IFERROR(B3,"—")', 0],
  ['=IFERROR(IF(AND(B3=0,B7=0),NA(),B3/B7),"—")', "—"],
  ['=IFNA(1/0,"—")', DIV0],
  ["=AND(A1=1,A2=2)", true],
  ["=AND(A1=1,1/0)", DIV0],
  ["=OR(TRUE,C2)", NA],
  ["=OR(A1:A3>2)", true],
  ["=AND(A1:A3>2)", false],
  ["=AND(B2:B4)", true],
  ["=AND(B2)", VALUE],
  ['=OR(FALSE,"无")', VALUE],
  ['=OR(FALSE,"true")', true],
  ["=NOT(B3)", true],
  ["=NOT(C2)", NA],
  ['=N("无")', 0],
  ["=N(TRUE)", 1],
  ["=N(B3)", 0],
  ["=N(A2)", 2],
  ["=N(C2)", NA],
  ["=ISBLANK(B3)", true],
  ["=ISBLANK(B6)", false],
  ["=ISNUMBER(B3)", false],
  ["=ISTEXT(B3)", false],
  ["=ISERROR(C2)", true],
]);

table("operators", [
  ["=B3=0", true],
  ['=B3=""', true],
  ["=B3=FALSE", true],
  ['=B6=""', true],
  ["=B6=0", false],
  ["=B3+1", 1],
  ['=B3&"元"', "元"],
  ["=B6+1", VALUE],
  ["=B2*2", VALUE],
  ['="3"*"2"', 6],
  ['="1,234.5"+0', 1234.5],
  ['="12%"*1', 0.12],
  ["=TRUE+1", 2],
  ["=-B3", 0],
  ["=-C2", NA],
  ["=-B2", VALUE],
  ["=C2=1", NA],
  ["=A1&C2", NA],
  ["=1/B3", DIV0],
  ["=0^0", NUM],
  ["=5%", 0.05],
  ['="ABC"="abc"', true],
  ['="无">9E+99', true],
  ["=TRUE>\"无\"", true], // prettier-ignore
  ["=0.1+0.2=0.3", true],
  ['=(0.1+0.2)&""', "0.3"],
  ["=2^3^2", 64],
  ["=-2^2", 4],
  ["=B3", 0],
  ["=Z99", 0],
]);

table("other sheets", [
  ["='03 收入 (表1)'!A1", 100],
  ["=SUM('03 收入 (表1)'!A1:A2)+A1", 301],
  ["=SUM('03 收入 (表1)'!A:A)", 300],
  ["='O''Brien'!A1*2", 14],
  ["=-'O''Brien'!A1", -7],
  ["='O''Brien'!A9&\"\"", ""], // prettier-ignore
  ["=SUM('没有'!A1:A2)", "#REF!"],
  ["='没有'!A1+1", "#REF!"],
]);

// A file may hold formulas that point into another file, or that a newer Excel wrote; one of them once ended the check.
table("formulas that cannot be read", [
  ["=[1]Sheet1!A1", "#NAME?"],
  ["=@A1", "#NAME?"],
  ["=#", "#NAME?"],
  ["=SUM(1", "#NAME?"],
  ["=)", "#NAME?"],
]);
