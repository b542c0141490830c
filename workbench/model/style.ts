/** The full look of a cell. Two cells look alike exactly when their style records are deeply equal. */
export interface Style {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
  };
  /** `pattern` as Office.js names it: None, Solid, or one of the hatched ones. */
  readonly fill: { readonly pattern: string; readonly color: string };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrap: boolean;
    readonly indent: number;
  };
  readonly border: { readonly top: Edge; readonly bottom: Edge; readonly left: Edge; readonly right: Edge };
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** `style` and `weight` as Office.js names them (Continuous, Thin). */
export interface Edge {
  readonly style: string;
  readonly color: string;
  readonly weight?: string;
}

const NO_EDGE: Edge = { style: "None", color: "#000000" };

/** Excel's Normal style with its Chinese default font. */
export const NORMAL: Style = {
  font: { name: "等线", size: 11, bold: false, italic: false, color: "#000000" },
  fill: { pattern: "None", color: "#FFFFFF" },
  alignment: { horizontal: "General", vertical: "Bottom", wrap: false, indent: 0 },
  border: { top: NO_EDGE, bottom: NO_EDGE, left: NO_EDGE, right: NO_EDGE },
  numberFormat: "General",
  locked: true,
};

const records = new Map<string, Style>([[JSON.stringify(NORMAL), NORMAL]]);

/** The one record of that look, so that equal styles are the same object and a plain cell is NORMAL again. */
export function styleRecord(style: Style): Style {
  const key = JSON.stringify(style);
  const known = records.get(key);
  if (known) return known;
  records.set(key, style);
  return style;
}
