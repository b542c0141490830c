import type { DocumentRefusal } from "../../host/file/document/readDocument";

/** The text of a file the officer chose, or why there is none; `unreadable` where its disk no longer gives it. */
export type ChosenDocument =
  | { readonly kind: "read"; readonly file: string; readonly text: string }
  | { readonly kind: "refused"; readonly file: string; readonly reason: DocumentRefusal | "unreadable" };

/** The reader comes with its own chunk: most texts are pasted. */
const readerRoom = () => import("../../host/file/document/readDocument");

export async function readChosenDocument(file: File): Promise<ChosenDocument> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: "refused", file: file.name, reason: "unreadable" };
  const { readDocument } = await readerRoom();
  return { ...readDocument(new Uint8Array(bytes)), file: file.name };
}
