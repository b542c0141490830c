import { readFileSync } from "node:fs";
import path from "node:path";
import { type EnglishTexts, localise } from "../../scripts/build/functionsMetadata";
import { builtProduct } from "./builtProduct";

const generated = {
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SHARE",
      name: "SHARE",
      description: "占比",
      parameters: [
        { name: "part", description: "部分：其中一项", type: "any" },
        { name: "whole", description: "合计：与部分同单位", type: "any" },
      ],
      result: { type: "number" },
    },
  ],
};
const complete: EnglishTexts = {
  SHARE: { description: "Share", parameters: { part: "Part", whole: "Whole" } },
};

describe("what Excel reads about the functions", () => {
  test("the flags that crash Excel LTSC 2021 are in neither language", () => {
    const { chinese, english } = localise(generated, complete);
    for (const each of [chinese, english]) expect(Object.keys(each)).toEqual(["functions"]);
  });

  test("the languages differ in words only", () => {
    const { chinese, english, faults } = localise(generated, complete);
    expect(faults).toEqual([]);
    expect(chinese.functions).toEqual([
      {
        id: "SHARE",
        name: "SHARE",
        description: "占比",
        parameters: [
          { name: "部分", description: "其中一项", type: "any" },
          { name: "合计", description: "与部分同单位", type: "any" },
        ],
        result: { type: "number" },
      },
    ]);
    expect(english.functions).toEqual([
      {
        id: "SHARE",
        name: "SHARE",
        description: "Share",
        parameters: [
          { name: "part", description: "Part", type: "any" },
          { name: "whole", description: "Whole", type: "any" },
        ],
        result: { type: "number" },
      },
    ]);
  });

  test.each<[string, EnglishTexts, string[]]>([
    ["a function", {}, ["english.ts has no entry for SHARE"]],
    [
      "a parameter",
      { SHARE: { description: "Share", parameters: { part: "Part" } } },
      ["english.ts has no description of parameter whole of SHARE"],
    ],
    [
      "the description",
      { SHARE: { description: "", parameters: { part: "Part", whole: "Whole" } } },
      ["english.ts has no description of SHARE"],
    ],
  ])("%s without English is named", (_what, english, faults) => {
    expect(localise(generated, english).faults).toEqual(faults);
  });

  test("English left over from a function or parameter that went away is named", () => {
    const english = {
      SHARE: { description: "Share", parameters: { part: "Part", whole: "Whole", total: "Total" } },
      OLD: { description: "Old", parameters: {} },
    };
    expect(localise(generated, english).faults).toEqual([
      "english.ts describes parameter total of SHARE, which has none such",
      "english.ts describes OLD, but functions.ts has no such function",
    ]);
  });

  test("a parameter without Chinese is named", () => {
    const [share] = generated.functions;
    const functions = [{ ...share!, parameters: [{ name: "part" }, share!.parameters[1]!] }];
    expect(localise({ functions }, complete).faults).toEqual([
      "functions.ts: write 名称：说明 for parameter part of SHARE",
    ]);
  });
});

test("what Excel is told of the functions changes only on purpose: ids, names and parameters never", async () => {
  const dist = await builtProduct();
  for (const file of ["functions.json", "functions.en-US.json"]) {
    const metadata = JSON.parse(readFileSync(path.join(dist, file), "utf8")) as unknown;
    expect(metadata).toMatchSnapshot(file);
  }
}, 180_000);
