import type { CellContent, CellReference } from "../../host/spreadsheetHost";
import { contains, parseArea } from "../../shared/workbook/address";
import { isSameSheet, readArgument, writeArgument, type Argument } from "./argument";
import type { CatalogueEntry } from "./catalogue";

/** What the officer has filled in. */
export interface FunctionForm {
  readonly entry: CatalogueEntry;
  /** One text for each parameter, as it stands in its field. */
  readonly texts: readonly string[];
  /** The parameter whose field follows the selection in the sheet. */
  readonly picking?: number;
  /** The cell that the formula goes into; while no field follows the selection, the target does. */
  readonly target?: CellContent;
  /** A score shows nothing while its actual value is blank. */
  readonly keepBlank: boolean;
}

export type FormEvent =
  | { readonly type: "typed"; readonly index: number; readonly text: string }
  /** The keyboard stands in a field, or outside all of them. */
  | { readonly type: "focused"; readonly index: number | undefined }
  /** Something was selected in the sheet. */
  | { readonly type: "selected"; readonly address: string }
  /** The officer asked for the selection, whatever stood in the field. */
  | { readonly type: "taken"; readonly index: number; readonly address: string }
  | { readonly type: "targeted"; readonly target: CellContent | undefined }
  | { readonly type: "swapped" }
  | { readonly type: "keepBlank"; readonly keepBlank: boolean };

export function blankForm(entry: CatalogueEntry): FunctionForm {
  return { entry, texts: entry.parameters.map(() => ""), keepBlank: true };
}

export function nextForm(form: FunctionForm, event: FormEvent): FunctionForm {
  switch (event.type) {
    case "typed":
      return withText(form, event.index, event.text);
    case "focused":
      return event.index === form.picking ? form : { ...form, picking: event.index };
    case "selected":
      return followed(form, event.address);
    case "taken":
      return withText(form, event.index, addressFor(form, event.index, event.address) ?? "");
    case "targeted":
      return retargeted(form, event.target);
    case "swapped": {
      const [first = "", second = "", ...others] = form.texts;
      return { ...form, texts: [second, first, ...others] };
    }
    case "keepBlank":
      return { ...form, keepBlank: event.keepBlank };
  }
}

/** The arguments as they stand in the fields. */
export function argumentsOf({ texts, target }: FunctionForm): readonly Argument[] {
  return texts.map((text) => readArgument(text, sheetOf(target)));
}

export type FieldFault = "onlyOneCell" | "containsTarget";

/** What is wrong with an argument, if anything. */
export function faultOf(
  { entry, target }: FunctionForm,
  index: number,
  argument: Argument,
): FieldFault | undefined {
  if (argument.kind !== "area") return undefined;
  const { rows, columns } = argument.area;
  if (!entry.parameters[index]?.range && rows * columns > 1) return "onlyOneCell";
  return target && holds(argument, target.reference) ? "containsTarget" : undefined;
}

/** What was typed by hand is only replaced when the officer asks for it; an address follows the selection. */
export function followsSelection({ picking, texts, target }: FunctionForm, index: number): boolean {
  const { kind } = readArgument(texts[index] ?? "", sheetOf(target));
  return index === picking && (kind === "blank" || kind === "area");
}

function followed(form: FunctionForm, address: string): FunctionForm {
  const { picking, target } = form;
  if (picking === undefined || !followsSelection(form, picking)) return form;
  const selected = readArgument(address, "");
  // The officer goes back to the cell that the formula is for.
  if (target && selected.kind === "area" && isTheCell(selected, target.reference)) return form;
  const text = addressFor(form, picking, address);
  return text === undefined ? form : withText(form, picking, text);
}

/** The selection as the field takes it: one value takes the first cell, since a merged cell is selected whole. */
function addressFor({ entry, target }: FunctionForm, index: number, address: string): string | undefined {
  const selected = readArgument(address, sheetOf(target));
  if (selected.kind !== "area") return undefined;
  const { row, column } = selected.area;
  const area = entry.parameters[index]?.range ? selected.area : { row, column, rows: 1, columns: 1 };
  return writeArgument({ ...selected, area }, sheetOf(target));
}

/** Addresses without a sheet keep meaning the cells they meant, also when the formula goes to another sheet. */
function retargeted(form: FunctionForm, target: CellContent | undefined): FunctionForm {
  const [before, after] = [sheetOf(form.target), sheetOf(target)];
  if (before === "" || after === "" || isSameSheet(before, after)) return { ...form, target };
  const texts = form.texts.map((text) => {
    const argument = readArgument(text, before);
    return argument.kind === "area" ? writeArgument(argument, after) : text;
  });
  return { ...form, texts, target };
}

function withText(form: FunctionForm, index: number, text: string): FunctionForm {
  if (form.texts[index] === text) return form;
  return { ...form, texts: form.texts.map((other, at) => (at === index ? text : other)) };
}

function sheetOf(target: CellContent | undefined): string {
  return target?.reference.sheet ?? "";
}

type AreaArgument = Argument & { readonly kind: "area" };

function holds({ sheet, area }: AreaArgument, cell: CellReference): boolean {
  const place = parseArea(cell.cell);
  return place !== undefined && isSameSheet(sheet, cell.sheet) && contains(area, place);
}

function isTheCell(argument: AreaArgument, cell: CellReference): boolean {
  return argument.area.rows * argument.area.columns === 1 && holds(argument, cell);
}
