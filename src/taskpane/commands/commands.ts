import type { CheckSession } from "../check/checkSession";

/** The part of Office that the ribbon's and the context menu's handlers need. */
export interface CommandOffice {
  readonly actions: { associate(id: string, handler: (event: CommandEvent) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

export interface CommandEvent {
  completed(): void;
}

/** Binds the ids of the manifest to what they do. The session may still be loading when a command comes. */
export function associateCommands(office: CommandOffice, session: Promise<CheckSession>): void {
  // A pane that cannot be loaded says so itself; a command that comes all the same is completed below.
  session.catch(() => undefined);
  office.actions.associate("checkWorkbook", (event) => {
    void completing(office, event, () => checkWorkbook(office, session));
  });
  office.actions.associate("layOutStatements", (event) => {
    void completing(office, event, () => layOutStatements(office, session));
  });
  office.actions.associate("clearMarks", (event) => {
    void completing(office, event, () => clearMarks(office, session));
  });
}

/** Shows the pane and starts the check there; the command ends while the check goes on. */
async function checkWorkbook(office: CommandOffice, session: Promise<CheckSession>): Promise<void> {
  const shown = office.addin.showAsTaskpane();
  void (await session).start();
  await shown;
}

/** Shows the pane with the page that lays statements out, whichever page stood there. */
async function layOutStatements(office: CommandOffice, session: Promise<CheckSession>): Promise<void> {
  const shown = office.addin.showAsTaskpane();
  (await session).askForLayout();
  await shown;
}

/** Clears; the pane is brought up only where it has to tell that marks were left or that Excel refused. */
async function clearMarks(office: CommandOffice, session: Promise<CheckSession>): Promise<void> {
  const opened = await session;
  await opened.clearMarks();
  const { notice } = opened.current();
  const allClear = notice?.kind === "cleared" && notice.result.protectedSheets.length === 0;
  if (!allClear) await office.addin.showAsTaskpane();
}

/**
 * Office keeps a command's button busy until its event is completed, whatever happened. What fails here is the
 * loading of the pane, and the pane tells it itself.
 */
async function completing(
  office: CommandOffice,
  event: CommandEvent,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch {
    await office.addin.showAsTaskpane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
