import { plainLetters } from "./document/plainLetters";

/** What a file holds that is none of the packages we read, as far as its first bytes tell. */
export type ForeignContents =
  "empty" | "web-page" | "xml-spreadsheet" | "plain-text" | "pdf" | "word-document" | "open-document";

/** So many bytes tell what a file is. */
export const TELLING_BYTES = 4_096;

const WEB_PAGE =
  /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<(?:!doctype\s+html|html|head|meta|title|style|body|table)\b/iu;
/** A page with its pictures in one file, as some systems export it under the name of .xls. */
const PAGE_ARCHIVE = /^MIME-Version:/iu;
const XML_SPREADSHEET =
  /^\s*<\?xml[^]*(?:urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet")/iu;
const PDF = /^\s*%PDF-/u;
const RICH_TEXT = /^\{\\rtf/u;

/** What a file is by its first bytes; undefined where they say nothing we know. */
export function foreignContents(bytes: Uint8Array): ForeignContents | undefined {
  if (bytes.length === 0) return "empty";
  const start = bytes.subarray(0, TELLING_BYTES);
  const latin = new TextDecoder("latin1").decode(start);
  if (PDF.test(latin)) return "pdf";
  if (RICH_TEXT.test(latin)) return "word-document";
  const letters = plainLetters(start, "start");
  if (letters === undefined) return undefined;
  if (XML_SPREADSHEET.test(letters)) return "xml-spreadsheet";
  return WEB_PAGE.test(letters) || PAGE_ARCHIVE.test(letters) ? "web-page" : "plain-text";
}
