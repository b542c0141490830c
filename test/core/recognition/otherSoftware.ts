import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/shared/workbook/snapshot";

/** A cell with all it holds, so that rows and columns can be moved about. */
interface LooseCell {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly numberFormat: string;
}

export type Rows = readonly (readonly LooseCell[])[];

const BLANK: LooseCell = { value: "", kind: "empty", numberFormat: "General" };

export const text = (value: string): LooseCell => ({ value, kind: "text", numberFormat: "General" });

/** The cells of a sheet from A1, what is seen over merged cells not repeated. */
export function rowsOf(sheet: SheetSnapshot): Rows {
  return sheet.values.map((line, row) =>
    line.map((value, column) => ({
      value,
      kind: sheet.kinds[row]![column]!,
      numberFormat: sheet.numberFormats[row]![column]!,
    })),
  );
}

/** The sheet with these rows instead; cells are moved about, so that nothing stays merged and no formula is left. */
export function withRows(sheet: SheetSnapshot, rows: Rows): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
  return {
    ...sheet,
    values: full.map((row) => row.map(({ value }) => value)),
    kinds: full.map((row) => row.map(({ kind }) => kind)),
    formulas: full.map((row) => row.map(() => "")),
    numberFormats: full.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges: [],
  };
}

export function eachSheet(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot, index: number) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

function eachRows(workbook: WorkbookSnapshot, change: (rows: Rows, sheet: SheetSnapshot) => Rows) {
  return eachSheet(workbook, (sheet) => withRows(sheet, change(rowsOf(sheet), sheet)));
}

function eachText(workbook: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot {
  return eachSheet(workbook, (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      line.map((value, column) => (sheet.kinds[row]![column] === "text" ? change(String(value)) : value)),
    ),
  }));
}

const isCode = (cell: LooseCell | undefined): boolean =>
  /^[1-9]\d{2}(?:\d{2}){0,2}$/u.test(String(cell?.value));

/** Where the codes of a statement by subject stand, and its first row below the header; undefined for other forms. */
function subjectTable(
  rows: Rows,
): { readonly column: number; readonly header: number; readonly first: number } | undefined {
  const header = rows.findIndex((row) => row.some(({ value }) => value === "科目代码"));
  const columns = (rows[header] ?? []).flatMap(({ value }, column) => (value === "科目代码" ? column : []));
  const [column] = columns;
  // 06 stands in strips.
  if (column === undefined || columns.length > 1) return undefined;
  const first = rows.findIndex((row, index) => index > header && String(row[column]?.value) === "合计");
  return first < 0 ? undefined : { column, header, first };
}

function inSubjectTables(
  workbook: WorkbookSnapshot,
  change: (rows: Rows, table: { column: number; header: number; first: number; last: number }) => Rows,
): WorkbookSnapshot {
  return eachSheet(workbook, (sheet) => {
    const rows = rowsOf(sheet);
    const table = subjectTable(rows);
    if (!table) return sheet;
    const bodyRows = rows.flatMap((row, index) =>
      index >= table.first && (index === table.first || isCode(row[table.column])) ? index : [],
    );
    const last = bodyRows.at(-1) ?? table.first;
    return withRows(sheet, change(rows, { ...table, last }));
  });
}

/** The code as 类, 款 and 项. */
function parts(code: string): readonly [string, string, string] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
}

function splitOver(
  workbook: WorkbookSnapshot,
  write: (code: string) => readonly (string | number)[],
  headers: readonly string[],
): WorkbookSnapshot {
  return inSubjectTables(workbook, (rows, { column, header }) =>
    rows.map((row, index) => {
      const [code] = [row[column] ?? BLANK];
      const cells =
        index === header
          ? headers.map(text)
          : isCode(code)
            ? write(String(code.value)).map((part): LooseCell =>
                part === ""
                  ? BLANK
                  : { value: part, kind: typeof part === "number" ? "number" : "text", numberFormat: "@" },
              )
            : [code, BLANK, BLANK];
      return [...row.slice(0, column), ...cells, ...row.slice(column + 1)];
    }),
  );
}

const isAmount = ({ value, kind, numberFormat }: LooseCell): boolean =>
  kind === "number" &&
  numberFormat.includes("0.00") &&
  !numberFormat.includes("%") &&
  typeof value === "number";

const textsIn = (cells: readonly (LooseCell | undefined)[]): string[] =>
  cells.flatMap((cell) => (cell?.kind === "text" ? String(cell.value) : []));

/** Points are no money, whatever their number format; right of 基本支出： they are none, whatever stands above. */
function isMoney(rows: Rows, row: number, column: number): boolean {
  const above = textsIn(rows.slice(0, row).map((line) => line[column])).at(-1) ?? "";
  const left = textsIn(rows[row]!.slice(0, column)).at(-1) ?? "";
  return isAmount(rows[row]![column]!) && (!/^(?:得分|分值)$/u.test(above) || /[:：]$/u.test(left));
}

