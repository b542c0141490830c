import type { DataValidation, DataValidationOperator, Worksheet } from "exceljs";
import { areaAddress, parseArea, type Area } from "../../src/shared/workbook/address";
import { around } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { movedTo, type Validation } from "../model/validation";

const TYPES: Readonly<Record<string, Validation["type"]>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  custom: "Custom",
};

const OPERATORS: Readonly<Record<DataValidationOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** exceljs keeps one entry for every cell, the same object for all that one rule of the file names. */
type Validated = Worksheet & { dataValidations: { model: Record<string, DataValidation | undefined> } };

export function readValidations(from: Worksheet): Validation[] {
  const cells = new Map<DataValidation, Area[]>();
  for (const [address, rule] of Object.entries((from as Validated).dataValidations.model)) {
    const area = parseArea(address);
    if (rule && area && isKnown(rule)) cells.set(rule, [...(cells.get(rule) ?? []), area]);
  }
  return [...cells].flatMap(([rule, areas]) => {
    const [first] = areas;
    // References of a rule are those of the first cell that it names.
    return first ? rectangles(areas).map((area) => movedTo({ ...readRule(rule), area: first }, area)) : [];
  });
}

/** Rules of kinds that the model does not know stay where they were. */
export function writeValidations({ validations }: Sheet, into: Worksheet): void {
  const { dataValidations } = into as Validated;
  const foreign = Object.entries(dataValidations.model).filter(([, rule]) => rule && !isKnown(rule));
  const own = validations.map((validation): [string, DataValidation] => [
    areaAddress(validation.area),
    writeRule(validation),
  ]);
  dataValidations.model = Object.fromEntries([...foreign, ...own]);
}

/** exceljs reads a bound that is a formula as NaN: nothing can be known of such a rule. */
function isKnown({ type, formulae }: DataValidation): boolean {
  return TYPES[type] !== undefined && (formulae ?? []).every((formula) => !Number.isNaN(formula));
}

function readRule(rule: DataValidation): Omit<Validation, "area"> {
  const type = TYPES[rule.type] ?? "None";
  const compares = type === "WholeNumber" || type === "Decimal";
  return {
    type,
    operator: compares ? OPERATORS[rule.operator ?? "between"] : "",
    formulas: (rule.formulae ?? []).map((formula) => readFormula(type, String(formula))),
    ignoreBlanks: rule.allowBlank ?? false,
    errorAlert: {
      showAlert: rule.showErrorMessage ?? false,
      style: STYLES[rule.errorStyle ?? "stop"] ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

/** The choices of a list stand in quotation marks; everything else is a formula. */
function readFormula(type: Validation["type"], formula: string): string {
  const choices = type === "List" ? /^"(.*)"$/s.exec(formula)?.[1] : undefined;
  return choices === undefined ? `=${formula}` : choices.replace(/""/g, '"');
}

function writeRule({
  type,
  operator,
  formulas,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Validation): DataValidation {
  const fileType = keyOf(TYPES, type) ?? "any";
  const fileOperator = keyOf(OPERATORS, operator);
  return {
    type: fileType as DataValidation["type"],
    ...(fileOperator ? { operator: fileOperator as DataValidationOperator } : {}),
    formulae: formulas.map((formula) =>
      formula.startsWith("=") ? formula.slice(1) : `"${formula.replace(/"/g, '""')}"`,
    ),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: keyOf(STYLES, errorAlert.style) ?? "stop",
    ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert.message ? { error: errorAlert.message } : {}),
    showInputMessage: prompt.showPrompt,
    ...(prompt.title ? { promptTitle: prompt.title } : {}),
    ...(prompt.message ? { prompt: prompt.message } : {}),
  };
}

function keyOf(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}

/** Rows of cells that touch, put together where they are equally wide and lie below each other. */
function rectangles(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows: Area[] = [];
  for (const cell of sorted) {
    const last = rows.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) {
      rows[rows.length - 1] = around(last, cell);
    } else rows.push(cell);
  }
  const found = new Map<string, Area[]>();
  for (const row of rows) {
    const same = found.get(`${row.column}:${row.columns}`) ?? [];
    const above = same.at(-1);
    if (above && above.row + above.rows === row.row) same[same.length - 1] = around(above, row);
    else same.push(row);
    found.set(`${row.column}:${row.columns}`, same);
  }
  return [...found.values()].flat();
}
