import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { failure, open, type Situation } from "./situation";

function onLayout({ Excel }: Situation, work: (layout: Excel.PageLayout) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst().pageLayout);
    await context.sync();
  });
}

async function margins({ Excel }: Situation): Promise<number[]> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.load("topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin");
    await context.sync();
    const { topMargin, bottomMargin, leftMargin, rightMargin, headerMargin, footerMargin } = pageLayout;
    return [topMargin, bottomMargin, leftMargin, rightMargin, headerMargin, footerMargin];
  });
}

test("margins are set in any unit and read in points; those not named stay", async () => {
  const situation = open();
  expect(await margins(situation)).toEqual([54, 54, 50.4, 50.4, 21.6, 21.6]);
  await onLayout(situation, (layout) => layout.setPrintMargins("Inches", { top: 1, left: 0.5 }));
  await onLayout(situation, (layout) => layout.setPrintMargins("Centimeters", { right: 2.54 }));
  await onLayout(situation, (layout) => (layout.footerMargin = 10));
  expect(await margins(situation)).toEqual([72, 54, 36, 72, 21.6, 10]);
  const negative = failure(onLayout(situation, (layout) => layout.setPrintMargins("Points", { top: -1 })));
  expect((await negative).code).toBe("InvalidArgument");
});

test("the printed area is told, and is none where none was set", async () => {
  const situation = open();
  const area = (): Promise<string | undefined> =>
    situation.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const areas = pageLayout.getPrintAreaOrNullObject();
      areas.load("address");
      await context.sync();
      return areas.isNullObject ? undefined : areas.address;
    });
  expect(await area()).toBeUndefined();
  await onLayout(situation, (layout) => layout.setPrintArea("A1:H40"));
  expect(await area()).toBe("'01表'!A1:H40");
});

test("how a sheet prints comes back from a saved file", async () => {
  const situation = open([[1]]);
  await onLayout(situation, (layout) => {
    layout.centerHorizontally = true;
    layout.centerVertically = true;
    layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 1.5, right: 1.5 });
    layout.setPrintArea("A1:H40");
    layout.setPrintTitleRows("1:3");
  });
  const { sheet, workbook } = situation;
  const { pageSetup } = (await openXlsx(await saveXlsx(workbook))).sheets[0]!;
  expect(pageSetup).toMatchObject({
    centerHorizontally: true,
    centerVertically: true,
    printArea: "A1:H40",
    repeatedRows: "$1:$3",
  });
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    expect(pageSetup.margins![side]).toBeCloseTo(sheet.pageSetup.margins![side], 3);
  }
});
