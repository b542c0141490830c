import type { MarkKind } from "../spreadsheetHost";
import { splitAddresses } from "./splitAddresses";
import type { Marking, MarkingMethod } from "./markCells";
import { deleteRule, ruleOf } from "./markRule";

/** How a rule makes its cells look. Kinds differ in more than colour: in weight, in border, in light on dark. */
interface RuleLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly border?: { readonly style: "Continuous" | "Dash" | "Dot"; readonly color: string };
}

export const RULE_LOOKS: Readonly<Record<MarkKind, RuleLook>> = {
  culprit: {
    fill: "#9C0006",
    color: "#FFFFFF",
    bold: true,
    border: { style: "Continuous", color: "#000000" },
  },
  wrong: { fill: "#FFC7CE", color: "#9C0006", bold: true, border: { style: "Continuous", color: "#9C0006" } },
  doubtful: { fill: "#FFEB9C", color: "#7F6000", bold: false, border: { style: "Dash", color: "#7F6000" } },
  tail: { fill: "#DDEBF7", color: "#1F4E79", bold: false, border: { style: "Dot", color: "#1F4E79" } },
  hint: { fill: "#E2EFDA", color: "#375623", bold: false },
};

/**
 * Marks by conditional formats with an always-true rule of ours, in one round trip. The cells' own formats are not
 * touched, and the rules of the user keep their order: ours come before them and leave no trace when deleted.
 */
export const markByRule: MarkingMethod = async (command, known, sheets): Promise<Marking> => {
  const canLookFirst = command.isSupported("1.14");
  const made = new Map<string, Excel.ConditionalFormat[]>();
  for (const { id, markRules, protected: isProtected } of known.sheets) {
    if (isProtected) continue;
    for (const rule of markRules) deleteRule(command.workbook.worksheets.getItem(id), rule, canLookFirst);
  }
  for (const { sheet, kinds } of sheets) {
    const worksheet = command.workbook.worksheets.getItem(sheet.id);
    made.set(sheet.id, [...addRules(worksheet, kinds)]);
  }
  await command.roundTrip();
  return {
    marked: sheets.reduce((cells, { kinds }) => cells + kinds.size, 0),
    unmarked: [],
    known: {
      fills: known.fills,
      sheets: known.sheets.map((sheet) =>
        sheet.protected ? sheet : { ...sheet, markRules: (made.get(sheet.id) ?? []).map(({ id }) => id) },
      ),
    },
  };
};

/** One rule per kind, or several where its cells are too many for one address. */
function* addRules(
  worksheet: Excel.Worksheet,
  kinds: ReadonlyMap<string, MarkKind>,
): Generator<Excel.ConditionalFormat> {
  for (const kind of new Set(kinds.values())) {
    const cells = [...kinds].filter(([, own]) => own === kind).map(([cell]) => cell);
    for (const address of splitAddresses(cells)) {
      const rule = worksheet.getRanges(address).conditionalFormats.add("Custom");
      rule.custom.rule.formula = ruleOf(kind);
      wear(rule.custom.format, RULE_LOOKS[kind]);
      rule.load("id");
      yield rule;
    }
  }
}

function wear(format: Excel.ConditionalRangeFormat, look: RuleLook): void {
  format.fill.color = look.fill;
  format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (!look.border) return;
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = look.border.style;
    edge.color = look.border.color;
  }
}
