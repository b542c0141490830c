import { arrangeStatements } from "../../../src/shared/layout/arrangedSet";
import { type Arrangement, panelsOf } from "../../../src/shared/layout/arrangement";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import type { SheetPlan } from "../../../src/shared/layout/sheetPlan";
import { isFigure, leafColumns } from "../../../src/shared/statement/statement";
import { type Area, cellAddress, contains } from "../../../src/shared/workbook/address";
import { chosen } from "./laidOut";

const VARIANTS: readonly [string, Partial<LayoutChoices>][] = [
  ["with subjects", { fundCodes: ["2120801"], capitalCodes: ["2230105"] }],
  ["without any code or list", { codes: [] }],
  ["in 元", { unit: "元", locked: true }],
  ["from working figures", { source: "working" }],
  ["in the form of 2021", { year: 2021, form: "2021" }],
  ["in the form of 2024 with 24 classes", { year: 2024, form: "2024-24", level: "区级" }],
];

interface Case {
  readonly arrangement: Arrangement;
  readonly plan: SheetPlan;
}

const cases = VARIANTS.flatMap(([variant, part]) => {
  const choices = chosen(part);
  const { published, working } = arrangeStatements(choices);
  const plans = layOutStatements(choices);
  return [...published, ...working].map((arrangement, index): [string, Case] => [
    `${arrangement.sheetName}, ${variant}`,
    { arrangement, plan: plans[index]! },
  ]);
});

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

describe.each(cases)("%s", (_name, { arrangement, plan }) => {
  test("stands on a sheet of a name Excel takes, which is its own", () => {
    expect(plan.name).toBe(arrangement.sheetName);
    expect(plan.name.length).toBeLessThanOrEqual(31);
    expect(plan.name).not.toMatch(/[:\\/?*[\]]/u);
  });

  test("gives every figure of every row one place of its own", () => {
    const { statement } = arrangement;
    const places = Object.entries(arrangement.outline.rows).flatMap(([block, rows]) => {
      const columns = panelsOf(arrangement).find((panel) => panel.block.key === block)!.block.columns;
      const filled = leafColumns(columns).filter(({ role }) => isFigure(role) || role === "text");
      return rows.flatMap(({ key, occurrence }) =>
        filled.map((column) => {
          const name = {
            statement: statement.id,
            instance: 1,
            block,
            row: key,
            occurrence,
            column: column.key,
          };
          const position = arrangement.positionOf(name);
          if (!position) throw new Error(`${block} ${key} ${column.key} has no place`);
          return cellAddress(position);
        }),
      );
    });
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
  });

  test("has no merges that overlap, and no written cell that a merge hides", () => {
    const { merges, cells } = plan;
    const overlapping = merges.filter((one, index) =>
      merges.slice(index + 1).some((other) => meet(one, other)),
    );
    expect(overlapping).toEqual([]);
    const hidden = cells.filter((cell) =>
      merges.some((area) => contains(area, cell) && (area.row !== cell.row || area.column !== cell.column)),
    );
    expect(hidden).toEqual([]);
    expect(new Set(cells.map(cellAddress)).size).toBe(cells.length);
  });

  test("keeps within its columns and gives each a width and every row a height", () => {
    const { columnWidths, rowHeights, merges, cells, styles } = plan;
    const areas = [...merges, ...styles.map(({ area }) => area)];
    const ends = [
      ...cells.map(({ column }) => column + 1),
      ...areas.map((area) => area.column + area.columns),
    ];
    expect(Math.max(...ends)).toBe(columnWidths.length);
    expect(Math.min(...columnWidths)).toBeGreaterThan(0);
    const last = Math.max(...areas.map((area) => area.row + area.rows));
    expect(Object.keys(rowHeights).map(Number)).toEqual(Array.from({ length: last }, (_, row) => row));
  });

  test("borders every cell of its table and nothing else", () => {
    const { headRows, footRow } = arrangement;
    const bordered = plan.styles.filter(({ style }) => style.border).map(({ area }) => area);
    const count = bordered.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(Math.min(...bordered.map(({ row }) => row))).toBe(headRows);
    expect(count).toBe((footRow - headRows) * plan.columnWidths.length);
  });

  test("has its holes filled in and its title over the whole width", () => {
    const texts = plan.cells.map(({ value, formula }) => String(value ?? formula));
    expect(texts.filter((text) => /[{}]|undefined|NaN/u.test(text))).toEqual([]);
    const title = plan.cells.find(({ value }) => String(value).includes(arrangement.statement.title))!;
    expect(plan.merges).toContainEqual({
      row: title.row,
      column: 0,
      rows: 1,
      columns: plan.columnWidths.length,
    });
  });

  test("takes numbers alone where it takes figures", () => {
    for (const { area, message } of plan.validations!) {
      expect(message).toMatch(/^请填写/u);
      const column = panelsOf(arrangement)
        .flatMap(({ columns }) => columns)
        .filter(({ first }) => first >= area.column && first < area.column + area.columns);
      expect(column.some(({ column: { role } }) => isFigure(role))).toBe(true);
    }
    const openAmounts = plan.styles.filter(
      ({ style }) => style.locked === false && style.numberFormat === "#,##0.00",
    );
    for (const { area } of openAmounts) {
      expect(plan.validations!.some((validation) => meet(validation.area, area))).toBe(true);
    }
  });

  test("prints as wide as a page, with its header on each where it has one header", () => {
    const { paper, repeatedRows } = plan.print;
    expect(paper).toBe("a4");
    if (arrangement.bands.length > 1) expect(repeatedRows).toBeUndefined();
    else expect(repeatedRows).toEqual({ first: 0, last: arrangement.bands[0]!.panels[0]!.bodyRow - 1 });
  });
});
