import { type Arrangement, panelsOf } from "./arrangement";
import type { LayoutChoices } from "./choices";
import type { SheetContents } from "./contents";
import { drawBelow } from "./drawBelow";
import { drawBody } from "./drawBody";
import { drawHead } from "./drawHead";
import { drawHeader } from "./drawHeader";
import { formStyle } from "./formStyle";
import { formWords } from "./formWords";
import { SheetBuilder } from "./sheetBuilder";
import type { SheetPlan } from "./sheetPlan";
import { allTyped, spareLinkTo, spareSums } from "./spareRows";
import { validationsOf } from "./validations";

/** One statement as a sheet that looks like the printed form; `source` is the working sheet of its figures. */
export function drawStatement(
  arrangement: Arrangement,
  choices: LayoutChoices,
  contents: SheetContents,
  source: Arrangement | undefined,
): SheetPlan {
  const { statement, sheetName, widths, bands, sides, headRows } = arrangement;
  const sheet = new SheetBuilder(widths);
  const words = formWords(arrangement, choices);
  drawHead(sheet, arrangement, choices);
  for (const { label, area } of sides) sheet.putHeading(area, words(label), formStyle.side);
  for (const band of bands) {
    drawHeader(sheet, band, words);
    for (const panel of band.panels) {
      const spare = source
        ? spareLinkTo(source)
        : choices.source === "typed"
          ? allTyped
          : spareSums(arrangement, panel);
      drawBody(sheet, arrangement, panel, contents, spare);
    }
  }
  drawBelow(sheet, arrangement, words);

  // A form of one band goes on under its header; where several stand below each other only the title stays in sight.
  const [only, second] = bands;
  const headerEnd = only && !second ? (panelsOf(arrangement)[0]?.bodyRow ?? headRows) : undefined;
  const { styles } = sheet;
  return {
    name: sheetName,
    cells: sheet.cells,
    merges: sheet.merges,
    styles,
    columnWidths: widths,
    rowHeights: sheet.rowHeights,
    frozenRows: headerEnd ?? headRows,
    print: {
      paper: "a4",
      orientation: statement.print.orientation,
      ...(headerEnd === undefined ? {} : { repeatedRows: { first: 0, last: headerEnd - 1 } }),
    },
    validations: validationsOf(arrangement, styles),
    protected: choices.locked,
  };
}
