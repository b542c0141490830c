import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { type Proposal, type Solution, withProposals } from "./workings";

/** Totals worked out between two stops. */
const FILLED_PER_STEP = 100;

/**
 * The figures of totals that were left blank, worked out from the bottom up: a blank total over blank totals follows
 * from theirs. Nothing that is filled in is doubted because something else is blank.
 */
export function* blankTotals(evaluations: readonly Evaluation[], lookup: Lookup): Generator<void, Solution> {
  const filled = new Map<string, Proposal>();
  const waiting = new WaitingTotals(evaluations.filter(isTotalNotFilled).map(({ relation }) => relation));
  for (let next = waiting.next(); next; next = waiting.next()) {
    const key = nameKey(next.total);
    const { computed, operands } = evaluate(next, withProposals(lookup, filled));
    const cell = operands[0]?.cell;
    if (cell) filled.set(key, { name: next.total, cell, value: computed, isTotal: true });
    waiting.done(key);
    if (filled.size % FILLED_PER_STEP === 0) yield;
  }
  return [...filled.values()];
}

/** A total that waits, and for how many of its terms. */
interface Waiting {
  readonly relation: Relation;
  readonly place: number;
  terms: number;
}

/**
 * Blank totals in the order of the workbook, each as soon as no term of it is waited for; where they wait for each
 * other, the first of them anyhow.
 */
class WaitingTotals {
  private readonly all: readonly Waiting[];
  private readonly byTotal = new Map<string, Waiting[]>();
  private readonly byTerm = new Map<string, Waiting[]>();
  /** Passed over before they were ready, and ready by now. */
  private freed: Waiting[] = [];
  private reached = 0;
  private first = 0;

  constructor(relations: readonly Relation[]) {
    this.all = relations.map((relation, place) => ({ relation, place, terms: 0 }));
    for (const each of this.all) listed(this.byTotal, nameKey(each.relation.total)).push(each);
    for (const each of this.all) {
      const terms = new Set(each.relation.terms.map(({ cell }) => nameKey(cell)));
      for (const key of terms) {
        if (!this.byTotal.has(key)) continue;
        each.terms++;
        listed(this.byTerm, key).push(each);
      }
    }
  }

  next(): Relation | undefined {
    const freed = this.freed.filter((each) => this.isWaiting(each));
    const [earliest] = freed.sort((a, b) => a.place - b.place);
    if (earliest) return earliest.relation;
    while (this.reached < this.all.length) {
      const each = this.all[this.reached++];
      if (each?.terms === 0 && this.isWaiting(each)) return each.relation;
    }
    while (this.first < this.all.length) {
      const each = this.all[this.first++];
      if (each && this.isWaiting(each)) return each.relation;
    }
    return undefined;
  }

  done(total: string): void {
    this.byTotal.delete(total);
    this.freed = this.freed.filter((each) => this.isWaiting(each));
    for (const each of this.byTerm.get(total) ?? []) {
      each.terms--;
      if (each.terms === 0 && each.place < this.reached && this.isWaiting(each)) this.freed.push(each);
    }
  }

  private isWaiting({ relation }: Waiting): boolean {
    return this.byTotal.has(nameKey(relation.total));
  }
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
