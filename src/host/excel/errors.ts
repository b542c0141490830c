import { HostFailure, type HostFailureReason } from "../spreadsheetHost";

/** What an OfficeExtension.Error carries. Told by its shape: the error may come from another realm. */
interface OfficeError extends Error {
  readonly code: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

const REASONS: Readonly<Record<string, HostFailureReason>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  RequestAborted: "cancelled",
  ItemNotFound: "gone",
};

/** The failure to reject with: the code of Office.js as a reason of ours, and where it happened as the detail. */
export function hostFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  const failure = isOfficeError(error)
    ? new HostFailure(REASONS[error.code] ?? "unknown", detailOf(error))
    : new HostFailure("unknown", error instanceof Error ? error.message : String(error));
  failure.cause = error;
  return failure;
}

function detailOf({ code, message, debugInfo }: OfficeError): string {
  const parts = [code, message, debugInfo?.errorLocation, debugInfo?.statement];
  return parts.filter((part) => part !== undefined && part !== "").join(" | ");
}

/** Whether Excel refused a request or its answer because of its size; only Excel on the web does. */
export function isTooLarge(error: unknown): boolean {
  return hostFailure(error).reason === "too-large";
}

/** Failures that concern the whole command at this moment; trying a part of it again would not help. */
export function concernsEverything(error: unknown): boolean {
  return ["editing", "cancelled"].includes(hostFailure(error).reason);
}

/** The `context.trace` messages that Excel passed before it failed; none where it does not tell. */
export function traces(error: unknown): readonly string[] {
  return isOfficeError(error) ? (error.traceMessages ?? []) : [];
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
}
