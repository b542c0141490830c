import { crossAgreements } from "../relation/crossStatement";
import { yearAgreements } from "../relation/yearAgreement";
import { rules, workbookRules } from "../rule/rules";
import { statements } from "../statement/catalogue";
import type { Level } from "../statement/level";

/** A relation or rule of the product, as the sheet 勾稽规则 lists it. */
export interface ProductRelation {
  readonly id: string;
  readonly level: Level;
  readonly source: string;
}

/** Within the statements, a tree giving its sums over 类 an id of their own; between them; over years; the rules. */
const all: readonly ProductRelation[] = [
  ...statements.flatMap(({ agreements }) =>
    agreements.flatMap((agreement) => {
      const { id, level, source } = agreement;
      const totalId = agreement.kind === "tree" ? agreement.totalId : undefined;
      return [{ id, level, source }, ...(totalId === undefined ? [] : [{ id: totalId, level, source }])];
    }),
  ),
  ...crossAgreements,
  ...yearAgreements,
  ...rules,
  ...workbookRules,
];

/** Every one once, in that order; one that has several levels, as X21, is listed with the first. */
export const productRelations: readonly ProductRelation[] = all
  .filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
  .map(({ id, level, source }) => ({ id, level, source }));