const FULL_WIDTH = (written: string): string =>
  written.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

/** The same workbook as other software writes it, as a person rearranges it, or as another province prints it. */
export const otherSoftware: Readonly<Record<string, (workbook: WorkbookSnapshot) => WorkbookSnapshot>> = {
  "sheets named Z01 … and titles with the number of the software": (workbook) => {
    const named = eachSheet(workbook, (sheet, index) => {
      const number = String(index + 1).padStart(2, "0");
      return { ...sheet, name: `Z${number} ${sheet.name.slice(0, 10)}(财决${number}表)` };
    });
    return eachSheet(named, (sheet, index) => {
      const number = String(index + 1).padStart(2, "0");
      const at = sheet.values.findIndex((row) => /[表]$/u.test(String(row[0])) && String(row[0]).length > 5);
      const values = sheet.values.map((row, line) =>
        line === at ? [`Z${number} ${String(row[0])}(财决${number}表)`, ...row.slice(1)] : row,
      );
      return { ...sheet, values };
    });
  },
  "sheets named Sheet1, Sheet2": (workbook) =>
    eachSheet(workbook, (sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
  "nothing merged": (workbook) => eachSheet(workbook, (sheet) => ({ ...sheet, merges: [] })),
  "the table begins in C4": (workbook) =>
    eachSheet(workbook, (sheet) => ({
      ...sheet,
      origin: { row: sheet.origin.row + 3, column: sheet.origin.column + 2 },
      merges: sheet.merges.map((area) => ({ ...area, row: area.row + 3, column: area.column + 2 })),
    })),
  "all statements in one sheet": (workbook) => {
    const [first] = workbook.sheets;
    const rows = workbook.sheets.flatMap((sheet) => [...rowsOf(sheet), [BLANK], [BLANK]]);
    return { ...workbook, sheets: first ? [withRows({ ...first, name: "决算" }, rows)] : [] };
  },
  "sheets in the opposite order": (workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() }),
  "hidden sheets": (workbook) => eachSheet(workbook, (sheet) => ({ ...sheet, hidden: true })),
  "codes as numbers": (workbook) =>
    inSubjectTables(workbook, (rows, { column }) =>
      rows.map((row) =>
        row.map((cell, at) =>
          at === column && isCode(cell)
            ? { value: Number(cell.value), kind: "number" as const, numberFormat: "General" }
            : cell,
        ),
      ),
    ),
  "codes as text with blanks around and between": (workbook) =>
    inSubjectTables(workbook, (rows, { column }) =>
      rows.map((row) =>
        row.map((cell, at) =>
          at === column && isCode(cell) ? text(` ${parts(String(cell.value)).join(" ").trim()} `) : cell,
        ),
      ),
    ),
  "codes over three columns, each level repeated": (workbook) =>
    splitOver(workbook, parts, ["科目代码", "", ""]),
  "codes over three columns headed 类 款 项": (workbook) => splitOver(workbook, parts, ["类", "款", "项"]),
  "codes over three columns, only the own level": (workbook) =>
    splitOver(
      workbook,
      (code) => {
        const [top, section, item] = parts(code);
        return item ? ["", "", item] : section ? ["", section, ""] : [top, "", ""];
      },
      ["类", "款", "项"],
    ),
  "codes over three columns as numbers": (workbook) =>
    splitOver(workbook, (code) => parts(code).map((part) => (part === "" ? "" : Number(part))), [
      "类",
      "款",
      "项",
    ]),
  "whole codes in three columns by level": (workbook) =>
    splitOver(
      workbook,
      (code) => (code.length === 3 ? [code, "", ""] : code.length === 5 ? ["", code, ""] : ["", "", code]),
      ["类", "款", "项"],
    ),
  "the header again after every ten rows": (workbook) =>
    inSubjectTables(workbook, (rows, { header, first }) =>
      rows.flatMap((row, index) =>
        index > first && (index - first) % 10 === 0 ? [...rows.slice(header - 1, first), row] : [row],
      ),
    ),
  "blank rows among the rows": (workbook) =>
    inSubjectTables(workbook, (rows, { first, last }) =>
      rows.flatMap((row, index) =>
        index >= first && index <= last && index % 3 === 0 ? [row, [BLANK]] : [row],
      ),
    ),
  "the total at the bottom": (workbook) =>
    inSubjectTables(workbook, (rows, { first, last }) => [
      ...rows.slice(0, first),
      ...rows.slice(first + 1, last + 1),
      rows[first]!,
      ...rows.slice(last + 1),
    ]),
  "names indented by level": (workbook) =>
    inSubjectTables(workbook, (rows, { column }) =>
      rows.map((row) =>
        row.map((cell, at) =>
          at === column + 1 && isCode(row[column])
            ? text("　".repeat((String(row[column]!.value).length - 3) / 2) + String(cell.value))
            : cell,
        ),
      ),
    ),
  "the first two figure columns exchanged": (workbook) =>
    inSubjectTables(workbook, (rows, { column, header, last }) =>
      rows.map((row, index) =>
        index >= header - 1 && index <= last && row[column + 3]
          ? [...row.slice(0, column + 2), row[column + 3]!, row[column + 2]!, ...row.slice(column + 4)]
          : row,
      ),
    ),
  "no row of 栏次": (workbook) =>
    eachRows(workbook, (rows) => rows.filter((row) => String(row[0]?.value) !== "栏次")),
  "one header row: 科目代码 科目名称 beside the figures": (workbook) =>
    inSubjectTables(workbook, (rows, { header }) =>
      rows.flatMap((row, index) => {
        if (index === header - 1) return [];
        if (index !== header) return [row];
        return [
          row.map((cell, column) => (cell.kind === "empty" ? (rows[header - 1]![column] ?? cell) : cell)),
        ];
      }),
    ),
  "three header rows, the second one blank": (workbook) =>
    inSubjectTables(workbook, (rows, { header }) =>
      rows.flatMap((row, index) => (index === header ? [[BLANK], row] : [row])),
    ),
  "labels with blanks between the characters": (workbook) =>
    eachText(workbook, (label) =>
      /^(?:合计|小计|总计|本年收入合计|本年支出合计|年初结转和结余|栏次|项目|决算数|预算数)$/u.test(label)
        ? [...label].join(" ")
        : label,
    ),
  "labels without ordinals": (workbook) =>
    eachText(workbook, (label) => label.replace(/^[一二三四五六七八九十]+、/u, "")),
  "full-width signs and digits": (workbook) =>
    eachText(workbook, (label) => (label.length < 40 ? FULL_WIDTH(label) : label)),
  "half-width brackets": (workbook) =>
    eachText(workbook, (label) => label.replace(/（/gu, "(").replace(/）/gu, ")").replace(/：/gu, ":")),
  "line breaks inside headers": (workbook) =>
    eachText(workbook, (label) => label.replace(/^(本年支出|科目|公务用车|年初结转)(?=.)/u, "$1\n")),
  "figures as text with thousands": (workbook) =>
    eachRows(workbook, (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          isAmount(cell)
            ? text(
                Number(cell.value).toLocaleString("en-US", {
                  minimumFractionDigits: 2,
                  maximumFractionDigits: 2,
                }),
              )
            : cell,
        ),
      ),
    ),
  "zeros as dashes": (workbook) =>
    eachRows(workbook, (rows) =>
      rows.map((row) => row.map((cell) => (isAmount(cell) && cell.value === 0 ? text("—") : cell))),
    ),
  "in 元": (workbook) =>
    eachSheet(
      eachText(workbook, (label) => (label.length < 30 ? label.replace("万元", "元") : label)),
      (sheet) => {
        const rows = rowsOf(sheet);
        const values = sheet.values.map((line, row) =>
          line.map((value, column) =>
            isMoney(rows, row, column) ? Math.round(Number(value) * 1_000_000) / 100 : value,
          ),
        );
        return { ...sheet, values, formulas: sheet.formulas.map((line) => line.map(() => "")) };
      },
    ),
  "the order and numbers of another province, 部门 before the titles": (workbook) => {
    const renumbered = eachText(workbook, (label) =>
      label
        .replace(
          /^公开\s*0?([789])\s*表$/u,
          (_whole, number: string) => `表${String((Number(number) % 3) + 7)}`,
        )
        .replace(/^(?=(?:收入|支出|财政拨款收入支出)决算[总表])/u, "2023年度部门"),
    );
    const [funds, capital, threePublic] = [6, 7, 8].map((index) => renumbered.sheets[index]);
    if (!funds || !capital || !threePublic) return renumbered;
    return {
      ...renumbered,
      sheets: [...renumbered.sheets.slice(0, 6), threePublic, funds, capital, ...renumbered.sheets.slice(9)],
    };
  },
  "year and unit in the titles": (workbook) =>
    eachText(workbook, (label) =>
      label.replace(
        /^(?=(?:收入|支出|财政拨款收入支出|一般公共预算财政拨款支出)决算[总表])/u,
        "甲市某局2023年度",
      ),
    ),
  "a cover and notes beside the table": (workbook) =>
    eachRows(workbook, (rows) => [
      [text("附件")],
      [BLANK],
      ...rows,
      [BLANK],
      [text("填表人："), text("某"), text("联系电话："), text("0731-12345678")],
      [text("第 1 页 共 1 页")],
    ]),
};
