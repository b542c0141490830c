import type { Decimal } from "../amount/decimal";
import type { Figure } from "../amount/figure";
import type { PlacedCell } from "../verdict/placedCell";
import type { Mention } from "./mention";
import { comparable } from "./writtenFigures";

/** What a sentence asserts that can be worked out or looked up. */
export type ClaimKind =
  | "sum"
  | "share"
  | "completion"
  | "growth"
  | "difference"
  | "balance"
  | "restated"
  | "cell"
  | "occasion"
  | "composition"
  | "score"
  | "direction"
  | "unit"
  | "residue"
  | "reason"
  | "grade";

/** A figure a claim is made of: one of the text, or the cell it was found to stand for. */
export interface Quantity {
  /** The same for every place that states the same figure of the same thing. */
  readonly key: string;
  readonly mention: Mention | undefined;
  readonly cell: PlacedCell | undefined;
  readonly figure: Figure;
  /** With the places it was written with, where `figure` has those of its table. */
  readonly asWritten: Figure;
}

export interface Signed {
  readonly sign: 1 | -1;
  readonly quantity: Quantity;
}

/** One reading of what a rate is worked out from. */
export interface Choice {
  readonly part: readonly Signed[];
  readonly base: readonly Signed[];
}

/** How far a broken claim may be blamed: `hard` is wrong, `verify` doubtful. */
export type Force = "hard" | "verify" | "hint";

/** How the figures of a claim must stand to each other. */
export type Form =
  | {
      readonly form: "sum";
      readonly total: Quantity;
      readonly terms: readonly Signed[];
      readonly force: Force;
      /** Where the list may leave things out: below the total it says nothing. */
      readonly partial?: boolean;
    }
  | {
      readonly form: "ratio";
      readonly rate: Quantity;
      /** The usual reading first; one that holds is enough. */
      readonly choices: readonly Choice[];
    }
  | { readonly form: "equal"; readonly stated: Quantity; readonly other: Quantity; readonly force: Force }
  | { readonly form: "bound"; readonly lesser: Quantity; readonly greater: Quantity; readonly force: Force }
  /** Both are zero or neither is. */
  | { readonly form: "together"; readonly stated: Quantity; readonly other: Quantity; readonly force: Force }
  | {
      readonly form: "order";
      readonly left: Quantity;
      readonly right: Quantity;
      readonly word: "above" | "below" | "equal";
    }
  /** Nothing to work out: the words alone say it. */
  | {
      readonly form: "words";
      readonly outcome: "agrees" | "wrong" | "doubtful" | "hint";
      readonly about: readonly Quantity[];
    }
  /** Nothing is concluded: its other figures are not told, or not all of them were understood. */
  | { readonly form: "open"; readonly stated: Quantity; readonly outcome: "unchecked" | "na" };

export type Claim = Form & {
  readonly kind: ClaimKind;
  /** Whose figure is claimed. */
  readonly subject: string;
  /** Of the words that make the claim, in the plain text. */
  readonly start: number;
  readonly end: number;
  /** What words say, where no figure does. */
  readonly words?: string;
};

/** A figure of the text as a quantity: one of a subject that every report has once is the same wherever it stands. */
export function quantityOf(mention: Mention): Quantity {
  const known = cache.get(mention);
  if (known) return known;
  const { subject, version, year, value, index } = mention;
  const isShared = subject !== undefined && version !== undefined;
  const key = isShared
    ? ["text", subject, version, year ?? "", value.value.toFixed(), mention.figure.unit.unit].join("|")
    : `text|${index}`;
  const quantity = { key, mention, cell: undefined, figure: value, asWritten: comparable(mention.figure, 0) };
  cache.set(mention, quantity);
  return quantity;
}

const cache = new WeakMap<Mention, Quantity>();

export function plus(mention: Mention): Signed {
  return { sign: 1, quantity: quantityOf(mention) };
}

export function minus(mention: Mention): Signed {
  return { sign: -1, quantity: quantityOf(mention) };
}

/** All figures of a claim, the one it is about first. */
export function quantitiesOf(claim: Claim): readonly Quantity[] {
  const known = figures.get(claim);
  if (known) return known;
  const found = figuresOf(claim);
  figures.set(claim, found);
  return found;
}

const figures = new WeakMap<Claim, readonly Quantity[]>();

function figuresOf(claim: Claim): Quantity[] {
  switch (claim.form) {
    case "sum":
      return [claim.total, ...claim.terms.map(({ quantity }) => quantity)];
    case "ratio":
      return [
        claim.rate,
        ...(claim.choices[0]?.part ?? []).map(({ quantity }) => quantity),
        ...(claim.choices[0]?.base ?? []).map(({ quantity }) => quantity),
      ];
    case "equal":
    case "together":
      return [claim.stated, claim.other];
    case "bound":
      return [claim.lesser, claim.greater];
    case "order":
      return [claim.left, claim.right];
    case "words":
      return [...claim.about];
    case "open":
      return [claim.stated];
  }
}

/** Other figures than those that stand there, by key. */
export type Changes = ReadonlyMap<string, Decimal>;

/** The claim about a mention: its words are those of its clause up to the figure. */
export function about(kind: ClaimKind, mention: Mention): Pick<Claim, "kind" | "subject" | "start" | "end"> {
  return { kind, subject: mention.name, start: mention.figure.start, end: mention.figure.end };
}

/** A list or a series that was not read as a whole: nothing is concluded about what it adds up to. */
export function openList(kind: ClaimKind, total: Mention): Claim {
  return { ...about(kind, total), form: "open", stated: quantityOf(total), outcome: "na" };
}
