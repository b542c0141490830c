import { blankSet, lusongSet, zhuzhouSet } from "./filledSets";
import { laidOut } from "./laidOut";
import { sampleSheets } from "./sampleSheets";
import { toExcel } from "./toExcel";

/** Every sample workbook by its file name. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ["zhuzhou-2023.xlsx", await toExcel(sampleSheets())],
    ["zhuzhou-2023-laid-out.xlsx", await laidOut(zhuzhouSet().choices)],
    ["lusong-2023.xlsx", await laidOut(lusongSet().choices)],
    ["blank-2023.xlsx", await laidOut(blankSet())],
  ]);
}
