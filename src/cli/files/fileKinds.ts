/** Why a file in a folder is none that is checked, by what its name ends in; or a folder that is only a link. */
export type SkippedReason =
  | "wps-table"
  | "binary"
  | "template"
  | "open-table"
  | "text-table"
  | "wps-text"
  | "old-word"
  | "other-text"
  | "linked-folder";

export interface FileKind {
  readonly wanted: RegExp;
  /** What may well have been meant to be checked. */
  readonly skipped: readonly (readonly [RegExp, SkippedReason])[];
}

/** What the commands take from folders. */
export const fileKinds = {
  workbooks: {
    wanted: /\.(?:xlsx|xlsm|xls)$/iu,
    skipped: [
      [/\.ett?$/iu, "wps-table"],
      [/\.xlsb$/iu, "binary"],
      [/\.xlt[xm]?$/iu, "template"],
      [/\.ods$/iu, "open-table"],
      [/\.csv$/iu, "text-table"],
    ],
  },
  texts: {
    wanted: /\.(?:docx|txt)$/iu,
    skipped: [
      [/\.wp[st]$/iu, "wps-text"],
      [/\.do(?:c|t|cm|tx|tm)$/iu, "old-word"],
      [/\.(?:rtf|odt|pdf|html?)$/iu, "other-text"],
    ],
  },
} as const satisfies Record<string, FileKind>;
