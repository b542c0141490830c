import type { ResponseBody } from "./wire";

/** Excel on the web refuses larger requests and answers. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes on the wire: JSON in UTF-8. */
export function payloadBytes(body: unknown): number {
  return encoder.encode(JSON.stringify(body)).length;
}

export function overRequestLimit(bytes: number): ResponseBody | undefined {
  return bytes <= PAYLOAD_LIMIT_BYTES
    ? undefined
    : refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
}

export function overResponseLimit(bytes: number): ResponseBody | undefined {
  return bytes <= PAYLOAD_LIMIT_BYTES
    ? undefined
    : refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
}

function refused(Code: string, Message: string): ResponseBody {
  return { Results: [], Error: { Code, Message, Location: "", HttpStatusCode: 413 } };
}
