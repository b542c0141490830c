import { readFile } from "node:fs/promises";
import { unzipSync, zipSync } from "fflate";
import { findTelephones, publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { SAMPLE_PATH } from "../support/sampleSnapshot";
import { withParts } from "./situation";

const sample = async (): Promise<Uint8Array> => new Uint8Array(await readFile(SAMPLE_PATH));
const refusal = (bytes: Uint8Array): unknown => {
  const copy = publicationCopy(bytes, { telephones: [] });
  expect(findTelephones(bytes)).toEqual(copy);
  return copy;
};

/** An OLE file as far as its directory of names matters. */
function ole(...names: readonly string[]): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  return new Uint8Array([...header, ...Buffer.from(names.join("\0"), "utf16le")]);
}

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["a text", new TextEncoder().encode("部门,金额\n甲,1"), "plain-text"],
  ["a zip of something else", zipSync({ "a.txt": new Uint8Array([1]) }), "not-a-workbook"],
  ["an encrypted workbook", ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["an old .xls", ole("Root Entry", "Workbook"), "old-format"],
  ["an old .xls with a Word document in it", ole("Root Entry", "Workbook", "WordDocument"), "old-format"],
  ["an old .doc", ole("Root Entry", "WordDocument"), "word-document"],
])("%s is refused by its reason", (_what, bytes, reason) => {
  expect(refusal(bytes)).toEqual({ kind: "refused", reason });
});

test("a file cut off anywhere is refused, never half copied", async () => {
  const bytes = await sample();
  for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
    expect(refusal(bytes.slice(0, Math.floor(bytes.length * share)))).toMatchObject({ reason: "damaged" });
  }
});

test("a file in which one digit of a figure was damaged is refused, not published", async () => {
  const bytes = zipSync(unzipSync(await sample()), { level: 0 });
  expect(publicationCopy(bytes, { telephones: [] }).kind).toBe("copy");
  const figure = Buffer.from(bytes).indexOf("<v>10");
  expect(figure).toBeGreaterThan(0);
  bytes[figure + 3] = "2".charCodeAt(0);
  expect(refusal(bytes)).toEqual({ kind: "refused", reason: "damaged" });
});

test.each([
  ["in one part", ["a"], 301],
  ["in all", ["a", "b", "c"], 101],
])(
  "an archive that claims more than 300 MB %s is refused before it is unfolded",
  (_where, names, megabytes) => {
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(1000)])));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, megabytes * 1024 * 1024, true);
    }
    expect(refusal(bytes)).toEqual({ kind: "refused", reason: "too-large", part: names.at(-1) });
  },
);

test.each([
  ["an entity", '<!DOCTYPE sst [<!ENTITY a "b">]>', "unsafe-xml"],
  ["an outside document type", '<!DOCTYPE sst SYSTEM "file:///etc/passwd">', "unsafe-xml"],
  ["elements in each other without end", "<a>".repeat(50_000) + "</a>".repeat(50_000), "unsafe-xml"],
  ["a tag that is not closed", "<sst><si>", "damaged"],
  ["an entity nobody made", "<sst><si><t>&who;</t></si></sst>", "damaged"],
])("XML with %s is refused and its part is named", async (_what, xml, reason) => {
  const bytes = await withParts(await sample(), { "xl/sharedStrings.xml": xml });
  expect(refusal(bytes)).toEqual({ kind: "refused", reason, part: "xl/sharedStrings.xml" });
});

test("a document type hidden behind another encoding is found", async () => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE sst [<!ENTITY a "b">]><sst/>`;
  const bytes = await withParts(await sample(), { "xl/sharedStrings.xml": null });
  const wide = new Uint8Array(Buffer.from(text, "utf16le"));
  expect(refusal(zipSync({ ...unzipSync(bytes), "xl/sharedStrings.xml": wide }))).toMatchObject({
    reason: "unsafe-xml",
  });
});

test("a workbook that lists a sheet without having it is damaged", async () => {
  const bytes = await withParts(await sample(), { "xl/worksheets/sheet3.xml": null });
  expect(refusal(bytes)).toMatchObject({ kind: "refused", reason: "damaged" });
});
