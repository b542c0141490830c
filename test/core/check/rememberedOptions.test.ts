import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import {
  checkOptions,
  concerning,
  countingVersions,
  NOTHING_SAID,
  understood,
  withCorrection,
  withVersion,
} from "../../../src/shared/check/rememberedOptions";
import { comparedWith, summaryOf, understoodCheck } from "../../../src/shared/report/previousCheck";
import { LONGEST_REASON, understoodReasons } from "../../../src/shared/report/reasons";
import { sampleSnapshot } from "../support/sampleSnapshot";

const kept = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

const said = withVersion(
  withCorrection({ ...NOTHING_SAID, otherSheets: true }, { sheet: "表3", statement: "03", unit: "元" }),
  "02",
  "收入决算表",
);

test("what was said comes back from the workbook as it was said", () => {
  expect(understood(kept(said))).toEqual(said);
  expect(understood(undefined)).toEqual(NOTHING_SAID);
});

test.each([
  ["a list", []],
  ["nothing at all", null],
  ["versions that are no list of sheets", { versions: null, corrections: 7, otherSheets: "yes" }],
  [
    "statements and units that do not exist",
    { versions: { "99": "表" }, corrections: [{ sheet: "表", statement: "99", unit: "角" }] },
  ],
  [
    "sheets that are no names",
    { versions: { "03": 3 }, corrections: [{ sheet: 3, unit: "元" }, null, "表"] },
  ],
])("of %s nothing is understood", (_what, state) => {
  expect(understood(state)).toEqual(NOTHING_SAID);
});

test("of a sheet corrected twice the first counts, as for the check", () => {
  const twice = { corrections: ["元", "万元"].map((unit) => ({ sheet: "表", unit })) };
  expect(understood(twice).corrections).toEqual([{ sheet: "表", unit: "元" }]);
});

test("what was said of sheets that are gone concerns nobody", () => {
  const sheet = { name: "表3" };
  const workbook = { sheets: [sheet], unread: [] } as unknown as Parameters<typeof concerning>[1];
  expect(concerning(said, workbook)).toEqual({ ...said, versions: {} });
});

test("以哪张为准 leaves out the other versions of that statement alone", () => {
  const found = (id: "02" | "03", sheet: string) => ({ statement: { id }, sheet });
  const located = [
    found("02", "收入决算表"),
    found("02", "草稿"),
    found("03", "表3"),
    found("03", "表3（2）"),
  ];
  expect(countingVersions(located, said.versions).map(({ sheet }) => sheet)).toEqual([
    "收入决算表",
    "表3",
    "表3（2）",
  ]);
});

test("whatever stands in the workbook, the check and its reasons are not disturbed", async () => {
  const workbook = await sampleSnapshot();
  const few = { ...workbook, sheets: workbook.sheets.slice(0, 1) };
  const field = fc.constantFrom("otherSheets", "versions", "corrections", "sheet", "unit", "statement", "03");
  const { state } = fc.letrec((tie) => ({
    state: fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie("state"), { maxLength: 2 }),
      fc.dictionary(field, tie("state"), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(state, (anything) => {
      const options = understood(anything);
      expect(understood(kept(options))).toEqual(options);
      expect(checkWorkbook(few, checkOptions(options, undefined)).schema).toBe(1);
      expect([...understoodReasons(anything).values()].every((text) => text.length <= LONGEST_REASON)).toBe(
        true,
      );
      expect(understoodCheck(anything)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test("an earlier check is compared with as far as it was written by us", async () => {
  const result = checkWorkbook(await sampleSnapshot());
  const before = {
    schema: 1,
    findings: [
      { id: "x", verdict: "wrong", relation: "r", statement: "03", instance: 1, sheet: "表", cell: "A1" },
    ],
    leftOut: 0,
  };
  expect(understoodCheck(kept(summaryOf(result)))).toEqual(summaryOf(result));
  expect(comparedWith(understoodCheck(before)!, result).remaining).toEqual([]);
  expect(understoodCheck(before)).toEqual(before);
  for (const change of [{ id: 7 }, { verdict: "hint" }, { cell: {} }, { instance: "1" }])
    expect(understoodCheck({ ...before, findings: [{ ...before.findings[0], ...change }] })).toBeUndefined();
  expect(understoodCheck({ ...before, schema: 2 })).toBeUndefined();
});
