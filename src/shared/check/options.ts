import type { Correction } from "../recognition/recognise";
import type { StatementId } from "../statement/statement";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What an officer may say before a check; all of it is remembered in the workbook by the face that asks. */
export interface CheckOptions {
  /** What a sheet is, where recognition is wrong or in doubt. */
  readonly corrections?: readonly Correction[];
  /** 以哪张为准: the sheet that counts, of several versions of a statement. */
  readonly versions?: ReadonlyMap<StatementId, string>;
  /** 也检查其他表: sheets that are no standard statement, checked as free tables. */
  readonly otherSheets?: boolean;
  /** Last year's workbook, which 年初 and 上年 figures are compared with. */
  readonly lastYear?: WorkbookSnapshot;
}
