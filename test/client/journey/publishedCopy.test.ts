import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { ExcelHost } from "../../../src/host/excel/excelHost";
import { publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { ExcelHost as PlayedExcel, type ExcelHostOptions } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { SAMPLE_PATH } from "../../core/support/sampleSnapshot";

async function texts(bytes: Uint8Array): Promise<Record<string, string>> {
  const entries = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
  return Object.fromEntries(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async("string")] as const)),
  );
}

/** Excel LTSC 2021 marks by fills. */
const LTSC_2021: ExcelHostOptions = { excelApi: "1.14", platform: "desktop" };

interface Session {
  readonly host: ExcelHost;
  readonly save: () => Promise<Uint8Array>;
}

/** Somebody checks, marks and notes a reason; the copy is made from the very file that is saved then. */
async function markedSession(options?: ExcelHostOptions): Promise<Session> {
  const workbook = await openXlsx(new Uint8Array(await readFile(SAMPLE_PATH)));
  const { Excel, document, isSetSupported } = bootClient(new PlayedExcel(workbook, options));
  const host = new ExcelHost({ excel: Excel, document, isSupported: isSetSupported });
  await host.read();
  await host.mark([
    { sheet: "支出决算表", cell: "D8", kind: "culprit" },
    { sheet: "支出决算表", cell: "C8", kind: "wrong" },
    { sheet: "收入支出决算总表", cell: "F7", kind: "doubtful" },
  ]);
  await host.saveState("reasons", [{ cell: "D8", reason: "批复如此" }]);
  return { host, save: () => saveXlsx(workbook) };
}

test("a copy made from a marked file has no marks and no reasons, and its cells are those of the file", async () => {
  const file = await (await markedSession()).save();
  const before = await texts(file);
  expect(Object.values(before).join()).toContain("PERF-MARK");
  expect(Object.values(before).join()).toContain("批复如此");

  const copy = publicationCopy(file, { telephones: [] });
  if (copy.kind === "refused") throw new Error(copy.reason);
  const after = await texts(copy.bytes);
  for (const word of ["PERF-MARK", "PERF.", "批复如此"])
    expect(Object.values(after).join()).not.toContain(word);
  expect(copy.leftOut).toEqual(
    expect.arrayContaining([
      { kind: "state" },
      { kind: "marks", sheet: "收入支出决算总表", count: 1 },
      { kind: "marks", sheet: "支出决算表", count: 2 },
    ]),
  );
  const cells = (parts: Record<string, string>): unknown =>
    Object.entries(parts).flatMap(([path, text]) =>
      text.match(/<sheetData>[\s\S]*<\/sheetData>/g)?.map((data) => [path, data]),
    );
  expect(cells(after)).toEqual(cells(before));
});

test("where marks are fills, they are cleared first and then the copy can be made", async () => {
  const { host, save } = await markedSession(LTSC_2021);
  const refused = publicationCopy(await save(), { telephones: [] });
  expect(refused).toEqual({ kind: "refused", reason: "marks-need-clearing" });
  await host.clearMarks();
  expect(publicationCopy(await save(), { telephones: [] }).kind).toBe("copy");
});
