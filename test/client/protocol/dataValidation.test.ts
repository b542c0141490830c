import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { failure, open, type Situation } from "./situation";

function onValidation(
  { Excel }: Situation,
  address: string,
  work: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => void,
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet.getRange(address).dataValidation, sheet);
    await context.sync();
  });
}

async function read({ Excel }: Situation, address: string) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    return { type, rule, errorAlert, prompt, ignoreBlanks };
  });
}

const amounts: Excel.DataValidationRule = {
  decimal: { formula1: 0, formula2: 1e9, operator: "Between" },
};
const alert: Excel.DataValidationErrorAlert = {
  showAlert: true,
  style: "Stop",
  title: "金额",
  message: "请填写万元金额",
};
const prompt: Excel.DataValidationPrompt = { showPrompt: true, title: "决算数", message: "单位：万元" };

test("cells without a rule take everything", async () => {
  expect(await read(open(), "B2:C5")).toMatchObject({ type: "None", rule: {}, ignoreBlanks: true });
});

test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
  ["Decimal", amounts, { decimal: { formula1: "=0", formula2: "=1000000000", operator: "Between" } }],
  [
    "WholeNumber",
    { wholeNumber: { formula1: "1", operator: "GreaterThanOrEqualTo" } },
    { wholeNumber: { formula1: "=1", operator: "GreaterThanOrEqualTo" } },
  ],
  [
    "List",
    { list: { inCellDropDown: true, source: "本级,汇总" } },
    { list: { inCellDropDown: true, source: "本级,汇总" } },
  ],
  ["Custom", { custom: { formula: "=ISNUMBER(B2)" } }, { custom: { formula: "=ISNUMBER(B2)" } }],
])("a rule of type %s is kept, with what Excel says about it", async (type, rule, expected) => {
  const situation = open();
  await onValidation(situation, "B2:C5", (validation) => {
    validation.rule = rule;
    validation.errorAlert = alert;
    validation.prompt = prompt;
    validation.ignoreBlanks = false;
  });
  expect(await read(situation, "B2:C5")).toEqual({
    type,
    rule: expected,
    errorAlert: alert,
    prompt,
    ignoreBlanks: false,
  });
  expect((await read(situation, "B2:D5")).type).toBe("Inconsistent");
});

test("a rule over a part of another leaves the rest of it, and clearing takes it away", async () => {
  const situation = open();
  await onValidation(situation, "B2:C5", (validation) => (validation.rule = amounts));
  await onValidation(situation, "B3", (validation) => {
    validation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$3" } };
  });
  expect((await read(situation, "B3")).rule).toEqual({
    list: { inCellDropDown: true, source: "=$E$1:$E$3" },
  });
  for (const address of ["B2:C2", "C3", "B4:C5"]) {
    expect((await read(situation, address)).type).toBe("Decimal");
  }
  await onValidation(situation, "B2:C5", (validation) => validation.clear());
  expect((await read(situation, "B2:C5")).type).toBe("None");
});

test("a formula with relative references is told as each cell has it", async () => {
  const situation = open();
  await onValidation(situation, "B2:B9", (validation) => {
    validation.rule = { custom: { formula: "=B2<=$A2" } };
  });
  expect((await read(situation, "B5")).rule).toEqual({ custom: { formula: "=B5<=$A5" } });
  await onValidation(situation, "B2", (validation) => validation.clear());
  expect((await read(situation, "B3:B9")).rule).toEqual({ custom: { formula: "=B3<=$A3" } });
});

test("rules follow rows that are put in", async () => {
  const situation = open();
  await onValidation(situation, "B2:B5", (validation, sheet) => {
    validation.rule = { decimal: { formula1: "=$A$9", operator: "LessThan" } };
    sheet.getRange("4:4").insert("Down");
  });
  const rule = { decimal: { formula1: "=$A$10", operator: "LessThan" } };
  expect(await read(situation, "B2:B6")).toMatchObject({ type: "Decimal", rule });
});

test.each<[string, unknown]>([
  ["a bound that is missing", { decimal: { formula1: 0, operator: "Between" } }],
  ["an unknown operator", { decimal: { formula1: 0, operator: "About" } }],
  ["two rules at once", { decimal: { formula1: 0, operator: "EqualTo" }, custom: { formula: "=TRUE" } }],
  ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "长".repeat(256) } }],
])("%s is refused", async (_case, rule) => {
  const situation = open();
  const refused = failure(
    onValidation(situation, "B2", (validation) => (validation.rule = rule as Excel.DataValidationRule)),
  );
  expect((await refused).code).toBe("InvalidArgument");
  expect(situation.sheet.validations).toEqual([]);
});

test("rules of dates, and what is invalid now, are not played and say so", async () => {
  const situation = open();
  const date: Excel.DataValidationRule = { date: { formula1: "2023-01-01", operator: "GreaterThan" } };
  const set = failure(onValidation(situation, "B2", (validation) => (validation.rule = date)));
  expect((await set).code).toBe("ApiNotFound");
  const asked = failure(onValidation(situation, "B2", (validation) => void validation.load("valid")));
  expect((await asked).code).toBe("ApiNotFound");
});

test("a protected sheet keeps its rules", async () => {
  const situation = open();
  situation.sheet.protection = { on: true };
  const refused = failure(onValidation(situation, "B2", (validation) => (validation.rule = amounts)));
  expect((await refused).code).toBe("AccessDenied");
});

test("rules come back from a saved file, and from one that was saved twice", async () => {
  const situation = open([[1]]);
  const { workbook, sheet } = situation;
  await onValidation(situation, "B2:C5", (validation) => {
    validation.rule = amounts;
    validation.errorAlert = alert;
    validation.prompt = prompt;
  });
  await onValidation(situation, "D2:D9", (validation) => {
    validation.rule = { custom: { formula: "=D2<=$C2" } };
  });
  await onValidation(situation, "E2", (validation) => {
    validation.rule = { list: { inCellDropDown: true, source: "优,良,中" } };
  });
  const once = await openXlsx(await saveXlsx(workbook));
  expect(once.sheets[0]!.validations).toEqual(sheet.validations);
  expect((await openXlsx(await saveXlsx(once))).sheets[0]!.validations).toEqual(sheet.validations);
});
