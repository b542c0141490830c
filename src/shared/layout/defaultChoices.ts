import { statements } from "../statement/catalogue";
import { weightSets } from "../statement/weightSets";
import { formOfYear } from "../statement/yearForm";
import type { LayoutChoices } from "./choices";

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
    statements: statements.map(({ id }) => id),
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
