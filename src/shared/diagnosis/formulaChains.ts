import { Decimal } from "../amount/decimal";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { cellAddress, parseArea } from "../workbook/address";
import { addTo } from "../workbook/listsByKey";
import { referencedCells } from "../workbook/referencedCells";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type CellLink, linkIn } from "./cellLink";
import { type FormulaOf, formulasOf, referenceTo } from "./formulas";
import { mentionedBy, type Relations, RELATIONS_PER_STEP } from "./mentions";

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

/** Cells whose formulas repeat one other cell, by the address of that cell. */
type Links = ReadonlyMap<string, readonly (NamedCell & { readonly link: CellLink })[]>;

/** Cells looked at between two stops. */
const CELLS_PER_STEP = 500;

/**
 * What follows from what in a workbook that calculates itself, by the relations that its formulas write out; worked out
 * for the cells that somebody asks about.
 */
export class FormulaChains {
  private readonly written = new Map<number, boolean>();
  private readonly followers = new Map<string, readonly Follower[]>();

  private constructor(
    private readonly relations: Relations,
    private readonly formulaOf: FormulaOf,
    private readonly links: Links,
  ) {}

  static *of(relations: Relations, workbook: WorkbookSnapshot): Generator<void, FormulaChains> {
    const formulaOf = formulasOf(workbook);
    return new FormulaChains(relations, formulaOf, yield* linksIn(relations, formulaOf));
  }

  /** Whether formulas keep the relation true, whatever is typed. */
  isKept(relation: Relation): boolean {
    return this.isWrittenOut(this.relations.mentions.placeOf(relation));
  }

  /** The cells whose formulas take this one in: totals in the order of their relations, then those that repeat it. */
  followersOf(name: CellName): readonly Follower[] {
    const key = nameKey(name);
    const known = this.followers.get(key);
    if (known) return known;
    const followers = [...this.totalsOver(name), ...this.repeating(name)];
    this.followers.set(key, followers);
    return followers;
  }

  /** The typed figures that broken relations were worked out from, over any number of formulas. */
  *typedBehind(broken: readonly Evaluation[]): Generator<void, NamedCell[]> {
    const seen = new Map<string, CellName>();
    const waiting = broken.flatMap(({ operands }) => operands.map(({ name }) => name));
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const key = nameKey(name);
      if (seen.has(key)) continue;
      seen.set(key, name);
      for (const source of this.sourcesOf(name)) waiting.push(source);
      if (seen.size % CELLS_PER_STEP === 0) yield;
    }
    return [...seen.values()].flatMap((name) => {
      const found = this.cellOf(name);
      return found && !found.cell.hasFormula ? [found] : [];
    });
  }

  private totalsOver(name: CellName): Follower[] {
    return this.relations.mentions.of(name).flatMap((mention): Follower[] => {
      const term = mention.operand === 0 ? undefined : mentionedBy(mention, this.relations);
      const total = this.relations.at(mention.place)?.operands[0];
      if (!term || !total || this.definitionOf(total.name) !== mention.place) return [];
      const cell = isSum(this.relations.at(mention.place)) ? total.cell : undefined;
      return cell ? [{ name: total.name, cell, factor: new Decimal(term.sign) }] : [];
    });
  }

  /** Formulas that repeat one other cell, in another unit or not: 公开表 from 底稿. */
  private repeating(name: CellName): Follower[] {
    const own = this.cellOf(name);
    const links = own ? (this.links.get(addressOf(own.cell)) ?? []) : [];
    return links.flatMap(({ name: follower, link }): Follower[] => {
      const found = this.cellOf(follower);
      if (!found || this.definitionOf(follower) !== undefined) return [];
      return [{ ...found, factor: link.factor, link }];
    });
  }

  /** What a cell follows from. */
  private sourcesOf(name: CellName): CellName[] {
    const definition = this.definitionOf(name);
    if (definition !== undefined) {
      const evaluation = this.relations.at(definition);
      return isSum(evaluation) ? evaluation.operands.slice(1).map((term) => term.name) : [];
    }
    const cell = this.cellOf(name)?.cell;
    const link = cell?.hasFormula ? linkIn(this.formulaOf(cell), cell.sheet) : undefined;
    const source = link && this.sourceAt(link);
    return source ? [source] : [];
  }

  private sourceAt({ source }: CellLink): CellName | undefined {
    const at = source.lastIndexOf("!");
    const position = parseArea(source.slice(at + 1));
    return position && this.relations.mentions.standingAt({ ...position, sheet: source.slice(0, at) })?.name;
  }

  /** The first relation that the formula of the cell writes out. */
  private definitionOf(name: CellName): number | undefined {
    return this.relations.mentions
      .of(name)
      .find(({ place, operand }) => operand === 0 && this.isWrittenOut(place))?.place;
  }

  /** Whether the relation holds because the formula of its total says so: it refers to every term. */
  private isWrittenOut(place: number): boolean {
    const known = this.written.get(place);
    if (known !== undefined) return known;
    const isWritten = isWrittenOut(this.relations.at(place), this.formulaOf);
    this.written.set(place, isWritten);
    return isWritten;
  }

  /** As the last relation that speaks of it has it. */
  private cellOf(name: CellName): NamedCell | undefined {
    const standing = this.relations.mentions.of(name).flatMap((mention): NamedCell[] => {
      const operand = mentionedBy(mention, this.relations);
      return operand?.cell ? [{ name: operand.name, cell: operand.cell }] : [];
    });
    return standing.at(-1);
  }
}

function* linksIn(relations: Relations, formulaOf: FormulaOf): Generator<void, Links> {
  const links = new Map<string, (NamedCell & { link: CellLink })[]>();
  const seen = new Set<PlacedCell>();
  const linked = new Set<string>();
  for (let place = 0; place < relations.mentions.evaluations.length; place++) {
    if (place % RELATIONS_PER_STEP === 0) yield;
    for (const { name, cell } of relations.at(place)?.operands ?? []) {
      if (!cell?.hasFormula || seen.has(cell)) continue;
      seen.add(cell);
      const link = linkIn(formulaOf(cell), cell.sheet);
      if (!link || linked.has(nameKey(name))) continue;
      linked.add(nameKey(name));
      addTo(links, link.source, { name, cell, link });
    }
  }
  return links;
}

function isSum(evaluation: Evaluation | undefined): evaluation is Evaluation {
  return evaluation?.comparison === "sum" || evaluation?.comparison === "equal";
}

function isWrittenOut(evaluation: Evaluation | undefined, formulaOf: FormulaOf): boolean {
  const [total, ...terms] = evaluation?.operands ?? [];
  if (evaluation?.outcome !== "agrees" || !total?.cell?.hasFormula) return false;
  const { cell: home } = total;
  const referred = referencedCells(formulaOf(home));
  return terms.every(({ cell }) => cell !== undefined && referred.has(referenceTo(cell, home)));
}

function addressOf(cell: PlacedCell): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
