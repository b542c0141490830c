import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../../src/shared/narrative/checkText";

/**
 * One sentence a line, ⏎ where a paragraph ends, and behind the bar what must be found: `clean: kinds` are the claims
 * that hold, in any order; `broken: kinds` those that are wrong or doubtful; `hint: kinds`; `silent` means that nothing
 * is judged. `+` allows for others of their like; `→ a=b` is the figure to put right.
 */
const FOLDER = join(__dirname, "sentences");
const files = readdirSync(FOLDER).sort();

const linesOf = (file: string): [sentence: string, expected: string][] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sentence = "", expected = ""] = line.split(" | ");
      return [sentence.replace(/⏎/gu, "\n"), expected];
    });

function expectFound(sentence: string, expected: string): void {
  const { claims, diagnoses } = checkText(sentence);
  const kinds = (...outcomes: string[]): string[] =>
    claims
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ kind }) => kind)
      .sort();
  const [told = "", change] = expected.split(" → ");
  const [verdict = "", words = ""] = told.split(":");
  const wanted = words
    .split(" ")
    .filter((word) => word !== "" && word !== "+")
    .sort();
  const open = words.includes("+");
  const compare = (found: string[]): void => {
    if (open) expect(found).toEqual(expect.arrayContaining(wanted));
    else expect(found).toEqual(wanted);
  };
  const broken = kinds("wrong", "doubtful");
  if (verdict === "broken") compare(broken);
  else expect(broken).toEqual([]);
  if (verdict === "clean") compare(kinds("agrees", "tail", "na"));
  if (verdict === "hint") expect(kinds("hint")).toEqual(wanted);
  if (verdict === "silent") expect(kinds("agrees", "tail", "hint", "na")).toEqual([]);
  if (change !== undefined) {
    const proposed = diagnoses.flatMap(({ cells }) => cells.map((cell) => `${cell.value}=${cell.proposed}`));
    expect(proposed).toContain(change);
  }
}

describe.each(files)("the sentences of %s", (file) => {
  it.each(linesOf(file))("%s | %s", expectFound);
});

it("there are three hundred of them at least, each once", () => {
  const all = files.flatMap((file) => linesOf(file).map(([sentence]) => sentence));
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all).size).toBe(all.length);
});
