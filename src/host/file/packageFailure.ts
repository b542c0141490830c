import type { ForeignContents } from "./foreignContents";

/** Why the bytes cannot be read as a workbook package. Faces turn the reason into a sentence. */
export type PackageFailureReason =
  "not-a-workbook" | ForeignContents | "old-format" | "encrypted" | "too-large" | "damaged" | "unsafe-xml";

/** Thrown anywhere inside a package; what is offered to callers catches it and answers with its reason. */
export class PackageFailure extends Error {
  constructor(
    readonly reason: PackageFailureReason,
    /** The part that could not be read, where it is one. */
    readonly part?: string,
  ) {
    super(`[PackageFailure] ${reason}${part === undefined ? "" : ` in ${part}`}`);
    this.name = "PackageFailure";
  }
}
