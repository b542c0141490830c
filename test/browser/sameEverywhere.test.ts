import { readdirSync, readFileSync } from "node:fs";
import { readAnyWorkbook } from "../../src/host/file/reading/readAnyWorkbook";
import { checkWorkbook } from "../../src/shared/check/checkWorkbook";
import { checkOptions } from "../../src/shared/check/rememberedOptions";
import type { CheckResult } from "../../src/shared/check/result";
import { openXlsx } from "../../workbench/file/openXlsx";
import { ExcelHost as PlayedExcel } from "../../workbench/protocol/excelHost";
import { bootClient } from "../../workbench/protocol/nodeClient";
import { ExcelHost } from "../../src/host/excel/excelHost";
import { marksOf } from "../../src/host/marksOf";
import { CheckMemory } from "../../src/taskpane/check/checkMemory";
import { mistaken } from "../cli/support/mistaken";
import { files, samples, Shell } from "../cli/support/perf";
import { DOUBTFUL, REASON, remembering } from "../cli/support/remembering";
import { choose, OfflinePage, resultOf } from "./harness/offlinePage";

/** One file is judged alike whoever reads it: the core itself, the perf command and the page without Excel. */
let offline: OfflinePage;
let shell: Shell;
beforeAll(async () => {
  shell = await Shell.open();
  offline = await OfflinePage.start();
}, 400_000);
afterAll(async () => {
  shell?.close();
  await offline?.stop();
});

const named = (folder: string, ending: string): (readonly [string, Uint8Array])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]);

const workbooks = [
  ...named(samples, ".xlsx"),
  ...named(files, ".xls"),
  ["one figure wrong.xlsx", mistaken()] as const,
];

/** What the command prints of a result; messages are for people and follow from the rest. */
interface Line {
  readonly relations: CheckResult["relations"];
  readonly findings: readonly Record<string, unknown>[];
  readonly diagnoses: readonly Record<string, unknown>[];
}

/** As much of a value as the other side tells of it. */
function asTold(value: unknown, told: unknown): unknown {
  if (Array.isArray(told) && Array.isArray(value))
    return value.length === told.length ? value.map((each, index) => asTold(each, told[index])) : value;
  if (typeof told !== "object" || told === null || typeof value !== "object" || value === null) return value;
  const holder = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(told).map(([key, inner]) => [key, asTold(holder[key], inner)]));
}

function withoutMessages(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "message" ? undefined : inner)));
}

test.each(workbooks)(
  "%s: the same findings and diagnoses from core, command and page",
  async (name, bytes) => {
    const core = await byCore(bytes);
    const { page, errors } = await offline.open();
    await choose(page, { name, bytes });
    const shown = await resultOf(page, name);
    expect(shown.findings).toEqual(core.findings);
    expect(shown.diagnoses).toEqual(core.diagnoses);
    expect(shown.relations).toEqual(core.relations);
    expect(errors).toEqual([]);

    shell.put(name, bytes);
    const { out } = await shell.perf("check", name, "--format", "json");
    const line = withoutMessages(JSON.parse(out)) as Line;
    expect(line.relations).toEqual(core.relations);
    const withoutReasons = core.findings.map((finding) => ({ ...finding, reason: null }));
    expect(line.findings).toEqual(asTold(withoutReasons, line.findings));
    expect(line.diagnoses).toEqual(asTold(core.diagnoses, line.diagnoses));
  },
);

test("what was corrected and explained in Excel counts alike in pane, command and page", async () => {
  const bytes = await remembering();
  const name = "改认过.xlsx";
  const pane = await byPane(bytes);
  expect(pane.result).not.toEqual(await byCore(bytes));
  expect(pane.marks).not.toEqual(travelled(marksOf(pane.result, new Map())));

  const { page, errors } = await offline.open();
  await choose(page, { name, bytes });
  const shown = await resultOf(page, name);
  expect(shown).toEqual(pane.result);
  const reasons = await page.evaluate(() => [...window.check!.current().reasons]);
  expect(reasons).toEqual([[DOUBTFUL, REASON]]);
  await page.getByText("已说明 1 处").waitFor();
  expect(errors).toEqual([]);

  shell.put(name, bytes);
  const { code, out } = await shell.perf("check", name, "--format", "json");
  const line = withoutMessages(JSON.parse(out)) as Line;
  expect(code).toBe(0);
  expect(line.relations).toEqual(pane.result.relations);
  const withReasons = pane.result.findings.map((finding) => ({
    ...finding,
    reason: finding.id === DOUBTFUL ? REASON : null,
  }));
  expect(line.findings).toEqual(asTold(withReasons, line.findings));
  expect(line.diagnoses).toEqual(asTold(pane.result.diagnoses, line.diagnoses));
});

test("there is something to compare: one workbook at least has findings and a named cell", async () => {
  const { findings, diagnoses } = await byCore(mistaken());
  expect(findings.length).toBeGreaterThan(2);
  expect(diagnoses.length).toBeGreaterThan(0);
});

/** As the pane checks the file that is open in Excel: by what the workbook remembers. */
async function byPane(bytes: Uint8Array) {
  const { Excel, document, isSetSupported } = bootClient(new PlayedExcel(await openXlsx(bytes)));
  const host = new ExcelHost({ excel: Excel, document, isSupported: isSetSupported });
  const { options, reasons } = await new CheckMemory(host).recall();
  const result = travelled(checkWorkbook(await host.read(), checkOptions(options, undefined)));
  return { result, marks: travelled(marksOf(result, reasons)) };
}

/** As it travels between pages and processes: what is undefined is left out. */
async function byCore(bytes: Uint8Array): Promise<CheckResult> {
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") throw new Error(read.reason);
  if (read.uncalculated.length === 0) return travelled(checkWorkbook(read.snapshot));
  const { calculateCells } = await import("../../src/host/formula/calculateCells");
  return travelled(checkWorkbook(calculateCells(read.snapshot, read.uncalculated).snapshot));
}

function travelled<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
