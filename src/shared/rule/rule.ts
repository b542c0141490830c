import type { Decimal } from "../amount/decimal";
import type { LocatedStatement } from "../recognition/locatedStatement";
import type { Level } from "../statement/level";
import type { StatementId } from "../statement/statement";
import type { Lookup } from "../verdict/placedCell";
import type { CellPosition } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** A cell a rule speaks of, and what stands in it. */
export interface RuleCell extends CellPosition {
  readonly sheet: string;
  readonly label: string;
  readonly value: string;
}

/** A place where a rule does not hold. `facts` fill the sentence of the rule. */
export interface Breach {
  /** The cell it is about, first of all it names. */
  readonly cell: RuleCell;
  readonly others?: readonly RuleCell[];
  readonly facts: Readonly<Record<string, string>>;
}

/** What a unit may set for itself. */
export interface RuleParameters {
  /** How far above its target an actual value asks for a look, as a fraction of the target. */
  readonly farBeyond: Decimal;
}

/** What a rule is given: one statement where it stands. */
export interface RuleContext {
  readonly located: LocatedStatement;
  /** Where it begins. */
  readonly sheet: SheetSnapshot;
  /** All sheets by name: a statement may go on in another one (续表). */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** The last sheet row that may belong to it: that above the next statement of the sheet, or the last one used. */
  readonly lastRow: number;
  readonly lookup: Lookup;
  readonly parameters: RuleParameters;
}

/** `applied` counts the places that were looked at, so that what was checked can be told. */
export interface RuleAnswer {
  readonly applied: number;
  readonly breaches: readonly Breach[];
}

interface Described {
  readonly id: string;
  readonly statements: readonly StatementId[];
  readonly level: Level;
  readonly source: string;
}

/** What no sum or rate can say (DESIGN §6): code and name, order, a missing sentence or reason. */
export interface Rule extends Described {
  /** Also for working sheets (底稿), which are not published: amounts alone count there. */
  readonly inWorkingSheets?: true;
  /** Also for a statement without figures. */
  readonly whenEmpty?: true;
  readonly evaluate: (context: RuleContext) => RuleAnswer;
}

/** A breach of a rule over several statements, with the one its first cell stands in. */
export interface WorkbookBreach extends Breach {
  readonly located: LocatedStatement;
}

/** A rule over all filled statements of a workbook at once, with a stop behind each of them. */
export interface WorkbookRule extends Described {
  readonly evaluate: (contexts: readonly RuleContext[]) => Generator<
    void,
    {
      readonly applied: number;
      readonly breaches: readonly WorkbookBreach[];
    }
  >;
}
