import type { ExcelEnvironment } from "./command";
import { listen } from "./listen";

/** Calls back after every change of a cell in any sheet, until the returned function has been called. */
export function watchChanges(
  environment: ExcelEnvironment,
  changed: () => void,
): Promise<() => Promise<void>> {
  return listen(environment, ({ workbook }) =>
    workbook.worksheets.onChanged.add(() => Promise.resolve(changed())),
  );
}
