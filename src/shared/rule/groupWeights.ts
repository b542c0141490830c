import { Decimal, sum } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import type { Breach, Rule, RuleContext } from "./rule";
import { placedRuleCell, positionIn, textRuleCell, valueOf } from "./ruleCells";
import { type IndicatorRow, indicatorRows, pointsText, scoringBlocks, scoringForms } from "./indicatorRows";

/** 产出指标（40分） states what its rows weigh together. */
const STATED = /[(:](?<points>\d{1,3}(?:\.\d+)?)分\)?$/u;

const LEVELS = ["first", "second", "group"] as const;

/** E3: the weight a group prints is the sum of the weights of its rows. */
export const groupWeights: Rule = {
  id: "E3-2",
  statements: scoringForms,
  level: "hard",
  source: "自评表：一级指标所注分值为其各行分值之和",
  evaluate: (context) => {
    const { indicators } = scoringBlocks(context);
    const rows = indicatorRows(context);
    // A row without a name may carry the weight that seems to lack.
    if ((context.located.blocks[indicators]?.unnamed ?? 0) > 0) return { applied: 0, breaches: [] };
    const groups = LEVELS.flatMap((level) => groupsOf(rows, level));
    const breaches = groups.flatMap((group) => breachOf(context, indicators, group) ?? []);
    return { applied: groups.length, breaches };
  },
};

interface Group {
  readonly level: string;
  readonly label: string;
  readonly stated: Decimal;
  readonly rows: readonly [IndicatorRow, ...IndicatorRow[]];
}

/** Neighbouring rows of one group that states its points and whose weights are all numbers or blank. */
function groupsOf(rows: readonly IndicatorRow[], level: string): Group[] {
  const runs: { label: string; under: string; rows: [IndicatorRow, ...IndicatorRow[]] }[] = [];
  for (const row of rows) {
    const label = row.located.groups?.[level] ?? "";
    // 数量指标（10分） of one group does not go on in the next.
    const under = level === "second" ? (row.located.groups?.first ?? "") : "";
    const last = runs.at(-1);
    if (last && last.label === label && last.under === under) last.rows.push(row);
    else runs.push({ label, under, rows: [row] });
  }
  return runs.flatMap(({ label, rows: members }) => {
    const points = STATED.exec(normaliseText(label))?.groups?.points;
    const isClear = members.every(
      ({ weight }) => weight?.reading.kind === "figure" || weight?.reading.kind === "blank",
    );
    return points !== undefined && isClear && members.some(({ weight }) => valueOf(weight))
      ? [{ level, label, stated: new Decimal(points), rows: members }]
      : [];
  });
}

function breachOf(
  context: RuleContext,
  block: string,
  { level, label, stated, rows }: Group,
): Breach | undefined {
  const computed = sum(rows.flatMap(({ weight }) => valueOf(weight) ?? []));
  const position = positionIn(context, block, rows[0].located, level);
  if (computed.equals(stated) || !position) return undefined;
  const group = normaliseText(label);
  return {
    cell: { ...textRuleCell(context, position, group), value: group },
    others: rows.flatMap(({ weight }) => (weight ? placedRuleCell(weight) : [])),
    facts: { group, stated: pointsText(stated), sum: pointsText(computed) },
  };
}
