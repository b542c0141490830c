import type { Command } from "./command";

/** Reads something out of the answer; to be called after the next round trip. */
export type Answer<Content> = () => Content;

/** A sheet as the workbook lists it. The id outlives renaming and moving. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

export interface ListedWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly structureProtected: boolean;
}

/** Asks for all sheets and for what is protected; cheap, whatever the sheets hold. */
export function askForSheets({ workbook }: Command): Answer<ListedWorkbook> {
  const { worksheets, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  return () => ({
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      protected: sheet.protection.protected,
    })),
  });
}
