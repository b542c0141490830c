import type { ConditionalFormat, Sheet } from "../../model/sheet";
import { asColor, asFlag, asText } from "../arguments";
import { excelObject, type ExcelObject, type Property } from "../members";
import { requireAllowed } from "./protection";

/** A conditional format whose rule is a formula, and the look it gives where the formula holds. */
export function customRuleObject(sheet: Sheet, format: ConditionalFormat, changed: () => void): ExcelObject {
  const property = (get: () => unknown, set: (value: unknown) => void): Property => ({
    get,
    set: (value) => {
      requireAllowed(sheet, "allowFormatCells");
      set(value);
      changed();
    },
  });
  const border = (): ExcelObject =>
    excelObject({
      type: "ConditionalRangeBorder",
      properties: {
        color: property(
          () => format.border ?? "",
          (value) => {
            format.border = asColor(value);
          },
        ),
        style: property(
          () => (format.border === undefined ? "None" : "Continuous"),
          (value) => {
            format.border = asText(value) === "None" ? undefined : (format.border ?? "#000000");
          },
        ),
      },
    });
  const fill = (): ExcelObject =>
    excelObject({
      type: "ConditionalRangeFill",
      properties: {
        color: property(
          () => format.fill ?? "",
          (value) => {
            format.fill = asColor(value);
          },
        ),
      },
      methods: {
        clear: () => {
          requireAllowed(sheet, "allowFormatCells");
          format.fill = undefined;
          changed();
        },
      },
    });
  const font = (): ExcelObject =>
    excelObject({
      type: "ConditionalRangeFont",
      properties: {
        color: property(
          () => format.fontColor ?? "",
          (value) => {
            format.fontColor = asColor(value);
          },
        ),
        bold: property(
          () => format.bold ?? null,
          (value) => {
            format.bold = asFlag(value);
          },
        ),
      },
    });
  const rule = property(
    () => format.formula,
    (value) => {
      format.formula = asText(value);
    },
  );
  return excelObject({
    type: "CustomConditionalFormat",
    objects: {
      rule: () =>
        excelObject({ type: "ConditionalFormatRule", properties: { formula: rule, formulaLocal: rule } }),
      format: () =>
        excelObject({
          type: "ConditionalRangeFormat",
          objects: {
            fill,
            font,
            // The model paints one colour on all four edges, so every border is the same one.
            borders: () =>
              excelObject({
                type: "ConditionalRangeBorderCollection",
                objects: { top: border, bottom: border, left: border, right: border },
                methods: { getItem: border },
              }),
          },
        }),
    },
  });
}
