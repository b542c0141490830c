import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { byCell, isJudged, type Proposal, type Solution, type Touching, withProposals } from "./workings";

/**
 * The workbook as it would be with the changes accepted so far, and its relations. A change is worked into what is
 * around it and nothing else, so that many wrong figures take many times as long as one, not more.
 */
export class Standing {
  lookup: Lookup;
  private readonly accepted = new Map<string, Proposal>();
  private readonly around: Map<string, Evaluation[]>;
  private readonly current: Map<Relation, Evaluation>;
  private list: readonly Evaluation[] | undefined;

  /** `found` are the figures as they stand. */
  constructor(
    evaluations: readonly Evaluation[],
    private readonly found: Lookup,
  ) {
    this.lookup = found;
    this.around = byCell(evaluations);
    this.current = new Map(evaluations.map((evaluation) => [evaluation.relation, evaluation]));
  }

  /** In the order of the workbook; the same list until something changes. */
  get evaluations(): readonly Evaluation[] {
    this.list ??= [...this.current.values()];
    return this.list;
  }

  get touching(): Touching {
    return this.around;
  }

  /** Changes figures, to look for what is wrong besides. */
  accept(solution: Solution): void {
    this.list = undefined;
    const touched = new Set(solution.flatMap(({ name }) => this.around.get(nameKey(name)) ?? []));
    for (const proposal of solution) this.accepted.set(nameKey(proposal.name), proposal);
    this.lookup = withProposals(this.found, this.accepted);
    for (const before of touched) this.replace(before, evaluate(before.relation, this.lookup));
  }

  /** Leaves relations out that say nothing any more. */
  setAside(explained: readonly Evaluation[]): void {
    this.list = undefined;
    for (const { relation } of explained) {
      const evaluation = this.current.get(relation);
      if (!evaluation) continue;
      this.current.delete(relation);
      this.replaceAround(evaluation, undefined);
    }
  }

  private replace(before: Evaluation, after: Evaluation): void {
    this.current.set(before.relation, after);
    this.replaceAround(before, isJudged(after) ? after : undefined);
  }

  private replaceAround(before: Evaluation, after: Evaluation | undefined): void {
    for (const { name } of before.operands) {
      const list = this.around.get(nameKey(name));
      const index = list?.indexOf(before) ?? -1;
      if (list && index >= 0) list.splice(index, 1, ...(after ? [after] : []));
    }
  }
}
