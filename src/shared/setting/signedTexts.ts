import { normaliseText } from "../amount/text";

/** The text of a cell name with its sign. */
export interface SignedText {
  readonly sign: 1 | -1;
  readonly text: string;
}

/** Signs and the names between them; what stands in quotation marks, the name of a sheet, is one piece. */
const PIECES = /'[^']*'|[+-]|[^+\-']+/gu;

/** A name that could stand alone: 表.行.栏, or an address with its sheet. */
const COMPLETE = /!|\..*\./u;

/**
 * 03.合计.基本支出 + 03.合计.项目支出 − 05.合计.小计 as its parts. A sign inside a name is part of it, since what would
 * follow it names no cell: 03.A-B.金额.
 */
export function signedTexts(written: string): SignedText[] {
  const texts: { sign: 1 | -1; text: string }[] = [];
  let current: { sign: 1 | -1; text: string } = { sign: 1, text: "" };
  let sign = "";
  for (const [piece] of comparable(written).matchAll(PIECES)) {
    if (piece === "+" || piece === "-") {
      current.text += sign;
      sign = piece;
      continue;
    }
    const isNext = sign !== "" && (current.text === "" || (COMPLETE.test(current.text) && startsName(piece)));
    if (isNext) {
      if (current.text !== "") texts.push(current);
      current = { sign: sign === "-" ? -1 : 1, text: piece };
    } else current.text += sign + piece;
    sign = "";
  }
  current.text += sign;
  if (current.text !== "") texts.push(current);
  return texts;
}

function startsName(piece: string): boolean {
  return piece.startsWith("'") || /[.!]/u.test(piece);
}

/** One kind of point, sign and quotation mark. */
function comparable(text: string): string {
  return normaliseText(text)
    .replace(/[。．]/gu, ".")
    .replace(/[‘’]/gu, "'")
    .replace(/^=/u, "");
}
