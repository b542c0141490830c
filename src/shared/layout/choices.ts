import type { Unit } from "../amount/unit";
import type { StatementId } from "../statement/statement";
import type { FormId } from "../statement/yearForm";
import type { WeightSet } from "../statement/weightSets";

/** 级次 as the forms print it: 市级预算部门, 区级专项资金. */
export type AdministrativeLevel = "中央" | "省级" | "市级" | "县级" | "区级" | "乡镇级";

/** A row of a list that grows: a project, an indicator with its 一级 and 二级, a 专项. */
export interface ListRow {
  readonly name: string;
  /** What stands in the group columns, from the left. */
  readonly groups?: readonly string[];
}

/**
 * Where the published figures come from. `working`: figures in 元 stand in working sheets, which add them up, and every
 * published cell is its working cell in 万元, rounded on its own. `calculated`: items are typed, totals are formulas.
 * `typed`: everything is typed as approved.
 */
export type FigureSource = "working" | "calculated" | "typed";

/** What an officer decides before statements are laid out. */
export interface LayoutChoices {
  readonly unitName: string;
  /** 本级 or 汇总. */
  readonly scope: "single" | "consolidated";
  readonly level: AdministrativeLevel;
  readonly year: number;
  readonly form: FormId;
  /** 金额单位 of the published statements. */
  readonly unit: Extract<Unit, "元" | "万元">;
  /** What is printed above the annexes: 附件2. */
  readonly attachments: Partial<Readonly<Record<StatementId, string>>>;
  readonly statements: readonly StatementId[];
  /** Subject codes in order, missing parents are added: of 02, 03 and 05; of 07; of 08. */
  readonly codes: readonly string[];
  readonly fundCodes: readonly string[];
  readonly capitalCodes: readonly string[];
  /** Names of codes the code list does not have, as they came with the codes. */
  readonly names: Readonly<Record<string, string>>;
  /** Rows of growing lists by statement and block, "projects.body"; lists left out get blank rows. */
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
  readonly weights: WeightSet;
  readonly source: FigureSource;
  /** The unit has this year's general public budget alone, so that 02 and 05 follow from 03. */
  readonly onlyGeneralBudget: boolean;
  /** Rates and scores as native formulas or as PERF functions. */
  readonly rates: "native" | "perf";
  /** Scores are worked out as a suggestion, or left to be typed. */
  readonly scores: "suggested" | "typed";
  /** Sheets are protected without a password, entry cells open. */
  readonly locked: boolean;
  /**
   * What stands in entry cells from the start, by the name of the cell (`nameKey`, instance 1): figures pasted from the
   * software, last year's figures. Amounts are decimal strings in the unit of the sheet they are written to (元 where
   * the source is `working`); other contents are written as they are.
   */
  readonly entries: ReadonlyMap<string, string | number>;
  /** Last year's amounts in `unit`, by the name of the cell: a sheet sets them beside this year's. */
  readonly lastYear?: ReadonlyMap<string, string>;
}
