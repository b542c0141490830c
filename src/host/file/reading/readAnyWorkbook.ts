import { isOldContainer } from "../archive";
import { readWorkbookFile, type ReadFile } from "./readWorkbookFile";

/** Reads a workbook file of any age: .xlsx and .xlsm, and .xls where there is somebody to wait for its reader. */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const read = readWorkbookFile(bytes);
  const isOld = read.kind === "refused" && read.reason === "old-format" && isOldContainer(bytes);
  if (!isOld) return read;
  const { readOldWorkbook } = await import("../legacy/readOldWorkbook");
  return readOldWorkbook(bytes);
}
