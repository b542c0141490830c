import type { StatementId } from "../statement/statement";
import { weightSets } from "../statement/weightSets";
import { formOfYear } from "../statement/yearForm";
import type { LayoutChoices } from "./choices";

/** Every statement, in printed order. */
const ALL_STATEMENTS: readonly StatementId[] = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "basic",
  "self",
  "project",
  "projects",
  "indicators",
];

/** The choices before an officer has changed any; what is given stands instead. */
export function layoutChoices(
  part: Partial<LayoutChoices> & Pick<LayoutChoices, "unitName" | "year">,
): LayoutChoices {
  const [weights] = weightSets;
  if (!weights) throw new Error("[layout] there is no weight set");
  return {
    scope: "single",
    level: "市级",
    form: formOfYear(part.year).form,
    unit: "万元",
    attachments: { basic: "附件2", self: "附件3" },
    statements: ALL_STATEMENTS,
    codes: [],
    fundCodes: [],
    capitalCodes: [],
    names: {},
    lists: {},
    weights,
    source: "calculated",
    onlyGeneralBudget: false,
    rates: "native",
    scores: "suggested",
    locked: false,
    entries: new Map(),
    ...part,
  };
}
