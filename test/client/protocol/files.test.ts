import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { Workbook } from "../../../workbench/model/workbook";
import { failure, open, type Situation } from "./situation";

function asked<Value>(ask: (answered: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask((result) => (String(result.status) === "succeeded" ? resolve(result.value) : reject(result.error))),
  );
}

const COMPRESSED = "compressed" as unknown as Office.FileType;

function fileOf({ document }: Situation, options: { sliceSize?: number } = {}): Promise<Office.File> {
  return asked((answered) => document.getFileAsync(COMPRESSED, options, answered));
}

function sliceOf(file: Office.File, index: number): Promise<Office.Slice> {
  return asked((answered) => file.getSliceAsync(index, answered));
}

function close(file: Office.File): Promise<void> {
  return asked((answered) => file.closeAsync(answered));
}

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const parts: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) parts.push(...(await sliceOf(file, index)).data);
  return Uint8Array.from(parts);
}

describe("the file of the workbook", () => {
  test("comes in slices that together are an .xlsx of what the workbook holds", async () => {
    const situation = open([["合计", 600.12]]);
    const file = await fileOf(situation, { sliceSize: 1000 });
    expect(file.size).toBeGreaterThan(2000);
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    const last = await sliceOf(file, file.sliceCount - 1);
    expect([last.index, last.size]).toEqual([file.sliceCount - 1, file.size % 1000 || 1000]);
    const bytes = await bytesOf(file);
    expect(bytes).toHaveLength(file.size);
    const again = await openXlsx(bytes);
    expect(again.sheets[0]!.cell(0, 1)!.value).toBe(600.12);
  });

  test("is a copy: what is written afterwards is not in it", async () => {
    const situation = open([[1]]);
    const file = await fileOf(situation);
    situation.sheet.cellToWrite(0, 0).value = 2;
    expect((await openXlsx(await bytesOf(file))).sheets[0]!.cell(0, 0)!.value).toBe(1);
  });

  test("is held twice at most, until one is closed; a closed one gives nothing more", async () => {
    const situation = open([[1]]);
    const first = await fileOf(situation);
    await fileOf(situation);
    await expect(fileOf(situation)).rejects.toMatchObject({ code: 11000 });
    await close(first);
    await expect(sliceOf(first, 0)).rejects.toMatchObject({ code: 5001 });
    expect((await fileOf(situation)).sliceCount).toBe(1);
  });

  test("cannot be had as text, nor in slices of more than 4 MB, nor beyond its last slice", async () => {
    const situation = open([[1]]);
    const asText = asked<Office.File>((answered) =>
      situation.document.getFileAsync("text" as unknown as Office.FileType, answered),
    );
    await expect(asText).rejects.toMatchObject({ code: 1009 });
    await expect(fileOf(situation, { sliceSize: 5_000_000 })).rejects.toMatchObject({ code: 11002 });
    const file = await fileOf(situation);
    await expect(sliceOf(file, 1)).rejects.toMatchObject({ code: 5008 });
  });
});

describe("another workbook", () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

  test("is opened from a file", async () => {
    const { Excel, host } = open();
    const other = new Workbook();
    other.addSheet("公开稿").cellToWrite(0, 0).value = "支出决算表";
    await Excel.createWorkbook(base64(await saveXlsx(other)));
    expect(host.openedFiles).toHaveLength(1);
    const opened = await openXlsx(host.openedFiles[0]!);
    expect(opened.sheets.map(({ name }) => name)).toEqual(["公开稿"]);
    expect(opened.sheets[0]!.cell(0, 0)!.value).toBe("支出决算表");
  });

  test("is blank without a file", async () => {
    const { Excel, host } = open();
    await Excel.createWorkbook();
    expect(host.openedFiles).toEqual([undefined]);
  });

  test.each(["没有", btoa("no workbook")])("is not opened from %s", async (text) => {
    const { Excel, host } = open();
    expect((await failure(Excel.createWorkbook(text))).code).toBe("InvalidArgument");
    expect(host.openedFiles).toEqual([]);
  });

  test("cannot be opened by an Excel older than ExcelApi 1.8", async () => {
    const { Excel } = open([], { excelApi: "1.7" });
    expect((await failure(Excel.createWorkbook())).code).toMatch(/^Api/);
  });
});
