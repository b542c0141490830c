import { unzipSync, zipSync, type Zippable } from "fflate";
import { agreesWithChecksums } from "./checksums";
import { foreignContents } from "./foreignContents";
import { PackageFailure } from "./packageFailure";

const MOST_BYTES = 300 * 1024 * 1024;
const MOST_PARTS = 20_000;
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** A constant, so that the same parts make the same bytes and the file does not tell when it was made. */
const PACKED_AT = new Date(1980, 0, 1);

/**
 * The parts of a zipped package by path, in their order. Refuses an archive that claims to unfold into more than any
 * workbook of ours could hold, before it does.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, OLE_HEADER)) throw new PackageFailure(reasonOfOle(bytes));
  if (!startsWith(bytes, ZIP_HEADER)) throw new PackageFailure(foreignContents(bytes) ?? "not-a-workbook");
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > MOST_BYTES || count > MOST_PARTS) throw new PackageFailure("too-large", name);
        return !name.endsWith("/");
      },
    });
    const parts = new Map(Object.entries(files));
    if (!agreesWithChecksums(bytes, parts)) throw new PackageFailure("damaged");
    return parts;
  } catch (error) {
    if (error instanceof PackageFailure) throw error;
    // The library throws whatever the damage makes it stumble over.
    const failure = new PackageFailure("damaged");
    failure.cause = error;
    throw failure;
  }
}

export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = Object.fromEntries(parts);
  return zipSync(files, { level: 6, mtime: PACKED_AT });
}

/** Whether the bytes have the wrapping of an .xls; an .xlsx with a password has it too. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE_HEADER);
}

export function isZipped(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP_HEADER);
}

/** An encrypted workbook and one of before 2007 wear the same wrapping; its directory names what is inside. */
function reasonOfOle(bytes: Uint8Array): "encrypted" | "old-format" | "word-document" | "not-a-workbook" {
  if (includesWide(bytes, "EncryptedPackage")) return "encrypted";
  // A workbook may have a Word document embedded in it.
  if (includesWide(bytes, "Workbook") || includesWide(bytes, "Book")) return "old-format";
  return includesWide(bytes, "WordDocument") ? "word-document" : "not-a-workbook";
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}
