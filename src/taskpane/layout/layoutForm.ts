import type { AdministrativeLevel, FigureSource, LayoutChoices } from "../../shared/layout/choices";
import { layoutChoices } from "../../shared/layout/defaultChoices";
import type { Statement, StatementId } from "../../shared/statement/statement";
import type { FormId } from "../../shared/statement/yearForm";
import { nationalTexts, type WeightTexts } from "./weights";

/** 级次, from the top. */
export const administrativeLevels = [
  "中央",
  "省级",
  "市级",
  "县级",
  "区级",
  "乡镇级",
] as const satisfies readonly AdministrativeLevel[];

/** The three lists of subject codes and the statements whose rows they are. */
export const codeFields = [
  { field: "codes", statements: ["02", "03", "05"] },
  { field: "fundCodes", statements: ["07"] },
  { field: "capitalCodes", statements: ["08"] },
] as const satisfies readonly { field: keyof LayoutForm; statements: readonly StatementId[] }[];

/** What stands in the fields of the page, as typed. Kept in the workbook, so that next time it stands there again. */
export interface LayoutForm {
  readonly unitName: string;
  readonly scope: LayoutChoices["scope"];
  readonly level: AdministrativeLevel;
  readonly year: string;
  readonly unit: LayoutChoices["unit"];
  /** A form named by the officer; left out, the year decides. */
  readonly form?: FormId;
  readonly statements: readonly StatementId[];
  readonly attachments: LayoutChoices["attachments"];
  readonly source: FigureSource;
  readonly onlyGeneralBudget: boolean;
  readonly codes: string;
  readonly fundCodes: string;
  readonly capitalCodes: string;
  /** Names that came with codes the code list does not have. */
  readonly names: LayoutChoices["names"];
  /** A national set by its id, or the officer's own. */
  readonly weights: LayoutChoices["weights"]["id"] | "own";
  readonly ownWeights: WeightTexts;
  /** One name per line. */
  readonly projects: string;
  readonly specials: string;
  readonly scores: LayoutChoices["scores"];
  readonly rates: LayoutChoices["rates"];
  readonly locked: boolean;
}

/** Where the form is kept in the workbook. */
export const LAYOUT_FORM_KEY = "layout-form";

/** Final accounts are drawn up for the year that has ended. */
export function blankForm(today: Date): LayoutForm {
  const year = today.getFullYear() - 1;
  const usual = layoutChoices({ unitName: "", year });
  return {
    unitName: "",
    scope: usual.scope,
    level: usual.level,
    year: String(year),
    unit: usual.unit,
    statements: usual.statements,
    attachments: usual.attachments,
    source: usual.source,
    onlyGeneralBudget: usual.onlyGeneralBudget,
    codes: "",
    fundCodes: "",
    capitalCodes: "",
    names: {},
    weights: usual.weights.id,
    ownWeights: nationalTexts,
    projects: "",
    specials: "",
    scores: usual.scores,
    rates: usual.rates,
    locked: usual.locked,
  };
}

export function yearIsValid({ year }: LayoutForm): boolean {
  return /^(19|20)\d\d$/.test(year.trim());
}

/** Working figures are in 元 and published in 万元; nothing is to be converted where 元 are published. */
export function sourceOf({ source, unit }: LayoutForm): FigureSource {
  return source === "working" && unit === "元" ? "calculated" : source;
}

/** Whether any of these statements is to be laid out. */
export function makesAny({ statements }: LayoutForm, ids: readonly StatementId[]): boolean {
  return ids.some((id) => statements.includes(id));
}

/** The annexes carry no number of their own: the officer gives it. */
export function isAnnex({ number }: Statement): boolean {
  return number === undefined;
}
