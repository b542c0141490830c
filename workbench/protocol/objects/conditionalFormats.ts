import { intersection } from "../../model/areas";
import type { ConditionalFormat } from "../../model/sheet";
import { asFlag, asInteger } from "../arguments";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "../hostError";
import { excelObject, NULL_OBJECT, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";
import { cutConditionalFormats } from "./clearing";
import { customRuleObject } from "./customRule";
import { requireAllowed } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";

/** The conditional formats that touch the cells, the one of highest priority first. */
export function conditionalFormatsObject(session: Session, cells: Cells): ExcelObject {
  const { sheet, areas } = cells;
  const touching = (): ConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) =>
      format.areas.some((painted) => areas.some((area) => intersection(painted, area))),
    );
  const object = (format: ConditionalFormat): ExcelObject => conditionalFormatObject(session, cells, format);
  const find = (id: string): ConditionalFormat | undefined => touching().find((format) => format.id === id);
  return excelObject({
    type: "ConditionalFormatCollection",
    items: () => touching().map(object),
    methods: {
      getCount: () => touching().length,
      getItem: (values) => {
        const format = find(values.text(0));
        if (!format) throw itemNotFound();
        return object(format);
      },
      getItemOrNullObject: (values) => {
        const format = find(values.text(0));
        return format ? object(format) : NULL_OBJECT;
      },
      getItemAt: (values) => {
        const format = touching()[values.integer(0)];
        if (!format) throw invalidArgument();
        return object(format);
      },
      add: (values) => {
        requireAllowed(sheet, "allowFormatCells");
        const type = values.text(0);
        if (type.toLowerCase() !== "custom") throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
        const format: ConditionalFormat = {
          id: session.workbook.makeId(),
          type: "Custom",
          areas: [...areas],
          formula: "",
          stopIfTrue: false,
        };
        sheet.conditionalFormats.unshift(format);
        repaint(session, cells);
        return object(format);
      },
      clearAll: () => {
        requireAllowed(sheet, "allowFormatCells");
        for (const area of areas) cutConditionalFormats(sheet, area);
        repaint(session, cells);
      },
    },
  });
}

function conditionalFormatObject(session: Session, cells: Cells, format: ConditionalFormat): ExcelObject {
  const { sheet } = cells;
  const changed = (): void => repaint(session, cells);
  const isCustom = format.type === "Custom";
  return excelObject({
    type: "ConditionalFormat",
    identity: { Id: format.id },
    properties: {
      id: readOnly(() => format.id),
      type: readOnly(() => format.type),
      priority: {
        get: () => sheet.conditionalFormats.indexOf(format),
        set: (value) => {
          requireAllowed(sheet, "allowFormatCells");
          const others = sheet.conditionalFormats.filter((other) => other !== format);
          others.splice(asInteger(value), 0, format);
          sheet.conditionalFormats = others;
          changed();
        },
      },
      stopIfTrue: {
        get: () => format.stopIfTrue,
        set: (value) => {
          requireAllowed(sheet, "allowFormatCells");
          format.stopIfTrue = asFlag(value);
          changed();
        },
      },
    },
    objects: {
      custom: () => {
        if (!isCustom) {
          throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
        }
        return customRuleObject(sheet, format, changed);
      },
      customOrNullObject: () => (isCustom ? customRuleObject(sheet, format, changed) : NULL_OBJECT),
    },
    methods: {
      getRange: () => {
        const [only, ...others] = format.areas;
        if (!only || others.length > 0) throw itemNotFound();
        return rangeObject(session, sheet, only);
      },
      getRangeOrNullObject: () => {
        const [only, ...others] = format.areas;
        return only && others.length === 0 ? rangeObject(session, sheet, only) : NULL_OBJECT;
      },
      getRanges: () => {
        const [first, ...others] = format.areas;
        if (!first) throw itemNotFound();
        return rangeAreasObject(session, { sheet, areas: [first, ...others] });
      },
      delete: () => {
        requireAllowed(sheet, "allowFormatCells");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        changed();
      },
    },
  });
}

function repaint({ workbook }: Session, { sheet, areas }: Cells): void {
  for (const area of areas) workbook.emit({ type: "format", sheet, area, source: "add-in" });
}
