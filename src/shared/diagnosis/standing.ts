import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { finished } from "../workbook/steps";
import { type Mentions, type Relations, RELATIONS_PER_STEP } from "./mentions";
import { Rows } from "./placedRows";
import {
  isBroken,
  isJudged,
  isOpen,
  type Proposal,
  type Solution,
  type Touching,
  withProposals,
} from "./workings";

/** What a relation has become since it was found; `aside` where it says nothing any more. */
type Changes = ReadonlyMap<number, Evaluation | "aside">;

/**
 * The workbook as it would be with the changes accepted so far, and its relations. A change is worked into what is
 * around it and nothing else, so that many wrong figures take many times as long as one, not more.
 */
export class Standing implements Relations {
  lookup: Lookup;
  readonly touching: Touching;
  private readonly accepted = new Map<string, Proposal>();
  private readonly changes = new Map<number, Evaluation | "aside">();
  private readonly openPlaces: Set<number>;
  private openNow: readonly Evaluation[] | undefined;
  private rowsNow: Rows | undefined;

  /** `found` are the figures as they stand. */
  constructor(
    readonly mentions: Mentions,
    private readonly found: Lookup,
  ) {
    this.lookup = found;
    this.touching = {
      get: (name) => this.placesAround([{ name }]).flatMap((place) => this.judgedAt(place) ?? []),
    };
    this.openPlaces = new Set(mentions.open);
  }

  at(place: number): Evaluation | undefined {
    return evaluationAt(place, this.mentions, this.changes);
  }

  /** What a diagnosis could explain, in the order of the workbook. */
  get open(): readonly Evaluation[] {
    this.openNow ??= [...this.openPlaces].sort((a, b) => a - b).flatMap((place) => this.at(place) ?? []);
    return this.openNow;
  }

  get broken(): readonly Evaluation[] {
    return this.open.filter(isBroken);
  }

  /** The rows with the figures they have now. */
  get rows(): Rows {
    return (this.rowsNow ??= new Rows(this));
  }

  /** The relations as they are now, whatever is accepted later. */
  frozen(): Relations {
    const { mentions } = this;
    const changes = new Map(this.changes);
    return { mentions, at: (place) => evaluationAt(place, mentions, changes) };
  }

  /** Changes figures, to look for what is wrong besides. */
  accept(solution: Solution): void {
    finished(this.acceptInSteps(solution));
  }

  /** The same for a change of a whole statement. */
  *acceptInSteps(solution: Solution): Generator<void, void> {
    const touched = this.placesAround(solution).filter((place) => this.judgedAt(place));
    for (const proposal of solution) this.accepted.set(nameKey(proposal.name), proposal);
    this.lookup = withProposals(this.found, this.accepted);
    for (const [index, place] of touched.entries()) {
      const before = this.judgedAt(place);
      if (before) this.change(place, evaluate(before.relation, this.lookup));
      if (index % RELATIONS_PER_STEP === RELATIONS_PER_STEP - 1) yield;
    }
  }

  /** Leaves relations out that say nothing any more. */
  setAside(explained: readonly { readonly relation: Relation }[]): void {
    for (const { relation } of explained) this.change(this.mentions.placeOf(relation), "aside");
  }

  private change(place: number, now: Evaluation | "aside"): void {
    this.changes.set(place, now);
    if (now !== "aside" && isOpen(now)) this.openPlaces.add(place);
    else this.openPlaces.delete(place);
    this.openNow = undefined;
    this.rowsNow = undefined;
  }

  private judgedAt(place: number): Evaluation | undefined {
    const evaluation = this.at(place);
    return evaluation && isJudged(evaluation) ? evaluation : undefined;
  }

  /** The places of the relations that speak of the cells, each once. */
  private placesAround(cells: readonly Pick<Proposal, "name">[]): number[] {
    return [...new Set(cells.flatMap(({ name }) => this.mentions.of(name).map(({ place }) => place)))];
  }
}

function evaluationAt(place: number, { evaluations }: Mentions, changes: Changes): Evaluation | undefined {
  const now = changes.get(place) ?? evaluations[place];
  return now === "aside" ? undefined : now;
}
