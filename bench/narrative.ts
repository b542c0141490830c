import { checkText, checkTextInSteps } from "../src/shared/narrative/checkText";
import { narrate } from "../src/shared/narrative/narrate";
import { randomTables } from "../test/core/narrative/randomTables";
import { Random, SEED } from "../test/core/planted/random";
import { median } from "./pairedMedians";

/**
 * A report of so many pages (600 characters each), checked with its tables: `npx tsx bench/narrative.ts [pages]`.
 * Half of it are sentences written from the tables, half prose without figures that are judged. Median milliseconds, and those of the longest step.
 */
const pages = Number(process.argv[2] ?? 60);
const CHARACTERS = 600;
const ROUNDS = 9;
const PROSE =
  "围绕年度重点任务，加强制度建设和日常管理，全年开展培训12次，参训人员近300人，各项工作有序推进，取得了较好的成效。\n";

const workbook = randomTables("published", new Random(SEED));
const { accounts, evaluation } = narrate(workbook);
const written = [...accounts, ...evaluation].join("\n");
let text = "";
while (text.length < pages * CHARACTERS)
  text += `${written}\n${PROSE.repeat(Math.ceil(written.length / PROSE.length))}`;
text = text.slice(0, pages * CHARACTERS);

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const { claims, figures } = checkText(text, workbook);
  times.push(performance.now() - start);
  if (round === 0)
    console.log(
      `${pages} pages, ${text.length} characters, ${figures.length} figures, ${claims.length} claims`,
    );
}
console.log(`first ${Math.round(times[0] ?? 0)} ms, median ${Math.round(median(times.slice(1)))} ms`);

/** The longest stretch that the page cannot take a turn in, median of the rounds. */
const longest: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  let most = 0;
  const work = checkTextInSteps(text, workbook);
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = work.next().done === true;
    most = Math.max(most, performance.now() - start);
  }
  longest.push(most);
}
console.log(
  `longest step: first ${Math.round(longest[0] ?? 0)} ms, median ${Math.round(median(longest.slice(1)))} ms`,
);
