import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { DocumentCall, type DocumentCopies } from "../../../workbench/protocol/documentCopies";
import { failureOf, put, refuse, situation, workbookOf } from "./situation";

/** Makes one of the calls for the file answer with an error; the others are answered as before. */
function failing(copies: DocumentCopies, call: number, error: number): number[] {
  const calls: number[] = [];
  const answer = copies.answer.bind(copies);
  copies.answer = (id, values) => {
    calls.push(id);
    return id === call ? Promise.resolve({ Version: 1, Error: error }) : answer(id, values);
  };
  return calls;
}

describe("the file of the workbook", () => {
  test("holds what the workbook holds", async () => {
    const { host } = situation(workbookOf(3));
    const workbook = await openXlsx(await host.file());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["01表", "02表", "03表"]);
    expect(workbook.sheets[2]!.cell(2, 3)!.formula).toBe("=B3-C3");
  });

  test("of more than one slice comes whole", async () => {
    const { host, workbook, excel } = situation(workbookOf(1));
    // Texts that do not compress fill more than one megabyte.
    const letters = (seed: number): string =>
      Array.from({ length: 1500 }, (_letter, index) =>
        String.fromCharCode(0x4e00 + ((seed * 7919 + index * index * 104_729) % 20_000)),
      ).join("");
    for (let row = 10; row < 900; row++) put(workbook.sheets[0]!, `A${row}`, letters(row));
    const calls = failing(excel.documentCopies, -1, 0);
    const bytes = await host.file();
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    expect(calls.filter((call) => call === DocumentCall.slice).length).toBeGreaterThan(1);
    expect((await openXlsx(bytes)).sheets[0]!.cell(898, 0)!.value).toBe(letters(899));
  });

  test("can be had again and again, for every copy is closed", async () => {
    const { host } = situation(workbookOf(1));
    for (let time = 0; time < 4; time++) expect((await host.file()).length).toBeGreaterThan(1000);
  });

  test("that breaks off fails, and its copy is closed all the same", async () => {
    const { host, excel } = situation(workbookOf(1));
    const calls = failing(excel.documentCopies, DocumentCall.slice, 5001);
    const failure = await failureOf(host.file());
    expect(failure.reason).toBe("unknown");
    expect(failure.detail).toContain("5001");
    expect(calls).toEqual([DocumentCall.open, DocumentCall.slice, DocumentCall.close]);
  });

  test("is what was read even if its copy cannot be closed", async () => {
    const { host, excel } = situation(workbookOf(1));
    failing(excel.documentCopies, DocumentCall.close, 5001);
    expect((await host.file()).length).toBeGreaterThan(1000);
  });

  test.each([
    [1009, "unsupported"],
    [11000, "too-large"],
    [5001, "unknown"],
  ])("that Excel refuses with %s fails as %s", async (error, reason) => {
    const { host, excel } = situation(workbookOf(1));
    const calls = failing(excel.documentCopies, DocumentCall.open, error);
    expect((await failureOf(host.file())).reason).toBe(reason);
    expect(calls).toEqual([DocumentCall.open]);
  });
});

describe("opening another workbook", () => {
  test("gives Excel the file, byte for byte", async () => {
    const { host, excel } = situation(workbookOf(1));
    const bytes = await saveXlsx(workbookOf(9));
    await host.openWorkbook(bytes);
    expect(excel.openedFiles).toEqual([bytes]);
  });

  test("waits while a cell is being edited, and says so", async () => {
    const told: boolean[] = [];
    const { host, workbook, excel } = situation(
      workbookOf(1),
      {},
      { onWaiting: (waiting) => told.push(waiting), waitingAfter: 20 },
    );
    workbook.editing = true;
    const opening = host.openWorkbook(await saveXlsx(workbook));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([told, excel.openedFiles]).toEqual([[true], []]);
    workbook.editing = false;
    await opening;
    expect([told, excel.openedFiles.length]).toEqual([[true, false], 1]);
  });

  test("fails with Excel's reason", async () => {
    const { host, excel } = situation(workbookOf(1));
    expect((await failureOf(host.openWorkbook(new Uint8Array([1, 2, 3])))).detail).toContain(
      "InvalidArgument",
    );
    refuse(excel, "ApiNotFound", () => true);
    expect((await failureOf(host.openWorkbook(new Uint8Array([0x50, 0x4b])))).reason).toBe("unsupported");
  });
});
