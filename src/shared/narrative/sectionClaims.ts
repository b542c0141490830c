import { about, type Claim, plus, quantityOf } from "./claim";
import type { Mention } from "./mention";
import { schemeOf } from "./subjects";

/** Paragraphs that take a whole apart are looked for no further than this. */
const FARTHEST = 8;

/** N18, N19: 三公经费 and its items, paragraph by paragraph. */
export function sectionClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    if (total.subject !== "threePublic" || total.aside || total.version === undefined || total.list)
      return [];
    const scheme = schemeOf(total.name, total.subject);
    const parts = new Map<string, Mention>();
    for (let index = total.index + 1; index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.clause.paragraph > total.clause.paragraph + FARTHEST) break;
      if (mention.subject === "threePublic" && mention.version === total.version) break;
      if (mention.role.kind !== "amount" || mention.aside || mention.version !== total.version) continue;
      if (mention.year !== total.year && mention.year !== undefined && total.year !== undefined) continue;
      if (mention.list && mention.list.lead === total) return [];
      if (mention.subject && !parts.has(mention.subject)) parts.set(mention.subject, mention);
    }
    const set = scheme?.complete.find((ids) => ids.every((id) => parts.has(id)));
    if (!set) return [];
    return [
      {
        ...about("sum", total),
        form: "sum",
        total: quantityOf(total),
        terms: set.flatMap((id) => parts.get(id) ?? []).map(plus),
        force: "hard",
      },
    ];
  });
}
