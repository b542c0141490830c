import { type Decimal, ZERO } from "../amount/decimal";
import type { Sources } from "./narrateAccounts";
import { money, percent } from "./sourceFigures";

/** The figures of the self-evaluation report from 附件2, 附件3, 支出决算表 and 项目支出明细表, a paragraph each. */
export function narrateEvaluation(sources: Sources): string[] {
  return [
    ...staff(sources),
    ...spending(sources),
    ...execution(sources),
    ...projects(sources),
    ...score(sources),
  ];
}

function yearOf({ year }: Sources): string {
  return year === undefined ? "本年度" : `${year}年`;
}

function staff({ now }: Sources): string[] {
  const approved = now.value("basic", "staff", "staff", "approved");
  const actual = now.value("basic", "staff", "staff", "actual");
  if (!approved || !actual || approved.isZero()) return [];
  return [
    `编制人数${approved.toFixed()}人，在职人数${actual.toFixed()}人，在职人员控制率为${percent(actual, approved) ?? ""}。`,
  ];
}

function spending(sources: Sources): string[] {
  const of = (column: string): Decimal | undefined => sources.now.value("03", "body", "total", column);
  const [total, basic, project] = [of("total"), of("basic"), of("project")];
  if (!total || !basic || !project || !total.equals(basic.plus(project))) return [];
  return [
    `${yearOf(sources)}整体支出${money(total)}，其中：基本支出${money(basic)}，项目支出${money(project)}。`,
  ];
}

function execution(sources: Sources): string[] {
  const of = (column: string): Decimal | undefined => sources.now.value("self", "money", "annual", column);
  const [initial, adjusted, actual] = [of("initial"), of("adjusted"), of("actual")];
  if (!initial || !adjusted || !actual) return [];
  const rate = percent(actual, adjusted);
  return [
    `${yearOf(sources)}年初预算数${money(initial)}，全年预算数${money(adjusted)}，全年执行数${money(actual)}` +
      `${rate === undefined ? "" : `，预算执行率${rate}`}。`,
  ];
}

function projects({ now }: Sources): string[] {
  const rows = now
    .rows("projects", "body")
    .filter(({ key, occurrence }) => key !== "total" && occurrence === 1);
  const named = rows.filter(({ label }) => label.trim() !== "");
  return named.flatMap(({ key, label }, index) => {
    const of = (column: string): Decimal => now.value("projects", "body", key, column) ?? ZERO;
    const [initial, adjustment, spent] = [of("initial"), of("adjustment"), of("actual")];
    const changed = adjustment.isZero()
      ? ""
      : `，年中${adjustment.gt(0) ? "调增" : "调减"}${money(adjustment.abs())}`;
    const left = initial.plus(adjustment).minus(spent);
    const rest = left.isNegative() ? "" : `，结余结转${money(left)}`;
    const rate = percent(spent, initial.plus(adjustment));
    return [
      `（${index + 1}）${label.trim()}`,
      `年初预算${money(initial)}${changed}，实际支出${money(spent)}${rest}${rate === undefined ? "" : `，预算执行率${rate}`}。`,
    ];
  });
}

function score({ now }: Sources): string[] {
  const weight = now.value("self", "total", "total", "weight");
  const points = now.value("self", "total", "total", "score");
  return weight && points && !weight.isZero()
    ? [`整体支出绩效自评满分${weight.toFixed()}分，得分${points.toFixed()}分。`]
    : [];
}
