import type { Level } from "../statement/level";
import type { StatementId } from "../statement/statement";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What an officer decided about a relation in the sheet 勾稽规则. */
export interface RelationSetting {
  readonly enabled: boolean;
  /** Another level than its own. */
  readonly level?: Level;
}

/** What an officer may say before a check; all of it is remembered in the workbook by the face that asks. */
export interface CheckOptions {
  /** Relations and rules by id. */
  readonly settings?: ReadonlyMap<string, RelationSetting>;
  /** 以哪张为准: the sheet that counts, of several versions of a statement. */
  readonly versions?: ReadonlyMap<StatementId, string>;
  /** 也检查其他表: sheets that are no standard statement, checked as free tables. */
  readonly otherSheets?: boolean;
  readonly lastYear?: WorkbookSnapshot;
}
