import { FileHost } from "../../host/file/fileHost";
import { checkInSteps } from "../../shared/check/checkInSteps";
import { CheckSession } from "../../taskpane/check/checkSession";
import type { OpenedFile } from "./openFile";

/** What the pane stands beside while no file is open: a text is then checked by itself. */
export function noWorkbook(): Pick<OpenedFile, "host" | "session"> {
  const host = new FileHost({ sheets: [], unread: [] }, new Uint8Array(), new Map());
  return { host, session: new CheckSession(host, checkInSteps) };
}
