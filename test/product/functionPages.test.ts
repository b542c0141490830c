import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE_FILE, functionCatalogue, functionPages, PAGES_FOLDER } from "../../scripts/functionPages";
import { catalogue, purposes } from "../../src/taskpane/functions/catalogue";

/** What `npm run docs` would write stands in the repository already. */
test("the help pages are those that the functions' JSDoc makes, no more and no fewer", () => {
  const committed = readdirSync(PAGES_FOLDER).map(
    (file) => [file, readFileSync(join(PAGES_FOLDER, file), "utf8")] as const,
  );
  expect(new Map(committed.sort())).toEqual(new Map([...functionPages()].sort()));
});

test("the catalogue of the task pane is the one that the functions' JSDoc makes", () => {
  expect(readFileSync(CATALOGUE_FILE, "utf8")).toBe(functionCatalogue());
});

test("every function is listed for one purpose, and every argument is told in both languages", () => {
  expect(Object.values(purposes).flat().sort()).toEqual(catalogue.map(({ id }) => id).sort());
  for (const { id, parameters, example } of catalogue) {
    expect(example).toContain(`=PERF.${id}(`);
    for (const { name, description } of parameters) {
      expect([id, name, description.zh, description.en].every((text) => text !== "")).toBe(true);
    }
  }
});

test("arguments that take a range are told from those that take one value", () => {
  const ranges = catalogue.flatMap(({ id, parameters }) =>
    parameters.filter(({ range }) => range).map(({ name }) => `${id} ${name}`),
  );
  expect(ranges.sort()).toEqual([
    "AGREES parts",
    "GAP parts",
    "GRADE bands",
    "TOTAL points",
    "TOTAL weights",
    "WEIGHTED scores",
    "WEIGHTED weights",
  ]);
});
