import {
  cutValidations,
  isUniform,
  setValidation,
  validationAt,
  VALIDATION_TYPES,
  type Validation,
  type ValidationType,
} from "../../model/validation";
import { asFlag, asOneOf, asRecord, asText } from "../arguments";
import { apiNotFound, invalidArgument } from "../hostError";
import { excelObject, readOnly, type Cells, type ExcelObject, type Property } from "../members";
import type { Session } from "../session";
import { requireUnprotected } from "./protection";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const STYLES = ["Stop", "Warning", "Information"] as const;
const LONGEST_LIST = 255;

/** What may be typed into the cells; where they differ, its type is Inconsistent and the rest null. */
export function dataValidationObject({ workbook }: Session, { sheet, areas }: Cells): ExcelObject {
  const common = (): Validation | undefined => {
    const [first, ...others] = areas.map((area) => validationAt(sheet, area));
    const same = others.every((other) => content(other) === content(first));
    return same && areas.every((area) => isUniform(sheet, area)) ? first : undefined;
  };
  const change = (update: (validation: Validation) => Validation): void => {
    requireUnprotected(sheet);
    for (const area of areas) setValidation(sheet, update(validationAt(sheet, area)));
    workbook.emit({ type: "structure", sheet });
  };
  const property = (
    read: (validation: Validation) => unknown,
    write: (value: unknown) => Partial<Validation>,
  ): Property => ({
    get: () => {
      const validation = common();
      return validation ? read(validation) : null;
    },
    set: (value) => {
      const part = write(value);
      change((validation) => ({ ...validation, ...part }));
    },
  });
  return excelObject({
    type: "DataValidation",
    properties: {
      type: readOnly(() => common()?.type ?? "Inconsistent"),
      rule: property(readRule, writeRule),
      errorAlert: property(({ errorAlert }) => errorAlert, writeErrorAlert),
      prompt: property(({ prompt }) => prompt, writePrompt),
      ignoreBlanks: property(
        ({ ignoreBlanks }) => ignoreBlanks,
        (value) => ({ ignoreBlanks: asFlag(value) }),
      ),
    },
    methods: {
      clear: () => {
        requireUnprotected(sheet);
        for (const area of areas) cutValidations(sheet, area);
        workbook.emit({ type: "structure", sheet });
      },
    },
  });
}

function content(validation: Validation | undefined): string {
  return JSON.stringify({ ...validation, area: undefined });
}

function readRule({ type, operator, formulas }: Validation): unknown {
  const [formula1 = "", formula2] = formulas;
  switch (type) {
    case "None":
      return {};
    case "List":
      return { list: { inCellDropDown: true, source: formula1 } };
    case "Custom":
      return { custom: { formula: formula1 } };
    default:
      return { [ruleName(type)]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
  }
}

/** A rule has exactly one part, whose name tells its type. */
function writeRule(value: unknown): Partial<Validation> {
  const parts = Object.entries(asRecord(value)).filter(([, part]) => part !== undefined && part !== null);
  const [first, second] = parts;
  if (!first || second) throw invalidArgument();
  const [name, rule] = [first[0], asRecord(first[1])];
  const type = VALIDATION_TYPES.find((known) => ruleName(known) === name);
  switch (type) {
    case undefined:
      throw apiNotFound(`DataValidationRule.${name}`);
    case "List":
      if (rule["inCellDropDown"] === false) throw apiNotFound("ListDataValidation.inCellDropDown");
      return { type, operator: "", formulas: [listSource(rule["source"])] };
    case "Custom":
      return { type, operator: "", formulas: [formulaOf(rule["formula"])] };
    default:
      return { type, ...comparison(rule) };
  }
}

function comparison(rule: Readonly<Record<string, unknown>>): Pick<Validation, "operator" | "formulas"> {
  const operator = asOneOf(rule["operator"], OPERATORS);
  const bounds =
    operator === "Between" || operator === "NotBetween" ? ["formula1", "formula2"] : ["formula1"];
  return { operator, formulas: bounds.map((name) => formulaOf(rule[name])) };
}

/** A bound may be given as a number or its text; it always reads as a formula. */
function formulaOf(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  const text = asText(value).trim();
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `=${text}`;
}

function listSource(value: unknown): string {
  const text = asText(value);
  if (text === "" || text.length > LONGEST_LIST) throw invalidArgument();
  return text;
}

function writeErrorAlert(value: unknown): Partial<Validation> {
  const alert = asRecord(value);
  return {
    errorAlert: {
      showAlert: asFlag(alert["showAlert"] ?? true),
      style: asOneOf(alert["style"] ?? "Stop", STYLES),
      title: asText(alert["title"] ?? ""),
      message: asText(alert["message"] ?? ""),
    },
  };
}

function writePrompt(value: unknown): Partial<Validation> {
  const prompt = asRecord(value);
  return {
    prompt: {
      showPrompt: asFlag(prompt["showPrompt"] ?? true),
      title: asText(prompt["title"] ?? ""),
      message: asText(prompt["message"] ?? ""),
    },
  };
}

function ruleName(type: ValidationType): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
