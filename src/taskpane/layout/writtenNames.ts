import { normaliseText } from "../../shared/amount/text";
import { subjectLevel, subjectName } from "../../shared/statement/subjects";

/**
 * Names written behind codes that the code list does not have, as pasted from a table: 2999999 其他支出 12.30. They
 * are printed where the list knows no better.
 */
export function namesWritten(texts: readonly string[]): Record<string, string> {
  const lines = texts.flatMap((text) => text.split("\n"));
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, digits = "", name = ""] =
        /^\s*([\d０-９]+)[\s,，;；、|]*(\p{Script=Han}\S*)/u.exec(line) ?? [];
      const code = normaliseText(digits);
      return subjectLevel(code) && subjectName(code) === undefined ? [[code, name]] : [];
    }),
  );
}
