import type { ExcelEnvironment } from "./command";
import { listen } from "./listen";

/**
 * Calls back after every change of a cell in any sheet and after every calculation, which may change what formulas show
 * although nobody typed anything, until the returned function has been called.
 */
export function watchChanges(
  environment: ExcelEnvironment,
  changed: () => void,
): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => Promise.resolve(changed());
  return listen(environment, ({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(tell),
    worksheets.onCalculated.add(tell),
  ]);
}
