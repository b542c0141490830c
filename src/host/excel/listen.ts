import { runCommand, type Command, type ExcelEnvironment } from "./command";
import { hostFailure } from "./errors";

/** A handler that was added, whatever its event. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Adds handlers for events of Excel in one round trip; the returned function removes them. */
export async function listen(
  environment: ExcelEnvironment,
  add: (command: Command) => readonly [Registration, ...Registration[]],
): Promise<() => Promise<void>> {
  const registrations = await runCommand(environment, async (command) => {
    const handlers = add(command);
    await command.roundTrip();
    return handlers;
  });
  return async () => {
    try {
      // Handlers can only be removed in the context that added them.
      await environment.excel.run(registrations[0].context, async (context) => {
        for (const registration of registrations) registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostFailure(error);
    }
  };
}
