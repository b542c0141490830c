import { CellError } from "../../../workbench/model/cell";
import { ExcelHost } from "../../../workbench/protocol/excelHost";
import { Workbook } from "../../../workbench/model/workbook";
import { open, type Situation } from "./situation";

function withFunctions(options: ConstructorParameters<typeof ExcelHost>[1] = {}): Situation {
  const situation = open([], options);
  const { CustomFunctions } = situation;
  CustomFunctions.associate("RATE", (actual: number, budget: number) => {
    if (budget === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    return actual / budget;
  });
  CustomFunctions.associate("BLANK", (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate("TOTAL", (values: number[][]) =>
    values.flat().reduce((sum, value) => sum + value, 0),
  );
  CustomFunctions.associate("SPLIT", (text: string) => [text.split(","), ["", ""]]);
  CustomFunctions.associate(
    "ANSWER",
    (code: CustomFunctions.ErrorCode, sentence: string) => new CustomFunctions.Error(code, sentence),
  );
  CustomFunctions.associate("THROW", (code: CustomFunctions.ErrorCode, sentence: string) => {
    throw new CustomFunctions.Error(code, sentence);
  });
  return situation;
}

test("functions of the add-in are called in its own runtime, many at once", async () => {
  const { host } = withFunctions();
  const calls = Array.from({ length: 300 }, (_call, index) =>
    host.invokeCustomFunction("RATE", [index, 4], "A1"),
  );
  const values = await Promise.all(calls);
  expect(values[3]).toBe(0.75);
  expect(values[299]).toBe(74.75);
  await expect(
    host.invokeCustomFunction(
      "TOTAL",
      [
        [
          [1, 2],
          [3, 4.5],
        ],
      ],
      "A1",
    ),
  ).resolves.toBe(10.5);
});

test("every error keeps its kind, and its sentence where Excel shows one", async () => {
  const { host } = withFunctions();
  const results = await Promise.all([
    host.invokeCustomFunction("RATE", [1, 0], "A1"),
    host.invokeCustomFunction("THROW", ["#N/A", "预算数为空"], "A1"),
    host.invokeCustomFunction("THROW", ["#VALUE!", "不是数"], "A1"),
    host.invokeCustomFunction("THROW", ["#NUM!", ""], "A1"),
    host.invokeCustomFunction("ANSWER", ["#N/A", "预算数为空"], "A1"),
    host.invokeCustomFunction("ANSWER", ["#DIV/0!", ""], "A1"),
  ]);
  expect(results).toEqual([
    new CellError("#DIV/0!"),
    new CellError("#N/A", "预算数为空"),
    new CellError("#VALUE!", "不是数"),
    new CellError("#NUM!"),
    new CellError("#N/A", "预算数为空"),
    new CellError("#DIV/0!"),
  ]);
});

test("a function is not called with an error: the error is its result", async () => {
  const { host } = withFunctions();
  const error = new CellError("#REF!");
  await expect(host.invokeCustomFunction("BLANK", [error], "A1")).resolves.toBe(error);
  await expect(host.invokeCustomFunction("TOTAL", [[[1, error]]], "A1")).resolves.toBe(error);
});

test.each([
  ["the web", { platform: "web" }, "null"],
  ["the desktop", { platform: "desktop" }, "0"],
  ["a desktop told otherwise", { platform: "desktop", blankArgument: "null" }, "null"],
] as const)("a blank cell arrives on %s as it does in Excel", async (_case, options, argument) => {
  const { host } = withFunctions(options);
  await expect(host.invokeCustomFunction("BLANK", [null], "A1")).resolves.toBe(argument);
  await expect(host.invokeCustomFunction("BLANK", [[[1, null]]], "A1")).resolves.toBe(`[[1,${argument}]]`);
});

test("a function that returns a matrix gives all of it", async () => {
  const { host } = withFunctions();
  await expect(host.invokeMatrixFunction("SPLIT", ["甲,乙"], "A1")).resolves.toEqual([
    ["甲", "乙"],
    ["", ""],
  ]);
  await expect(host.invokeCustomFunction("SPLIT", ["甲,乙"], "A1")).resolves.toBe("甲");
});

test("before an add-in has started its functions are unknown names", async () => {
  const host = new ExcelHost(new Workbook());
  await expect(host.invokeCustomFunction("RATE", [1, 2], "A1")).resolves.toEqual(new CellError("#NAME?"));
});

test("a recalculation that calls functions can happen while a request waits for it", async () => {
  const situation: Situation = withFunctions({
    recalculate: async () => {
      const cell = situation.sheet.cell(0, 0)!;
      if (cell.formula) cell.value = await situation.host.invokeCustomFunction("RATE", [19, 25], "A1");
    },
  });
  await situation.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.formulas = [["=PERF.RATE(19,25)"]];
    range.load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[[0.76]], [["=PERF.RATE(19,25)"]]]);
  });
});

test("what the client's runtime asks for itself is answered, what we do not know is refused by name", async () => {
  const { host } = open();
  const call = (service: string, member: string) =>
    host.answer({
      Actions: [{ Id: 1, ActionType: 3, Name: member, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: service } },
    });
  const ready = await call("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady");
  expect(ready.Error).toBeUndefined();
  const unknown = await call("Microsoft.SkillApi.Skill", "Do");
  expect(unknown.Error).toMatchObject({ Code: "ApiNotFound", Location: "Microsoft.SkillApi.Skill" });
});
