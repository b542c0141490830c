import { Decimal } from "../amount/decimal";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { cellAddress, quoteSheetName } from "../workbook/address";
import { referencedCells } from "../workbook/referencedCells";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { type CellLink, linkIn } from "./cellLink";

/** A cell that takes part in relations. */
export interface NamedCell {
  readonly name: CellName;
  readonly cell: PlacedCell;
}

/** A cell that follows from another one: by how much it changes with it, and whether it is rounded on the way. */
export interface Follower extends NamedCell {
  readonly factor: Decimal;
  readonly link?: CellLink;
}

/** What follows from what in a workbook that calculates itself, by the relations that its formulas write out. */
export class FormulaChains {
  /** Relations that formulas keep true, whatever is typed. */
  readonly kept: ReadonlySet<Relation>;
  private readonly cells: ReadonlyMap<string, NamedCell>;
  private readonly followers = new Map<string, Follower[]>();
  private readonly sources = new Map<string, string[]>();

  constructor(evaluations: readonly Evaluation[], workbook: WorkbookSnapshot) {
    const formulaOf = formulasOf(workbook);
    const written = evaluations.filter((evaluation) => isWrittenOut(evaluation, formulaOf));
    this.kept = new Set(written.map(({ relation }) => relation));
    this.cells = cellsOf(evaluations);
    const defined = new Set<string>();
    for (const { comparison, operands } of written) {
      const [total, ...terms] = operands;
      if (!total?.cell || defined.has(nameKey(total.name))) continue;
      defined.add(nameKey(total.name));
      if (comparison !== "sum" && comparison !== "equal") continue;
      const { name, cell } = total;
      for (const term of terms) this.follow(term.name, { name, cell, factor: new Decimal(term.sign) });
    }
    this.followLinks(formulaOf, defined);
  }

  /** Formulas that repeat one other cell, in another unit or not: 公开表 from 底稿. */
  private followLinks(formulaOf: FormulaOf, defined: ReadonlySet<string>): void {
    const byAddress = new Map([...this.cells.values()].map((each) => [addressOf(each.cell), each]));
    for (const [key, { name, cell }] of this.cells) {
      if (!cell.hasFormula || defined.has(key)) continue;
      const link = linkIn(formulaOf(cell), cell.sheet);
      const source = link && byAddress.get(link.source);
      if (source) this.follow(source.name, { name, cell, factor: link.factor, link });
    }
  }

  private follow(source: CellName, follower: Follower): void {
    const [from, to] = [nameKey(source), nameKey(follower.name)];
    this.followers.set(from, listWith(this.followers.get(from), follower));
    this.sources.set(to, listWith(this.sources.get(to), from));
  }

  followersOf(name: CellName): readonly Follower[] {
    return this.followers.get(nameKey(name)) ?? [];
  }

  /** The typed figures that broken relations were worked out from, over any number of formulas. */
  typedBehind(broken: readonly Evaluation[]): NamedCell[] {
    const seen = new Set<string>();
    const waiting = broken.flatMap(({ operands }) => operands.map(({ name }) => nameKey(name)));
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(...(this.sources.get(key) ?? []));
    }
    return [...seen].flatMap((key) => {
      const found = this.cells.get(key);
      return found && !found.cell.hasFormula ? [found] : [];
    });
  }
}

type FormulaOf = (cell: PlacedCell) => string;

function formulasOf(workbook: WorkbookSnapshot): FormulaOf {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    const sheet = sheets.get(cell.sheet);
    return sheet ? cellAt(sheet, cell).formula : "";
  };
}

/** Whether the relation holds because the formula of its total says so: it refers to every term. */
function isWrittenOut({ outcome, operands: [total, ...terms] }: Evaluation, formulaOf: FormulaOf): boolean {
  if (outcome !== "agrees" || !total?.cell?.hasFormula) return false;
  const { cell: home } = total;
  const referred = referencedCells(formulaOf(home));
  return terms.every(
    ({ cell }) =>
      cell !== undefined &&
      referred.has((cell.sheet === home.sheet ? "" : `${quoteSheetName(cell.sheet)}!`) + cellAddress(cell)),
  );
}

function cellsOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, NamedCell> {
  const cells = new Map<string, NamedCell>();
  for (const { operands } of evaluations) {
    for (const { name, cell } of operands) if (cell) cells.set(nameKey(name), { name, cell });
  }
  return cells;
}

function addressOf(cell: PlacedCell): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}

function listWith<T>(list: T[] | undefined, item: T): T[] {
  if (!list) return [item];
  list.push(item);
  return list;
}
