import type { Workbook } from "../model/workbook";

/** Numbers the client gives `document.getFileAsync` and the two methods of the file it answers. */
export const DocumentCall = { open: 77, slice: 80, close: 81 } as const;

/** Places of the arguments in a call. */
const Place = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;

/** Numbers of Office.js's errors. */
const Failure = { fileTypeNotSupported: 1009, internal: 5001, tooManyOpen: 11000 } as const;

const COMPRESSED = 1;
/** Excel keeps no more copies in memory; whoever forgets to close them gets no third. */
const MOST_OPEN = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** A call or its answer: values by their place. */
export type PlacedValues = Readonly<Record<number, unknown>>;

/** Copies of the workbook's file that add-ins have asked for and read slice by slice until they close them. */
export class DocumentCopies {
  private readonly open = new Map<string, Copy>();
  private lastHandle = 0;

  constructor(private readonly workbook: Workbook) {}

  handles(dispatchId: number): boolean {
    return Object.values<number>(DocumentCall).includes(dispatchId);
  }

  /** Answers as Excel on the web does: an error number, 0 for success, and two values by their places. */
  async answer(dispatchId: number, call: PlacedValues): Promise<PlacedValues & { readonly Error: number }> {
    const copy = this.open.get(String(call[Place.handle]));
    switch (dispatchId) {
      case DocumentCall.open:
        return this.openCopy(Number(call[Place.fileType]), Number(call[Place.sliceSize]));
      case DocumentCall.slice:
        return copy ? slice(copy, Number(call[Place.sliceIndex])) : failed(Failure.internal);
      default:
        return this.open.delete(String(call[Place.handle])) ? succeeded() : failed(Failure.internal);
    }
  }

  private async openCopy(fileType: number, sliceSize: number) {
    if (fileType !== COMPRESSED) return failed(Failure.fileTypeNotSupported);
    if (this.open.size >= MOST_OPEN) return failed(Failure.tooManyOpen);
    // Only who asks for the file pays for loading what writes it.
    const { saveXlsx } = await import("../file/saveXlsx");
    const bytes = await saveXlsx(this.workbook);
    const handle = `copy${++this.lastHandle}`;
    this.open.set(handle, { bytes, sliceSize });
    return succeeded(handle, bytes.length);
  }
}

/** Bytes travel as an array of numbers. */
function slice({ bytes, sliceSize }: Copy, index: number) {
  const part = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
  return succeeded([...part], part.length);
}

function succeeded(first?: unknown, second?: unknown) {
  return { Version: 1, Error: 0, 0: first, 1: second };
}

function failed(error: number) {
  return { Version: 1, Error: error };
}
