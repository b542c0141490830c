import type { Area } from "../workbook/address";

/** The look of a cell; every field left out is Excel's default. Colours are #RRGGBB, sizes in points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: "thin";
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

/** A cell to write. `formula` starts with "="; text is written as text, never read as a formula. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  readonly formula?: string;
}

/** A style and every rectangle that wears it; later entries win over earlier ones. */
export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** What an officer may type into cells; anything else is refused with the message, in the language of the forms. */
export interface PlannedValidation {
  readonly area: Area;
  /** `amount`: any number; `count`: a number not below zero; `points`: from 0 to 100. */
  readonly accepts: "amount" | "count" | "points";
  readonly message: string;
}

/** Cells with a drop-down: one of the choices or nothing, anything else is refused with the message. */
export interface PlannedChoice {
  readonly area: Area;
  /** None holds a comma, which parts them in Excel. */
  readonly choices: readonly string[];
  readonly message: string;
}

/** How the sheet prints: one page wide, centred across it, header rows repeated on each page. */
export interface PrintSetup {
  readonly paper: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  readonly repeatedRows?: { readonly first: number; readonly last: number };
}

/**
 * Everything a host needs to make one sheet. Pure data: hosts apply it and decide nothing. Rows and columns are
 * zero-based; column widths are in characters of the default font, row heights in points.
 */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyledArea[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly validations?: readonly PlannedValidation[];
  readonly choices?: readonly PlannedChoice[];
  /** Cells are locked by their style; a protected sheet refuses to change them, without a password. */
  readonly protected?: boolean;
}
