import { type Label, readLabel, trimmed } from "./label";
import type { WrittenFigure } from "./writtenFigures";

/** What a figure is said to be. */
export type Role =
  | { readonly kind: "amount"; readonly label: Label }
  /** 比年初预算141万元: what is compared with. */
  | { readonly kind: "base"; readonly label: Label }
  | {
      readonly kind: "change";
      readonly direction: Direction;
      readonly name: string;
      readonly against: Against;
    }
  /** 年中调增, 调减, 追加 */
  | { readonly kind: "adjustment"; readonly direction: Direction; readonly name: string }
  | { readonly kind: "carryOver"; readonly name: string }
  | { readonly kind: "share"; readonly of: string; readonly name: string }
  | { readonly kind: "completion"; readonly of: Against; readonly name: string }
  | {
      readonly kind: "growth";
      readonly direction: Direction;
      readonly name: string;
      readonly against: Against;
    }
  | { readonly kind: "weight" | "score"; readonly name: string }
  | { readonly kind: "other" };

export type Direction = "up" | "down";
export type Against = "lastYear" | "initial" | "adjusted" | "budget" | undefined;

const UP = ["增加", "增长", "上升", "提高", "上涨", "增幅", "增长率", "增加额"];
const DOWN = ["减少", "下降", "降低", "压减", "缩减", "减幅", "降幅", "下降率", "减少额"];
const ADDED = ["调整追加", "年中追加", "追加", "调增", "调整增加", "追加预算"];
const CUT = ["调减", "核减", "调整减少"];
const CARRIED_OVER = ["结余结转", "结转结余", "年末结转和结余", "结转和结余", "结余", "结转"];
const COMPLETED = /(?:完成|执行率|完成率|支付进度|支付率|控制率)/u;
const COMPARED = /^(?:比|较|相比|与|从|由)/u;

/** `lead` is what was said in the same sentence since the last figure, without figures of its own: 与上年相比. */
export function roleOf(text: string, lead: string, figure: WrittenFigure): Role {
  const bare = trimmed(text);
  switch (figure.unit.measure) {
    case "score":
      return scoreRole(bare);
    case "percent":
      return rateRole(bare, lead, figure);
    case "money":
    case "count":
      return amountRole(text, bare, lead);
    case "points":
    case "times":
      return { kind: "other" };
  }
}

function scoreRole(bare: string): Role {
  if (/(?:得分|自评|评分|评价)$/u.test(bare)) return { kind: "score", name: bare };
  return { kind: "weight", name: bare };
}

function rateRole(bare: string, lead: string, { value }: WrittenFigure): Role {
  const share = /占(?<of>[^占]{0,40})$/u.exec(bare);
  if (share) {
    return { kind: "share", of: shareOf(share.groups?.of ?? ""), name: trimmed(bare.slice(0, share.index)) };
  }
  const change = changeIn(bare);
  if (change) {
    const against = againstIn(bare) ?? againstIn(lead);
    const direction = value.isNegative() && change.direction === "up" ? "down" : change.direction;
    return { kind: "growth", direction, name: changed(change.rest), against };
  }
  if (COMPLETED.test(bare)) {
    const name = trimmed(bare.replace(/(?:预算)?(?:完成|执行|支付|控制)(?:率|进度)?.*$/u, ""));
    return { kind: "completion", of: againstIn(bare), name };
  }
  return { kind: "other" };
}

/** 占本年支出合计的, 占比, 占总支出的比重为 */
function shareOf(text: string): string {
  return trimmed(
    text.replace(/(?:的)?(?:比重|比例|比)$/u, "").replace(/^(?:比|全部|当年|本年(?!支|收))/u, ""),
  );
}

function amountRole(text: string, bare: string, lead: string): Role {
  const change = changeIn(bare);
  if (change) {
    return {
      kind: "change",
      direction: change.direction,
      name: changed(change.rest),
      against: againstIn(change.rest) ?? againstIn(lead),
    };
  }
  const adjusted = /(?<before>.*?)(?:预算|资金|指标|经费)?$/u.exec(bare)?.groups?.before ?? bare;
  const added = ADDED.find((word) => adjusted.endsWith(word));
  const cut = CUT.find((word) => adjusted.endsWith(word));
  if (added ?? cut) {
    const name = trimmed(adjusted.slice(0, -(added ?? cut ?? "").length)).replace(
      /(?:年中|执行|调整|中期|预算)+$/u,
      "",
    );
    return { kind: "adjustment", direction: added ? "up" : "down", name };
  }
  const carried = CARRIED_OVER.find((word) => bare.endsWith(word));
  if (carried && !bare.includes("年初")) {
    return { kind: "carryOver", name: trimmed(bare.slice(0, -carried.length)) };
  }
  if (COMPARED.test(bare)) {
    const label = readLabel(bare.replace(COMPARED, ""));
    return label.version || label.year ? { kind: "base", label } : { kind: "other" };
  }
  if (/(?:到|至)$/u.test(bare) && !/直到$/u.test(bare)) return { kind: "other" };
  return { kind: "amount", label: readLabel(text) };
}

function changeIn(bare: string): { direction: Direction; rest: string } | undefined {
  const up = UP.find((word) => bare.endsWith(word));
  if (up) return { direction: "up", rest: bare.slice(0, -up.length) };
  const down = DOWN.find((word) => bare.endsWith(word));
  return down ? { direction: "down", rest: bare.slice(0, -down.length) } : undefined;
}

/** 比上年, 与年初预算数相比: what a change is measured by. */
export function againstIn(text: string): Against {
  if (/上年|去年|上一年|同比|上年度|[比较]20\d\d年/u.test(text)) return "lastYear";
  if (text.includes("年初预算")) return "initial";
  if (text.includes("全年预算") || text.includes("调整后")) return "adjusted";
  return text.includes("预算") && !/预算财政拨款|预算支出|公共预算|基金预算|经营预算/u.test(text)
    ? "budget"
    : undefined;
}

/** What changed, where it is named: 一般公共预算财政拨款支出增加. */
function changed(rest: string): string {
  const named = rest.replace(/(?:比|较|与|相比|同比).*$/u, "");
  return readLabel(named).name;
}
