/**
 * The letters of a plain text file: in the encoding its byte order mark tells, else UTF-8, else GB 18030 (with GBK and
 * GB 2312 in it), which Chinese Windows writes. Undefined where they are letters of none, as in a picture. The start of a
 * file may end within a letter.
 */
export function plainLetters(bytes: Uint8Array, part: "whole" | "start" = "whole"): string | undefined {
  const marked = markedEncoding(bytes);
  const encodings = marked ? [marked] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding, part === "start");
    if (text !== undefined) return CONTROL.test(text) ? undefined : text;
  }
  return undefined;
}

/** No text holds control characters but those that part words, lines and pages. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, encoding: string, stream: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    // Bytes that mean nothing in this encoding.
    return undefined;
  }
}
