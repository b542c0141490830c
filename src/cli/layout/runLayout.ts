import { writeWorkbook } from "../../host/file/writing/writeWorkbook";
import { layOutStatements } from "../../shared/layout/layOutStatements";
import { commandSentences } from "../../shared/message/command";
import { say, type Locale } from "../../shared/message/say";
import { CallFault } from "../call/callFault";
import type { LayoutCall } from "../call/layoutCall";
import type { Terminal } from "../terminal";
import { writeWhole } from "../writing/writeWhole";

/** Writes the statements that the pane would lay out into a new workbook. Throws `CallFault`. */
export function runLayout({ path, choices }: LayoutCall, locale: Locale, terminal: Terminal): 0 {
  const plans = layOutStatements(choices);
  try {
    writeWhole(path, writeWorkbook(plans));
  } catch {
    // Whatever the system calls it: a folder that is not there, a full disk, a file that is open elsewhere.
    throw new CallFault("notWritable", { path });
  }
  terminal.complain(`${say(locale, commandSentences.laidOut, { count: plans.length, path })}\n`);
  return 0;
}
