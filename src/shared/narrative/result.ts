import type { Explanation } from "../diagnosis/diagnosis";
import type { Level } from "../statement/level";
import type { Outcome } from "../verdict/outcome";
import type { ClaimKind } from "./claim";

/** A stretch of the text as it was given. */
export interface TextPlace {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A cell of the workbook; both "" where a figure stands in the text alone. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What a sentence asserts, and how it stands. */
export interface TextClaim extends TextPlace {
  /** `f1`, `f2` …: findings and diagnoses name it so. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** Its figures as written, with their units, the stated one first. */
  readonly values: readonly string[];
  /** Where those stand in the text; a cell has no place there. */
  readonly places: readonly TextPlace[];
  readonly stated: string;
  /** What should be stated; "" where nothing can be worked out. */
  readonly computed: string;
  readonly outcome: Outcome;
  readonly subject: string;
  /** The cell the figure stands for, where it is known. */
  readonly cell?: CellPlace;
  /** What a rate is worked out from. */
  readonly ratio?: TextRatio;
}

/** The two sides of a rate: figures as written with their units, added up or taken off. */
export interface TextRatio {
  readonly part: readonly TextRatioTerm[];
  readonly base: readonly TextRatioTerm[];
}

interface TextRatioTerm {
  readonly sign: 1 | -1;
  readonly figure: string;
}

/** One figure of a claim; the text's have no cell, the workbook's no place. */
export interface TextTerm extends TextPlace, CellPlace {
  readonly role: "total" | "term";
  readonly sign: 1 | -1;
  readonly label: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** A claim that does not hold exactly. */
export interface TextFinding extends TextPlace, CellPlace {
  /** That of its claim. */
  readonly id: string;
  readonly relation: ClaimKind;
  readonly level: Level;
  readonly verdict: Exclude<Outcome, "agrees" | "na" | "unchecked">;
  readonly subject: string;
  readonly reported: string;
  readonly computed: string;
  readonly gap: string;
  readonly tolerance: string;
  /** 元, 万元, %, 人 … of the stated figure. */
  readonly unit: string;
  readonly terms: readonly TextTerm[];
}

/** A figure of the text, what it says and what it should say. */
export interface TextCorrection extends TextPlace, CellPlace {
  readonly value: string;
  readonly proposed: string;
  /** Worked out from the wrong figure in front of it, and wrong for that reason alone. */
  readonly follows: boolean;
}

/** One explanation of broken claims: first the figure that is wrong, then the rates worked out from it. */
export interface TextExplanation extends Pick<Explanation, "slip" | "confidence" | "explains"> {
  /** `unit`: the amount is right in another unit than the one written. */
  readonly kind: "cell" | "cells" | "unit";
  readonly cells: readonly TextCorrection[];
}

export interface TextDiagnosis extends TextExplanation {
  readonly alternatives: readonly TextExplanation[];
}

/** A figure of the text: what could be said of it. */
export interface TextFigure extends TextPlace {
  /** The worst of the claims it is in; undefined where it is in none. */
  readonly outcome: Outcome | undefined;
  readonly claims: readonly string[];
}

/** What 核对文字 finds in a text. */
export interface TextCheckResult {
  readonly schema: 1;
  readonly year: number | undefined;
  /** Every figure with a unit, in order; those in no claim were not understood and not judged. */
  readonly figures: readonly TextFigure[];
  readonly notUnderstood: number;
  readonly relations: Readonly<Record<Outcome, number>> & { readonly total: number };
  readonly claims: readonly TextClaim[];
  readonly findings: readonly TextFinding[];
  readonly diagnoses: readonly TextDiagnosis[];
}
