import fc from "fast-check";
import { checkText } from "../../../src/shared/narrative/checkText";
import { narrate } from "../../../src/shared/narrative/narrate";
import type { NarrativeWorkbook } from "../../../src/shared/narrative/tables";
import { Random } from "../planted/random";
import { randomTables, yearEarlier } from "./randomTables";

const sets = fc.constantFrom("published" as const, "laid out" as const, "annexes" as const);

interface Written {
  readonly workbook: NarrativeWorkbook;
  readonly text: string;
}

function write(set: "published" | "laid out" | "annexes", seed: number): Written {
  const random = new Random(seed);
  const workbook = randomTables(set, random);
  const { accounts, evaluation } = narrate(workbook, yearEarlier(randomTables(set, random)));
  return { workbook, text: [...accounts, ...evaluation].join("\n") };
}

const broken = ({ claims }: ReturnType<typeof checkText>): typeof claims =>
  claims.filter(({ outcome }) => outcome === "wrong" || outcome === "doubtful");

describe("what 生成说明 writes from tables that agree", () => {
  it("checks clean, by itself and against its tables", () => {
    fc.assert(
      fc.property(sets, fc.nat(), (set, seed) => {
        const { workbook, text } = write(set, seed);
        expect(broken(checkText(text))).toEqual([]);
        const result = checkText(text, workbook);
        expect(broken(result)).toEqual([]);
        expect(result.relations.unchecked).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("is found wrong when one digit of a figure changes that a sum, a cell or a rate covers", () => {
    fc.assert(
      fc.property(
        sets,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (set, seed, which, digit, by) => {
          const { workbook, text } = write(set, seed);
          const { claims } = checkText(text, workbook);
          const covered = claims.filter(({ kind }) => kind === "sum" || kind === "cell" || kind === "share");
          const claim = covered[which % covered.length]!;
          const place = claim.places[0]!;
          // The last digit may be off by rounding; every other one may not.
          const digits = [...place.quote].flatMap((character, index) =>
            /\d/.test(character) ? [index] : [],
          );
          const at = place.start + digits[digit % Math.max(1, digits.length - 1)]!;
          const changed = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
          const found = broken(checkText(changed, workbook));
          expect(found.some(({ places }) => places.some(({ start }) => start === place.start))).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."其中：|，|。|；|（|）|、|\n|占|完成年初预算的|与上年相比|增加|减少|增长|12.50万元|3.2%|0万元|7人|满分10分|得分9分|支出|预算|决算|三公经费|分别为|2021年|1、|“|\t|0.3元|合计|结余|调减".split(
      "|",
    ),
  );

  it("is checked without an error, every place lying inside it, and the same again every time", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const result = checkText(text);
        for (const { start, end, quote } of [...result.claims, ...result.figures, ...result.findings]) {
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(checkText(text)).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});
