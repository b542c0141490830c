import { HostFailure, type HostFailureReason } from "../spreadsheetHost";
import { tellWaiting, type ExcelEnvironment } from "./command";
import { hostFailure } from "./errors";

const SLICE_BYTES = 1024 * 1024;
const COMPRESSED = "compressed";

/** Numbers of the errors of Office's older interface. */
const REASONS: Readonly<Record<number, HostFailureReason>> = {
  1009: "unsupported",
  5000: "unsupported",
  7000: "unsupported",
  5014: "cancelled",
  11000: "too-large",
};

/**
 * The whole workbook as the bytes of its file. Excel makes a copy, which is read slice by slice and always closed:
 * it keeps no more than two.
 */
export async function readFile(environment: ExcelEnvironment): Promise<Uint8Array> {
  try {
    return await tellWaiting(environment, readCopy(environment.document));
  } catch (error) {
    throw hostFailure(error);
  }
}

async function readCopy(document: ExcelEnvironment["document"]): Promise<Uint8Array> {
  const file = await asked<Office.File>((answered) =>
    // The enumeration is a text, but its type does not say so and its object exists in a pane only.
    document.getFileAsync(COMPRESSED as unknown as Office.FileType, { sliceSize: SLICE_BYTES }, answered),
  );
  try {
    return await readSlices(file);
  } finally {
    // Whether it could be closed changes nothing about what was read.
    await asked<void>((answered) => file.closeAsync(answered)).catch(() => undefined);
  }
}

async function readSlices(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await asked<Office.Slice>((answered) => file.getSliceAsync(index, answered));
    const part = slice.data as ArrayLike<number>;
    if (filled + part.length > bytes.length) throw incomplete(filled + part.length, file);
    bytes.set(part, filled);
    filled += part.length;
  }
  if (filled !== bytes.length) throw incomplete(filled, file);
  return bytes;
}

function incomplete(got: number, { size }: Office.File): HostFailure {
  return new HostFailure("unknown", `getSliceAsync | ${got} of ${size} bytes`);
}

/** One call of the older interface, which answers a callback. */
function asked<Value>(ask: (answered: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask((result) => {
      if (String(result.status) === "succeeded") return resolve(result.value);
      const { code, name, message } = result.error;
      reject(new HostFailure(REASONS[code] ?? "unknown", `${code} | ${name} | ${message}`));
    }),
  );
}
