import type { PackageFailureReason } from "../../../src/host/file/packageFailure";
import { fileRefusalSentences } from "../../../src/shared/message/file";

/** The compiler demands that these name every reason there is. */
const reasons: Readonly<Record<PackageFailureReason, true>> = {
  "not-a-workbook": true,
  empty: true,
  "web-page": true,
  "xml-spreadsheet": true,
  "plain-text": true,
  "open-document": true,
  pdf: true,
  "word-document": true,
  "old-format": true,
  encrypted: true,
  "too-large": true,
  damaged: true,
  "unsafe-xml": true,
};

test("every refusal says what is the matter and what to do, in both languages", () => {
  expect(Object.keys(fileRefusalSentences).sort()).toEqual(Object.keys(reasons).sort());
  for (const sentence of Object.values(fileRefusalSentences).flatMap(({ what, next }) => [what, next])) {
    expect(sentence.zh).toMatch(/^[^{]+。$/);
    expect(sentence.en).toMatch(/^[^{\p{Script=Han}]+\.$/u);
  }
});
