const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;

/**
 * Whether every file of an archive is what it was when it was packed. Unfolding alone does not tell: a damaged bit
 * may well unfold into another figure.
 */
export function agreesWithChecksums(archive: Uint8Array, files: ReadonlyMap<string, Uint8Array>): boolean {
  const told = checksumsIn(archive);
  return [...files].every(([name, bytes]) => told.get(name) === crc32(bytes));
}

/** The checksum of every file by its name, as the directory at the end of the archive tells them. */
function checksumsIn(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const checksums = new Map<string, number>();
  let at = directoryStart(view);
  while (at !== undefined && at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const nameLength = view.getUint16(at + 28, true);
    const restLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const letters = archive.subarray(at + 46, at + 46 + nameLength);
    checksums.set(decodeName(letters, isUtf8), view.getUint32(at + 16, true));
    at += 46 + nameLength + restLength;
  }
  return checksums;
}

function directoryStart(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return view.getUint32(at + 16, true);
  }
  return undefined;
}

/** As the library that unfolds the archive reads names: one letter a byte unless UTF-8 is announced. */
function decodeName(letters: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(letters);
  return [...letters].map((byte) => String.fromCharCode(byte)).join("");
}

const TABLE = Uint32Array.from({ length: 256 }, (_entry, index) => {
  let remainder = index;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xffffffff) >>> 0;
}
