import { statements } from "../../shared/statement/catalogue";
import type { StatementId } from "../../shared/statement/statement";
import { CallFault } from "./callFault";

/** 01,03 or 01-09,basic,self: statements by id, in the order written, each once. Throws `CallFault`. */
export function readStatementIds(text: string): StatementId[] {
  const ids = statements.map(({ id }) => id);
  const wanted = new Set<StatementId>();
  for (const part of text.split(/[,，\s]+/u).filter((each) => each !== "")) {
    const [, first = part, last = first] = /^(\d\d)-(\d\d)$/u.exec(part) ?? [];
    const from = ids.findIndex((id) => id === first);
    const to = ids.findIndex((id) => id === last);
    if (from < 0 || to < from)
      throw new CallFault("unknownStatement", { statement: part, known: ids.join(" ") });
    for (const id of ids.slice(from, to + 1)) wanted.add(id);
  }
  if (wanted.size === 0) throw new CallFault("valueMissing", { option: "--statements" });
  return [...wanted];
}
