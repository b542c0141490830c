import { parseArea } from "../../../src/shared/workbook/address";
import type { Sheet } from "../../model/sheet";
import { asText } from "../arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { excelObject, NULL_OBJECT, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";
import { fullAddress } from "./addresses";
import { rangeObject } from "./range";

/** The workbook's defined names; names of one sheet only are not played, so a sheet's own collection is empty. */
export function namesObject(session: Session, sheet?: Sheet): ExcelObject {
  const names = sheet ? new Map<string, string>() : session.workbook.names;
  const find = (name: string): string | undefined =>
    [...names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  return excelObject({
    type: "NamedItemCollection",
    items: () => [...names.keys()].map((name) => nameObject(session, name)),
    methods: {
      getItem: (values) => {
        const name = find(values.text(0));
        if (name === undefined) throw itemNotFound();
        return nameObject(session, name);
      },
      getItemOrNullObject: (values) => {
        const name = find(values.text(0));
        return name === undefined ? NULL_OBJECT : nameObject(session, name);
      },
      getCount: () => names.size,
      ...(sheet
        ? {}
        : {
            add: (values) => {
              const name = requireName(values.text(0));
              if (find(name) !== undefined) throw itemAlreadyExists();
              const cells = values.cells(1);
              names.set(name, cells ? absoluteFormula(cells) : asText(values.raw(1)));
              session.recalculation.changed();
              return nameObject(session, name);
            },
          }),
    },
  });
}

function nameObject(session: Session, name: string): ExcelObject {
  const { names } = session.workbook;
  const formula = (): string => names.get(name) ?? "";
  const range = (): ExcelObject | undefined => {
    const area = parseArea(formula().replace(/^=/, ""));
    const sheet = area?.sheet === undefined ? undefined : session.workbook.sheet(area.sheet);
    return area && sheet && rangeObject(session, sheet, area);
  };
  return excelObject({
    type: "NamedItem",
    identity: { _Id: name, Name: name },
    properties: {
      name: readOnly(() => name),
      formula: { get: formula, set: (value) => void names.set(name, asText(value)) },
      value: readOnly(() => formula().replace(/^=/, "")),
      type: readOnly(() => (range() ? "Range" : "String")),
      visible: readOnly(() => true),
      scope: readOnly(() => "Workbook"),
    },
    methods: {
      getRange: () => {
        const found = range();
        if (!found) throw invalidArgument();
        return found;
      },
      getRangeOrNullObject: () => range() ?? NULL_OBJECT,
      delete: () => void names.delete(name),
    },
  });
}

/** A name starts with a letter, _ or \ and is neither a cell address nor longer than 255 characters. */
function requireName(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseArea(name))
    throw invalidArgument();
  return name;
}

function absoluteFormula({ sheet, areas }: Cells): string {
  const address = fullAddress(sheet, areas[0]);
  const bang = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, bang)}${address.slice(bang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
