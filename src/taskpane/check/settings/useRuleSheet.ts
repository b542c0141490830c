import { useState } from "react";
import { ruleSheetWords } from "../../../shared/message/settings";
import { ruleSheet } from "../../../shared/setting/ruleSheet";
import { RULE_SHEET } from "../../../shared/setting/ruleSheetWords";
import { failureOf, type Failure } from "../../failure";
import { useHost } from "../../hostContext";
import { useLocale } from "../../localeContext";

/** What became of the wish to see the sheet 勾稽规则. */
export type RuleSheetAnswer =
  | { readonly kind: "opened" }
  | { readonly kind: "made"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Goes to the sheet 勾稽规则; a workbook without one gets it, with every relation as the product has it. */
export function useRuleSheet(): { readonly answer?: RuleSheetAnswer; readonly open: () => Promise<void> } {
  const host = useHost();
  const locale = useLocale();
  const [answer, setAnswer] = useState<RuleSheetAnswer>();

  async function open(): Promise<void> {
    try {
      const { sheets } = await host.read();
      if (sheets.some(({ name }) => name === RULE_SHEET)) {
        await host.select({ sheet: RULE_SHEET, cell: "A1" });
        return setAnswer({ kind: "opened" });
      }
      const [made] = await host.layOut([ruleSheet(ruleSheetWords(locale))]);
      const sheet = made?.given ?? RULE_SHEET;
      // It stands last among many tabs, where nobody would look for it.
      await host.select({ sheet, cell: "A1" });
      setAnswer({ kind: "made", sheet });
    } catch (error) {
      setAnswer({ kind: "failed", failure: failureOf(error) });
    }
  }

  return { answer, open };
}
