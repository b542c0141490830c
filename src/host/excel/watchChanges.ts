import { runCommand, type ExcelEnvironment } from "./command";
import { hostFailure } from "./errors";

/** Calls back after every change of a cell in any sheet, until the returned function has been called. */
export async function watchChanges(
  environment: ExcelEnvironment,
  changed: () => void,
): Promise<() => Promise<void>> {
  const registration = await runCommand(environment, async (command) => {
    const handler = command.workbook.worksheets.onChanged.add(() => Promise.resolve(changed()));
    await command.roundTrip();
    return handler;
  });
  return async () => {
    try {
      // A handler can only be removed in the context that added it.
      await environment.excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostFailure(error);
    }
  };
}
