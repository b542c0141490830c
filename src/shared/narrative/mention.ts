import type { Figure } from "../amount/figure";
import type { Clause } from "./clauses";
import type { Version } from "./label";
import type { Role } from "./roles";
import type { WrittenFigure } from "./writtenFigures";

/** A figure of the text with what is said of it. */
export interface Mention {
  readonly index: number;
  readonly figure: WrittenFigure;
  /** Money in 万元, rates as fractions. */
  readonly value: Figure;
  readonly clause: Clause;
  readonly role: Role;
  /** What it is a figure of, said here or before; "" where nobody said it. */
  readonly name: string;
  /** Id of the subject, `whole.part` for a part of one. */
  readonly subject: string | undefined;
  readonly version: Version | undefined;
  /** Undefined where the year of the report is meant. */
  readonly year: number | undefined;
  readonly list: List | undefined;
  /** The figure told just before it; behind 分别 the one told last of the same name. */
  readonly after: Mention | undefined;
  /** The figures that 分别 gives out with it, itself among them: what follows goes on with none of them. */
  readonly row: readonly Mention[] | undefined;
  /** What had been said of the same thing. */
  readonly known: Known;
  /** Given as a reason or an example: not judged. */
  readonly aside: boolean;
}

/** The figures of one thing as far as they were told, the last of each kind. */
export interface Known {
  readonly initial?: Mention;
  readonly adjusted?: Mention;
  readonly budget?: Mention;
  readonly actual?: Mention;
  readonly plain?: Mention;
  readonly lastYear?: Mention;
  readonly base?: Mention;
  readonly change?: Mention;
  readonly carryOver?: Mention;
  readonly adjustments?: readonly Mention[];
  /** The same figure of the year before. */
  readonly previous?: Mention;
}

/** Figures named after 其中 or in brackets behind another. */
export interface List {
  readonly lead: Mention;
  readonly items: Mention[];
  /** How the list is introduced: 主要有 leaves things out, 包括 or a bracket hardly does. */
  readonly kind: "whole" | "among" | "chiefly";
  /** Whether its items are parted by ; and not by commas. */
  semicolons: boolean;
}

/** A clause that says something of figures without holding one: 决算数大于年初预算数. */
export interface Remark {
  readonly clause: Clause;
  readonly known: Known;
}

/** The figure that counts when nothing is said of its version. */
export function currentOf({ actual, plain }: Known): Mention | undefined {
  return actual ?? plain;
}
