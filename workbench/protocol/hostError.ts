/** An error as Excel answers it: the client turns it into the OfficeExtension.Error that the add-in catches. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class and member, where the thrower knows it better than the interpreter. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (message?: string): HostError =>
  new HostError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");

/** A member or variant that this workbench does not play; never silently ignored. */
export const apiNotFound = (member: string, why = "is not implemented by this workbench"): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member} ${why}.`, member);
