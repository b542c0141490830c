import { runCommand, type Command, type ExcelEnvironment } from "./command";
import { hostFailure } from "./errors";

/** Adds a handler for an event of Excel; the returned function removes it. */
export async function listen<Event>(
  environment: ExcelEnvironment,
  add: (command: Command) => OfficeExtension.EventHandlerResult<Event>,
): Promise<() => Promise<void>> {
  const registration = await runCommand(environment, async (command) => {
    const handler = add(command);
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
