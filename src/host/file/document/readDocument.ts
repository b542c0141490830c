import { isOldContainer, isZipped, unpack } from "../archive";
import { foreignContents } from "../foreignContents";
import { PackageFailure, type PackageFailureReason } from "../packageFailure";
import { relationshipsIn, relationshipsPart } from "../relationships";
import { decode, parseXml } from "../xml";
import { plainLetters } from "./plainLetters";
import { wordText } from "./wordText";

/** Why a file gives no text. `old-format` is the .doc of before 2007; `other-document` a text that Word must convert. */
export type DocumentRefusal =
  "not-a-document" | "other-document" | "old-format" | "encrypted" | "too-large" | "damaged" | "unsafe-xml";

export type ReadDocument =
  | { readonly kind: "read"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: DocumentRefusal };

/** A report with its pictures; one that is larger is no report. */
const MOST_BYTES = 100 * 1024 * 1024;
/** XML of a document part: a report of a thousand pages has less. */
const MOST_XML = 60 * 1024 * 1024;

/** Reads the text of a .docx or of a plain text file, told apart by what they hold and not by their names. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  try {
    if (bytes.length > MOST_BYTES) throw new PackageFailure("too-large");
    if (isZipped(bytes) || isOldContainer(bytes)) return read(wordDocument(bytes));
    const contents = foreignContents(bytes);
    if (contents === "pdf" || contents === "web-page" || contents === "word-document")
      return refused("other-document");
    const letters = contents === "xml-spreadsheet" ? undefined : plainLetters(bytes);
    return letters === undefined ? refused("not-a-document") : read(letters);
  } catch (error) {
    if (!(error instanceof PackageFailure)) throw error;
    return refused(documentRefusal(error.reason, bytes));
  }
}

function wordDocument(bytes: Uint8Array): string {
  const parts = unpack(bytes);
  const partAt = (path: string): Uint8Array => {
    const part = parts.get(path);
    if (!part) throw new PackageFailure("not-a-workbook", path);
    return part;
  };
  const links = relationshipsPart("");
  const main = relationshipsIn(parseXml(partAt(links), links), "").find(
    ({ kind, isExternal }) => kind === "officeDocument" && !isExternal,
  );
  if (!main) throw new PackageFailure("not-a-workbook");
  const part = partAt(main.target);
  if (part.length > MOST_XML) throw new PackageFailure("too-large", main.target);
  const xml = decode(part, main.target);
  if (!/<(?:\w+:)?document[\s>]/u.test(xml.slice(0, 20_000))) throw new PackageFailure("not-a-workbook");
  return [...wordText(xml, main.target)].join("\n");
}

/** A package is read as a workbook is; what is not of either is told as a document sees it. */
function documentRefusal(reason: PackageFailureReason, bytes: Uint8Array): DocumentRefusal {
  if (reason === "encrypted" || reason === "too-large" || reason === "damaged" || reason === "unsafe-xml")
    return reason;
  return isOldContainer(bytes) ? "old-format" : "not-a-document";
}

function read(text: string): ReadDocument {
  return { kind: "read", text };
}

function refused(reason: DocumentRefusal): ReadDocument {
  return { kind: "refused", reason };
}
