import { tellWaiting, type ExcelEnvironment } from "./command";
import { hostFailure } from "./errors";

/** Opens another workbook from the bytes of its file. Excel shows it as new and not yet saved. */
export async function openWorkbook(environment: ExcelEnvironment, bytes: Uint8Array): Promise<void> {
  try {
    await tellWaiting(environment, environment.excel.createWorkbook(base64(bytes)));
  } catch (error) {
    throw hostFailure(error);
  }
}

/** `String.fromCharCode` takes its characters as arguments, of which there may not be too many. */
const PART = 0x8000;

function base64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    letters.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
  }
  return btoa(letters.join(""));
}
