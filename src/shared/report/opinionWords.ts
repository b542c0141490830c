import type { Finding, Unchecked } from "../check/result";
import type { Correction, Explanation } from "../diagnosis/diagnosis";
import type { NamedStatement } from "./coverage";

/** Every sentence of 退回意见; the face that copies it gives the words. */
export interface OpinionWords {
  readonly opening: string;
  readonly closing: string;
  /** Over what must be supplied. */
  readonly missingHeading: string;
  /** Where nothing is to be corrected or supplied; never more than was checked. */
  nothing(checked: number): string;
  statement(name: NamedStatement): string;
  /** 一、二、三 before the name of a statement. */
  heading(index: number, text: string): string;
  numbered(index: number, sentence: string): string;
  /** A cell that explains what disagrees: what it holds, what it should hold and why that is known. */
  correction(cell: Correction, explanation: Explanation, explained: readonly Finding[]): string;
  /** What is stated and what it disagrees with, where no one cell is to blame. */
  disagreement(finding: Finding): string;
  missing(titles: readonly string[]): string;
  unfilled(titles: readonly string[]): string;
  /** Cells that hold no figure where one is needed. */
  unreadable(cells: readonly UnreadableCell[]): string;
}

export type UnreadableCell = { readonly sheet: string; readonly cell: string } & Pick<Unchecked, "reason">;
