import { HostFailure } from "../spreadsheetHost";
import { runCommand, type Command, type ExcelEnvironment } from "./command";
import { listen } from "./listen";

/** The address of what is selected, with its sheet. Fails where that is no one rectangle of cells. */
export async function selectedAddress(command: Command): Promise<string> {
  const range = command.workbook.getSelectedRange();
  range.load("address");
  await command.roundTrip();
  return range.address;
}

/**
 * Calls back with the selected address after every change of the selection in any sheet, until the returned function
 * has been called. The event tells a sheet by its id alone, so the address is asked for; of several changes in a row
 * only the last is told.
 */
export async function watchSelection(
  environment: ExcelEnvironment,
  changed: (address: string) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  const tell = async (): Promise<void> => {
    const change = ++latest;
    try {
      const address = await runCommand(environment, selectedAddress);
      if (change === latest) changed(address);
    } catch (error) {
      // Several areas or a chart are selected: there is no address to tell.
      if (!(error instanceof HostFailure)) throw error;
    }
  };
  const stop = await listen(environment, ({ workbook }) => [
    workbook.worksheets.onSelectionChanged.add(tell),
  ]);
  return () => {
    latest = Infinity;
    return stop();
  };
}
