import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import {
  nameKey,
  type Relation,
  type RowName,
  type StatementOutline,
} from "../../../src/shared/relation/relation";
import { relationsWithin } from "../../../src/shared/relation/withinStatement";
import { statements } from "../../../src/shared/statement/catalogue";
import { type Block, blocksOf, type Statement } from "../../../src/shared/statement/statement";

const row = (key: string, occurrence = 1): RowName => ({ key, occurrence, label: key });

const SUBJECTS = ["201", "20103", "2010301", "2010302", "212", "21208", "2120801", "223", "22301", "2230105"];

/** The rows a laid out block has. */
function rowsOf({ rows }: Block): RowName[] {
  switch (rows.kind) {
    case "fixed":
      return rows.rows.filter(({ kind }) => kind !== "blank").map(({ key }) => row(key));
    case "tree":
      return [
        ...(rows.total ? [row(rows.total.key)] : []),
        ...(rows.codes ?? SUBJECTS).map((code) => row(code)),
        ...(rows.footers ?? []).map((footer) => row(footer.row.key)),
      ];
    case "open":
      return [...(rows.total ? [row(rows.total.key)] : []), row("item"), row("item", 2), row("另一项")];
  }
}

function outlineOf(statement: Statement): StatementOutline {
  return {
    statement,
    instance: 1,
    rows: Object.fromEntries(blocksOf(statement).map((block) => [block.key, rowsOf(block)])),
    unnamed: {},
    leftOut: {},
    filled: true,
    year: 2023,
    unitClear: true,
    working: false,
  };
}

const outlines = statements.map(outlineOf);
const all = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];

/** By total: the first relation that defines a cell when statements are laid out. */
function definitions(conditional: boolean): Map<string, Relation> {
  const defined = new Map<string, Relation>();
  for (const relation of all) {
    if (relation.terms.length === 0) continue;
    if (relation.equalWhenZero ? !conditional : relation.kind === "bound") continue;
    const key = nameKey(relation.total);
    if (!defined.has(key)) defined.set(key, relation);
  }
  return defined;
}

const short = ({ statement, block, row: key, column }: Relation["total"]): string =>
  `${statement}.${block}.${key}.${column}`;

/** A chain of cells that define each other, as read by a person; undefined when there is none. */
function circleIn(defined: ReadonlyMap<string, Relation>): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: Relation["total"], above: readonly string[]): string[] | undefined => {
    const key = nameKey(name);
    if (above.includes(short(name))) return [...above, short(name)];
    if (done.has(key)) return undefined;
    for (const { cell } of defined.get(key)?.terms ?? []) {
      const circle = visit(cell, [...above, short(name)]);
      if (circle) return circle;
    }
    done.add(key);
    return undefined;
  };
  for (const { total } of defined.values()) {
    const circle = visit(total, []);
    if (circle) return circle;
  }
  return undefined;
}

test.each([
  ["usually", false],
  ["for a unit with the general public budget alone", true],
])("no cell of the statements laid out together defines itself, %s", (_, conditional) => {
  const defined = definitions(conditional);
  expect(defined.size).toBeGreaterThan(300);
  expect(circleIn(defined)).toBeUndefined();
});

test("every statement but the income and expenditure of subjects follows from others where it can", () => {
  const defined = definitions(false);
  const terms = (statement: string, block: string, key: string, column: string): string[] | undefined =>
    [...defined.values()]
      .find(({ total }) => short(total) === `${statement}.${block}.${key}.${column}`)
      ?.terms.map(({ sign, cell }) => `${sign === 1 ? "+" : "-"}${short(cell)}`);

  expect(terms("01", "expenditure", "201", "amount")).toEqual(["+03.body.201.total"]);
  expect(terms("01", "expenditure", "expenditureTotal", "amount")).toHaveLength(26);
  expect(terms("01", "income", "superior", "amount")).toEqual(["+02.body.total.superior"]);
  expect(terms("01", "income", "general", "amount")).toBeUndefined();
  expect(terms("01", "income", "opening", "amount")).toBeUndefined();
  expect(terms("01", "expenditure", "closing", "amount")).toBeUndefined();
  expect(terms("04", "income", "fund", "amount")).toEqual(["+01.income.fund.amount"]);
  expect(terms("04", "income", "fundOpening", "amount")).toEqual(["+07.body.total.opening"]);
  expect(terms("04", "expenditure", "201", "general")).toEqual(["+05.body.201.total"]);
  expect(terms("04", "expenditure", "212", "fund")).toEqual(["+07.body.212.total"]);
  expect(terms("04", "expenditure", "223", "capital")).toEqual(["+08.body.223.total"]);
  expect(terms("04", "expenditure", "closing", "fund")).toEqual(["+07.body.total.closing"]);
  expect(terms("04", "expenditure", "closing", "general")).toBeUndefined();
  expect(terms("basic", "spending", "vehicleRunning", "actual")).toEqual(["+09.body.unit.actualRunning"]);
  expect(terms("basic", "spending", "vehicleRunning", "budget")).toBeUndefined();
  expect(terms("self", "money", "annual", "actual")).toEqual(["+03.body.total.total"]);
  expect(terms("self", "money", "annual", "rate")).toEqual([
    "+self.money.annual.actual",
    "+self.money.annual.adjusted",
  ]);
});

