import { normaliseText } from "../amount/text";
import { outlineOf, type LocatedStatement } from "../recognition/locatedStatement";
import { matchTitle } from "../recognition/title";
import { headerWord } from "../recognition/words";
import { type ComparableSet, comparableSets, type Versions } from "../relation/comparableSets";
import { type CellName, nameKey, type StatementOutline } from "../relation/relation";
import { statements } from "../statement/catalogue";
import { blocksOf, figureColumns, type StatementId } from "../statement/statement";
import { type CellPosition, parseArea } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { asColumnWord, asRowWord, cellPlaces, type CellPlaceWords } from "./cellPlaces";
import type { CellProblemReason } from "./ruleProblem";
import { signedTexts } from "./signedTexts";

/** A cell, with the statements it belongs together with. */
export interface FoundCell {
  readonly cell: CellName;
  readonly set: ComparableSet;
}

const ANNEXES: ReadonlyMap<string, StatementId> = new Map([
  ["附件2", "basic"],
  ["附件3", "self"],
]);

/**
 * The cells of a workbook by what officers call them: 03.合计.本年支出合计, 支出决算表.201.基本支出, 09.本单位.栏7. A row
 * that several go by is told apart by its place among them: 04.一般公共预算财政拨款#2.金额.
 */
export class NamedCells {
  /** Statements that belong together, each once or, where nobody chose, in several versions. */
  readonly sets: readonly ComparableSet[];
  private readonly places = new Map<StatementOutline, readonly CellPlaceWords[]>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly located: readonly LocatedStatement[],
    versions: Versions,
  ) {
    const published = located.filter(({ working }) => !working);
    this.sets = comparableSets(published.map(outlineOf), versions);
  }

  /** The cell of a name in statements that belong together. */
  inSet(name: string, set: ComparableSet): CellName | CellProblemReason {
    const [title = "", ...rest] = name.split(".");
    const column = rest.pop();
    if (column === undefined || rest.length === 0) return "not-a-name";
    const id = statementNamed(title);
    if (!id) return "no-such-statement";
    const [outline, second] = set.filter(({ statement }) => statement.id === id);
    if (!outline) return "statement-not-here";
    if (second) return "several-versions";
    return this.inStatement(outline, rest.join("."), column);
  }

  /** The statement a cell stands in. */
  statementOf({ statement: id, instance }: CellName): LocatedStatement | undefined {
    return this.located.find((one) => one.statement.id === id && one.instance === instance);
  }

  /** The cell at an address with its sheet: 支出决算表!D8. */
  at(address: string): FoundCell | CellProblemReason {
    const area = parseArea(address);
    if (area?.sheet === undefined || area.rows * area.columns !== 1) return "not-a-name";
    const wanted = normaliseText(area.sheet);
    const sheet = this.workbook.sheets.find(({ name }) => normaliseText(name) === wanted);
    if (!sheet) return "no-such-sheet";
    for (const statement of this.located) {
      const cell = cellAt(statement, sheet.name, area);
      if (!cell) continue;
      if (statement.working) return "working-sheet";
      const set = this.sets.find((one) => one.some((outline) => isIn(cell, outline)));
      // A version that was decided against belongs to none.
      return set ? { cell, set } : "several-versions";
    }
    return "address-outside";
  }

  /** The clearest name of a cell that means it and no other; undefined where none does. */
  nameOf({ cell, set }: FoundCell): string | undefined {
    const outline = set.find((one) => isIn(cell, one));
    const own = outline && this.placesOf(outline).find((place) => nameKey(place.cell) === nameKey(cell));
    if (!own) return undefined;
    const title = [...ANNEXES].find(([, id]) => id === cell.statement)?.[0];
    const statement = title ?? (/^\d+$/.test(cell.statement) ? cell.statement : outline.statement.title);
    const names = own.row.flatMap((row) => own.column.map((column) => [row, column] as const));
    const numbered = own.row.flatMap((row) =>
      own.column.map((column) => {
        const alike = this.matching(outline, row, column);
        const index = alike.findIndex((place) => place.cell === own.cell);
        return [`${row}#${String(index + 1)}`, column] as const;
      }),
    );
    return [...names, ...numbered]
      .map(([row, column]) => [statement, row, column].join("."))
      .find((name) => {
        const [only, second] = signedTexts(name);
        const meant = second || !only ? undefined : this.inSet(only.text, set);
        return typeof meant === "object" && nameKey(meant) === nameKey(cell);
      });
  }

  private inStatement(outline: StatementOutline, row: string, column: string): CellName | CellProblemReason {
    const { label = row, place } = /^(?<label>.*)#(?<place>\d+)$/u.exec(row)?.groups ?? {};
    const word = asRowWord(label);
    if (!this.placesOf(outline).some((one) => one.row.includes(word))) return "no-such-row";
    const matching = this.matching(outline, label, column);
    const [first, second] = matching;
    if (!first) return "no-such-column";
    if (place !== undefined) return matching[Number(place) - 1]?.cell ?? "no-such-row";
    return second ? "several-cells" : first.cell;
  }

  private matching(outline: StatementOutline, row: string, column: string): readonly CellPlaceWords[] {
    const [rowWord, columnWord] = [asRowWord(row), asColumnWord(column)];
    const inRow = this.placesOf(outline).filter((one) => one.row.includes(rowWord));
    const exact = inRow.filter((one) => one.column.includes(columnWord));
    const bare = headerWord(columnWord);
    return exact.length > 0 ? exact : inRow.filter((one) => one.column.includes(bare));
  }

  private placesOf(outline: StatementOutline): readonly CellPlaceWords[] {
    const known = this.places.get(outline) ?? cellPlaces(outline);
    this.places.set(outline, known);
    return known;
  }
}

/** 03, 3, 公开03表, 附件2, 支出决算表 or another title it is published under. */
function statementNamed(text: string): StatementId | undefined {
  const number = /^(?:公开)?0?(?<number>[1-9])表?$/u.exec(text)?.groups?.number;
  const id = number === undefined ? text.toLowerCase() : `0${number}`;
  const known = statements.find((statement) => statement.id === id)?.id ?? ANNEXES.get(text);
  if (known) return known;
  const match = matchTitle(text);
  return match && "statement" in match ? match.statement.id : undefined;
}

function isIn(cell: CellName, { statement, instance }: StatementOutline): boolean {
  return cell.statement === statement.id && cell.instance === instance;
}

function cellAt(located: LocatedStatement, sheet: string, position: CellPosition): CellName | undefined {
  const { statement, instance, blocks } = located;
  for (const block of blocksOf(statement)) {
    const found = blocks[block.key];
    const line = found?.rows.find(
      (row) =>
        row.row === position.row &&
        (row.sheet ?? located.sheet) === sheet &&
        Object.values(row.columns ?? found.columns).includes(position.column),
    );
    const column = figureColumns(block).find(
      ({ key }) => line && (line.columns ?? found?.columns)?.[key] === position.column,
    );
    if (!line || !column) continue;
    const { key: row, occurrence } = line;
    return { statement: statement.id, instance, block: block.key, row, occurrence, column: column.key };
  }
  return undefined;
}
