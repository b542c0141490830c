import { cellCount } from "../../model/areas";
import { excelObject, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";
import { fullAddress } from "./addresses";
import { clearCells } from "./clearing";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { formatObject } from "./format";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Several ranges of one sheet treated as one. */
export function rangeAreasObject(session: Session, cells: Cells): ExcelObject {
  const { sheet, areas } = cells;
  const address = (): string => areas.map((area) => fullAddress(sheet, area)).join(",");
  return excelObject({
    type: "RangeAreas",
    cells,
    properties: {
      address: readOnly(address),
      addressLocal: readOnly(address),
      areaCount: readOnly(() => areas.length),
      cellCount: readOnly(() => areas.reduce((count, area) => count + cellCount(area), 0)),
    },
    objects: {
      worksheet: () => worksheetObject(session, sheet),
      format: () => formatObject(session, cells),
      conditionalFormats: () => conditionalFormatsObject(session, cells),
      dataValidation: () => dataValidationObject(session, cells),
      areas: () => areasObject(session, cells),
    },
    methods: { clear: (values) => clearCells(session, cells, values) },
  });
}

function areasObject(session: Session, { sheet, areas }: Cells): ExcelObject {
  const ranges = areas.map((area) => rangeObject(session, sheet, area));
  return excelObject({
    type: "RangeCollection",
    items: () => ranges,
    methods: {
      getCount: () => ranges.length,
      getItemAt: (values) => ranges[values.integer(0)],
    },
  });
}