test("cells for which the form prints —— take part in nothing", () => {
  const names = all.flatMap(({ total, terms }) => [total, ...terms.map(({ cell }) => cell)]).map(short);
  const dashes = statements.flatMap((statement) =>
    blocksOf(statement).flatMap(({ key, rows }) =>
      rows.kind === "fixed"
        ? rows.rows.flatMap((each) =>
            (each.dashes ?? []).map((column) => `${statement.id}.${key}.${each.key}.${column}`),
          )
        : [],
    ),
  );
  expect(dashes.length).toBeGreaterThan(5);
  expect(names.filter((name) => dashes.includes(name))).toEqual([]);
});

test("every cell a relation names is one the statement has", () => {
  const columns = new Set(
    statements.flatMap((statement) =>
      blocksOf(statement).flatMap((block) => {
        const leaves = JSON.stringify(block.columns).match(/"key":"(\w+)"/g) ?? [];
        return leaves.map((leaf) => `${statement.id}.${block.key}.${leaf.slice(7, -1)}`);
      }),
    ),
  );
  const rows = new Set(
    outlines.flatMap(({ statement, rows: byBlock }) =>
      Object.entries(byBlock).flatMap(([block, list]) =>
        list.map(({ key }) => `${statement.id}.${block}.${key}`),
      ),
    ),
  );
  const cells = all.flatMap(({ total, terms, alternatives = [] }) => [
    total,
    ...terms.map(({ cell }) => cell),
    ...alternatives.flat().map(({ cell }) => cell),
  ]);
  expect(cells.filter(({ statement, block, row: key }) => !rows.has(`${statement}.${block}.${key}`))).toEqual(
    [],
  );
  expect(
    cells.filter(({ statement, block, column }) => !columns.has(`${statement}.${block}.${column}`)),
  ).toEqual([]);
});

test("nothing is said of statements that are not there", () => {
  const ids = (only: readonly string[]): string[] =>
    relationsAcross(outlines.filter(({ statement }) => only.includes(statement.id))).unpaired.map(
      ({ relation, statement, reason }) => `${relation} ${statement} ${reason}`,
    );
  expect(ids(["project", "indicators"])).toEqual([]);
  expect(ids(["01", "02", "03", "04", "05", "06", "07", "08", "09"])).toEqual([]);
  expect(ids(["self"])).toEqual(["X21 03 missing-statement"]);
  expect(ids(["01", "03"])).toContain("X11 05 missing-statement");
  expect(ids(["01", "03"])).not.toContain("X10 06 missing-statement");
});

test("working figures are compared with each other, not with published ones", () => {
  const working = outlines.map((outline) => ({ ...outline, instance: outline.instance + 1, working: true }));
  const { relations } = relationsAcross([...outlines, ...working]);
  const alone = relationsAcross(outlines).relations;
  expect(relations.slice(0, alone.length)).toEqual(alone);
  expect(relations).toHaveLength(2 * alone.length);
  for (const { total, terms } of relations) {
    expect(new Set([total, ...terms.map(({ cell }) => cell)].map(({ instance }) => instance)).size).toBe(1);
  }
});

test("what working figures cannot be compared with is told of the published ones alone", () => {
  const working = outlines.map((outline) => ({ ...outline, working: true }));
  expect(relationsAcross(working.slice(0, 1))).toEqual({ relations: [], unpaired: [], questions: [] });
});
