import { lusongSet, zhuzhouSet, type FilledSet } from "../../../samples/filledSets";
import { workingSet } from "../../../samples/workingSet";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { recogniseFigures } from "./recogniseFigures";
import { playedExcel } from "../../../samples/playedExcel";

/**
 * The officer's whole way without a pane: statements are laid out with formulas and their entry cells filled as
 * published. Every calculated cell must then show the published figure.
 */
async function calculated({ choices, published }: FilledSet) {
  const { host, calculate, layOut } = playedExcel();
  await layOut(choices);
  await calculate();
  const workbook = await host.read();
  return { workbook, differences: differencesFrom(published, recogniseFigures(workbook)) };
}

/** Published figures that the sheet does not show, by the name of their cell: "published → shown". */
function differencesFrom(
  published: ReadonlyMap<string, string | number>,
  shown: ReadonlyMap<string, string>,
): Record<string, string> {
  const differences: Record<string, string> = {};
  for (const [name, value] of published) {
    if (typeof value !== "number") continue;
    const figure = shown.get(name);
    if (Number(figure ?? 0) !== value) {
      differences[name.replaceAll("\u0001", "/")] = `${value} → ${figure ?? "nothing"}`;
    }
  }
  return differences;
}

test("the nine statements and the self-evaluation of 株洲 show every published figure", async () => {
  const { workbook, differences } = await calculated(zhuzhouSet());
  expect(differences).toEqual({});
  const result = checkWorkbook(workbook);
  expect(result.findings.filter(({ verdict }) => verdict === "wrong" || verdict === "doubtful")).toEqual([]);
  expect(result.statements.map(({ id }) => id)).toEqual(zhuzhouSet().choices.statements);
});

/**
 * The report gives these projects no budget of their own and prints nothing left over; what they spent came from
 * other projects, which it does not say.
 */
const PROJECTS_WITHOUT_BUDGET = {
  "projects/1/body/三个高地经费/1/carryOver": "0 → -7.98",
  "projects/1/body/区委办业务性经费/1/carryOver": "0 → -12.78",
  "projects/1/body/换届工作经费/1/carryOver": "0 → -1.94",
  "projects/1/body/防疫补助经费/1/carryOver": "0 → -1.8",
};

test("附件2, 附件3 and the projects of 芦淞 show every published figure but what came from no budget", async () => {
  const { workbook, differences } = await calculated(lusongSet());
  expect(differences).toEqual(PROJECTS_WITHOUT_BUDGET);
  const { statements, findings } = checkWorkbook(workbook);
  expect(statements.map(({ id }) => id)).toEqual(["basic", "self", "projects"]);
  expect(findings.filter(({ verdict }) => verdict === "wrong" || verdict === "doubtful")).toEqual([]);
});

test("published from 底稿 in 元, every cell is rounded on its own and tails follow", async () => {
  const { host, calculate, layOut } = playedExcel();
  await layOut(workingSet());
  await calculate();
  const workbook = await host.read();
  const result = checkWorkbook(workbook);
  const { wrong, doubtful, tail } = result.relations;
  expect({ wrong, doubtful }).toEqual({ wrong: 0, doubtful: 0 });
  expect(tail).toBeGreaterThan(0);
});
