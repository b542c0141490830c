import type { Arguments } from "../arguments";
import { invalidArgument } from "../hostError";
import { excelObject, type ExcelObject } from "../members";
import type { Session } from "../session";

/** A workbook that is made from a file and not seen before it is opened. */
export function createdWorkbookObject(session: Session, bytes: Uint8Array | undefined): ExcelObject {
  return excelObject({
    type: "WorkbookCreated",
    identity: { Id: "created" },
    methods: { open: () => session.openFile(bytes) },
  });
}

/** The file that the first argument holds as base64; undefined where there is none. It must be an .xlsx, a zip. */
export function readFileArgument(values: Arguments): Uint8Array | undefined {
  if (!values.given(0)) return undefined;
  const bytes = bytesOf(values.text(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    // atob knows one failure only: the text is no base64.
    throw invalidArgument();
  }
}
