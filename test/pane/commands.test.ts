import { HostFailure } from "../../src/host/spreadsheetHost";
import { CheckSession } from "../../src/taskpane/check/checkSession";
import { associateCommands, type CommandEvent } from "../../src/taskpane/commands/commands";
import { FakeHost } from "./fakeHost";
import { agreeingResult, findsNothing } from "./results";

/** Office with a ribbon whose buttons the test presses. */
function ribbon(session: Promise<CheckSession>, showAsTaskpane = jest.fn(async () => undefined)) {
  const handlers = new Map<string, (event: CommandEvent) => void>();
  associateCommands(
    { actions: { associate: (id, handler) => void handlers.set(id, handler) }, addin: { showAsTaskpane } },
    session,
  );
  const press = (id: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(id);
      if (handler) handler({ completed: resolve });
      else reject(new Error(`no handler for ${id}`));
    });
  return { press, showAsTaskpane };
}

function sessionOf(host: FakeHost): CheckSession {
  return new CheckSession(host, findsNothing);
}

test("检查工作簿 shows the pane, starts the check and completes its event", async () => {
  const session = sessionOf(new FakeHost());
  const { press, showAsTaskpane } = ribbon(Promise.resolve(session));
  await press("checkWorkbook");
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(session.current().activity).not.toBe("none");
  await new Promise<void>((resolve) => session.subscribe(() => session.current().finished && resolve()));
  expect(session.current().finished?.result).toBe(agreeingResult);
});

test("the event is completed although the check itself fails, and the pane has the reason", async () => {
  const host = new FakeHost();
  host.refuse("read", new HostFailure("editing", ""));
  const session = sessionOf(host);
  const { press } = ribbon(Promise.resolve(session));
  const failed = new Promise<void>((resolve) =>
    session.subscribe(() => session.current().notice && resolve()),
  );
  await press("checkWorkbook");
  await failed;
  expect(session.current().notice).toEqual({ kind: "failed", failure: { reason: "editing", detail: "" } });
});

test("清除标记 clears without bringing the pane up", async () => {
  const host = new FakeHost();
  host.clearing = { cleared: 3, protectedSheets: [] };
  const session = sessionOf(host);
  const { press, showAsTaskpane } = ribbon(Promise.resolve(session));
  await press("clearMarks");
  expect(host.marks).toEqual([]);
  expect(showAsTaskpane).not.toHaveBeenCalled();
  expect(session.current().notice).toEqual({ kind: "cleared", result: host.clearing });
});

test.each([
  [
    "a protected sheet keeps its marks",
    (host: FakeHost) => (host.clearing = { cleared: 0, protectedSheets: ["A"] }),
  ],
  ["Excel refuses", (host: FakeHost) => host.refuse("clearMarks", new HostFailure("editing", ""))],
])("清除标记 brings the pane up where %s", async (_, prepare) => {
  const host = new FakeHost();
  prepare(host);
  const { press, showAsTaskpane } = ribbon(Promise.resolve(sessionOf(host)));
  await press("clearMarks");
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test.each(["checkWorkbook", "clearMarks", "layOutStatements"])(
  "%s completes its event although the pane cannot be loaded",
  async (id) => {
    const { press, showAsTaskpane } = ribbon(Promise.reject(new Error("chunk")));
    await press(id);
    expect(showAsTaskpane).toHaveBeenCalled();
  },
);

test("the event is completed although the pane cannot be shown", async () => {
  const refusing = jest.fn(async () => Promise.reject(new Error("no pane here")));
  const { press } = ribbon(Promise.resolve(sessionOf(new FakeHost())), refusing);
  await press("checkWorkbook");
  expect(refusing).toHaveBeenCalled();
});
