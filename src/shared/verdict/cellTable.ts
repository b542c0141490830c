import type { CellName } from "../relation/relation";
import type { PlacedCell } from "./placedCell";

/** The cells of a column that are the first of their row's key, the second, …, by that key. */
type ColumnCells = Map<string, PlacedCell>[];

/**
 * The cells of one workbook by their names. Nested by the parts of a name: a large workbook asks for hundreds of
 * thousands of cells, and to put a text together for each takes longer than to judge them.
 */
export class CellTable {
  private readonly statements = new Map<string, Map<string, Map<string, ColumnCells>>[]>();

  set({ statement, instance, block, column, occurrence, row }: CellName, cell: PlacedCell): void {
    const blocks = (ensured(this.statements, statement, () => [])[instance] ??= new Map());
    const columns = ensured(blocks, block, () => new Map<string, ColumnCells>());
    const rows = (ensured(columns, column, () => [])[occurrence] ??= new Map());
    rows.set(row, cell);
  }

  get({ statement, instance, block, column, occurrence, row }: CellName): PlacedCell | undefined {
    const columns = this.statements.get(statement)?.[instance]?.get(block);
    return columns?.get(column)?.[occurrence]?.get(row);
  }
}

function ensured<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
