import type { SheetPlan } from "../../shared/layout/sheetPlan";
import { HostFailure, type LaidOutSheet } from "../spreadsheetHost";
import type { Command } from "./command";
import { concernsEverything, hostFailure, traces } from "./errors";
import { dressSheet, setUpPrinting } from "./dressSheet";
import { askForSheets } from "./listSheets";
import { fold, freeNames, renameSheets } from "./sheetNames";
import { writeContents } from "./writeSheet";

/** A plan and the name its sheet is given. */
interface Planned {
  readonly plan: SheetPlan;
  readonly name: string;
}

/**
 * Adds a sheet for every plan behind the existing ones, in four round trips whatever their number: what exists, then
 * all sheets with their contents, then their looks, then how they print. Never touches an existing sheet. When
 * contents or looks fail half way, the sheets added so far are deleted and the failure is passed on.
 */
export async function layOutSheets(
  command: Command,
  plans: readonly SheetPlan[],
): Promise<readonly LaidOutSheet[]> {
  const list = askForSheets(command);
  await command.roundTrip();
  const { sheets, structureProtected } = list();
  if (structureProtected) throw new HostFailure("workbook-protected", "workbook.protection.protected");

  const names = freeNames(
    plans.map((plan) => plan.name),
    sheets.map((sheet) => sheet.name),
  );
  const planned: readonly Planned[] = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
  await writeAll(command, planned);
  try {
    command.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { plan, name } of planned) dressSheet(command.workbook.worksheets.getItem(name), plan);
    await command.roundTrip();
    await setUpPrintingOf(command, planned);
  } catch (error) {
    const names = planned.map(({ name }) => name);
    return undo(command, names, error);
  }
  return planned.map(({ plan, name }) => ({ asked: plan.name, given: name }));
}

async function writeAll(command: Command, planned: readonly Planned[]): Promise<void> {
  const { worksheets, application } = command.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  // All sheets before any formula: formulas of the first may speak of the last.
  for (const { name } of planned) {
    worksheets.add(name);
    command.context.trace(name);
  }
  for (const { plan, name } of planned) {
    const givenNames = namesSeenFrom(plan, name, planned);
    writeContents(worksheets.getItem(name), plan, (formula) => renameSheets(formula, givenNames));
  }
  try {
    await command.roundTrip();
  } catch (error) {
    // Only what was added by us, as the traces tell: a colleague may have added a sheet of that name meanwhile.
    await undo(command, traces(error), error);
  }
}

/**
 * On a machine without a printer Excel may refuse page settings. The sheets are good without them, but are still to be
 * protected, which is asked for again then.
 */
async function setUpPrintingOf(command: Command, planned: readonly Planned[]): Promise<void> {
  for (const { plan, name } of planned) setUpPrinting(command.workbook.worksheets.getItem(name), plan.print);
  protectSheets(command, planned);
  try {
    await command.roundTrip();
  } catch (error) {
    if (concernsEverything(error)) throw error;
    if (!planned.some(({ plan }) => plan.protected)) return;
    protectSheets(command, planned);
    await command.roundTrip();
  }
}

/** Without a password; sizes may be changed, so that a long name never stays cut off. */
function protectSheets(command: Command, planned: readonly Planned[]): void {
  for (const { plan, name } of planned) {
    if (!plan.protected) continue;
    const { protection } = command.workbook.worksheets.getItem(name);
    protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  }
}

/** Deletes what was added and passes the failure on; sheets it could not delete are named in the detail. */
async function undo(command: Command, names: readonly string[], error: unknown): Promise<never> {
  const failure = hostFailure(error);
  for (const name of names) command.workbook.worksheets.getItemOrNullObject(name).delete();
  try {
    await command.context.sync();
  } catch (again) {
    throw new HostFailure(
      failure.reason,
      `${failure.detail}; left behind: ${names.join(", ")}; ${hostFailure(again).detail}`,
    );
  }
  throw failure;
}

/** Asked names and the names they were given, as a formula of one plan means them: its own name is its own sheet. */
function namesSeenFrom(
  plan: SheetPlan,
  name: string,
  planned: readonly Planned[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const other of planned) {
    const asked = fold(other.plan.name);
    if (!names.has(asked)) names.set(asked, other.name);
  }
  return names.set(fold(plan.name), name);
}
