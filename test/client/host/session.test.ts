import { HostFailure } from "../../../src/host/spreadsheetHost";
import { failureOf, put, refuse, situation, workbookOf } from "./situation";

const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("selecting a cell", () => {
  test("shows its sheet and selects it", async () => {
    const { host, workbook } = situation(workbookOf(3));
    await host.select({ sheet: "02表", cell: "C3" });
    expect(workbook.active?.name).toBe("02表");
    expect(workbook.selection).toMatchObject({ sheet: { name: "02表" }, area: { row: 2, column: 2 } });
  });

  test("of a missing or hidden sheet fails with the sheet's name", async () => {
    const { host, workbook } = situation(workbookOf(3));
    workbook.sheets[1]!.visibility = "Hidden";
    for (const sheet of ["没有", "02表"]) {
      const failure = await failureOf(host.select({ sheet, cell: "A1" }));
      expect(failure.reason).toBe("gone");
      expect(failure.detail).toContain(sheet);
    }
    expect(workbook.sheets[1]!.visibility).toBe("Hidden");
  });
});

describe("state kept in the workbook", () => {
  const reasons = { "03/T07": "省级下达较晚", when: "2023-04-10T08:00:00.000Z" };

  test("comes back in another session", async () => {
    const { host, reload, workbook } = situation(workbookOf(1));
    await host.saveState("reasons", { first: true });
    await host.saveState("reasons", reasons);
    await host.saveState("settings", [1, 2]);
    expect(await reload().loadState("reasons")).toEqual(reasons);
    expect(await reload().loadState("settings")).toEqual([1, 2]);
    expect([...workbook.settings.keys()].every((key) => key.startsWith("PERF."))).toBe(true);
  });

  test("is undefined where there is none, and where what is there is not ours", async () => {
    const { host, workbook } = situation(workbookOf(1));
    workbook.settings.set("PERF.foreign", "{not JSON");
    expect(await host.loadState("reasons")).toBeUndefined();
    expect(await host.loadState("foreign")).toBeUndefined();
  });
});

describe("watching", () => {
  test("tells every change until it is stopped", async () => {
    const { host, workbook } = situation(workbookOf(2));
    let changes = 0;
    const stop = await host.watch(() => changes++);
    const change = (value: number): void => {
      const sheet = workbook.sheets[1]!;
      put(sheet, "B3", value);
      workbook.emit({
        type: "values",
        sheet,
        area: { row: 2, column: 1, rows: 1, columns: 1 },
        source: "user",
      });
    };
    change(1);
    await soon(50);
    expect(changes).toBe(1);
    change(2);
    await soon(50);
    expect(changes).toBe(2);
    await stop();
    change(3);
    await soon(50);
    expect(changes).toBe(2);
  });
});

test("a calculation that changes what formulas show is told like a change", async () => {
  const { host, workbook } = situation(workbookOf(2));
  let changes = 0;
  const stop = await host.watch(() => changes++);
  const calculate = (): void => {
    const sheet = workbook.sheets[1]!;
    const area = { row: 2, column: 3, rows: 1, columns: 1 };
    workbook.emit({ type: "values", sheet, area, source: "calculation" });
  };
  calculate();
  await soon(50);
  expect(changes).toBe(1);
  await stop();
  calculate();
  await soon(50);
  expect(changes).toBe(1);
});

describe("while a cell is being edited", () => {
  test("a command waits, says so, and runs when the editing ends", async () => {
    const told: boolean[] = [];
    const { host, workbook } = situation(
      workbookOf(2),
      {},
      { onWaiting: (waiting) => told.push(waiting), waitingAfter: 20 },
    );
    workbook.editing = true;
    const reading = host.read();
    await soon(60);
    expect(told).toEqual([true]);
    workbook.editing = false;
    expect((await reading).sheets).toHaveLength(2);
    expect(told).toEqual([true, false]);
  });

  test("a command that is answered at once says nothing", async () => {
    const told: boolean[] = [];
    const { host } = situation(
      workbookOf(2),
      {},
      { onWaiting: (waiting) => told.push(waiting), waitingAfter: 2_000 },
    );
    await host.read();
    expect(told).toEqual([]);
  });

  test("an Excel that cannot wait refuses, and the failure is called editing", async () => {
    const { host, excel, workbook } = situation(workbookOf(2));
    const answer = excel.answer.bind(excel);
    // Excels without DelayForCellEdit do not know the flag.
    excel.answer = (body) => answer(body, 0);
    workbook.editing = true;
    expect((await failureOf(host.read())).reason).toBe("editing");
    expect((await failureOf(host.mark([]))).reason).toBe("editing");
  });
});

describe("failures of Excel", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "unsupported"],
    ["ItemNotFound", "gone"],
    ["SomethingNew", "unknown"],
  ])("%s becomes %s, with code and statement for a bug report", async (code, reason) => {
    const { host, excel } = situation(workbookOf(1));
    refuse(excel, code, () => true);
    const failure = await failureOf(host.loadState("reasons"));
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure.reason).toBe(reason);
    expect(failure.detail).toContain(code);
    expect(failure.detail).toContain("workbook");
  });

  test("protected cells are called protected by a command that did not expect them", async () => {
    const { host, excel, workbook } = situation(workbookOf(1));
    await host.mark([{ sheet: "01表", cell: "B3", kind: "wrong" }]);
    const answer = excel.answer.bind(excel);
    excel.answer = (body, flags) => {
      if (JSON.stringify(body).includes('"Delete"')) workbook.sheets[0]!.protection = { on: true };
      return answer(body, flags);
    };
    expect((await failureOf(host.clearMarks())).reason).toBe("protected");
  });
});
