import { normaliseText } from "../amount/text";
import { statements, titlesNotCovered } from "../statement/catalogue";
import type { Statement } from "../statement/statement";

/** Which standard form a title names: one we know, or one that exists but is not described yet. */
export type TitleMatch = { readonly statement: Statement } | { readonly notCovered: string };

/** What our own working sheets say before the title. */
const WORKING = /^底稿[:：]?/u;

/** 部门收入支出决算总表 is the same form. */
const WITH_DEPARTMENT = /^部门/u;

/** 支出决算表续表, 续表：支出决算表, 支出决算表（续）公开03表 */
const CONTINUED =
  /^续[表页]?[:：]?|[-—]*(?:续[表页]?|接上[表页])[一二三四五六七八九十\d]*$|\(续[表页]?[一二三四五六七八九十\d]*\)$/gu;

const known: readonly (readonly [title: string, match: TitleMatch])[] = [
  ...statements.flatMap((statement) =>
    [statement.title, ...statement.aliases].map((title) => [bareTitle(title), { statement }] as const),
  ),
  ...titlesNotCovered.map((title) => [bareTitle(title), { notCovered: title }] as const),
];

const LONGEST_TITLE = 80;

/** What titles end with. A text without any of it is no title, whatever is taken off it; most cells are told by that. */
const endings = [...new Set(known.map(([title]) => title.slice(-1)))];

/** Whether a title is that of a sheet of working figures (底稿). */
export function isWorkingTitle(text: string): boolean {
  return WORKING.test(normaliseText(text));
}

/** What may stand before a title: a unit's name or a year, recognised by how it ends. */
const BEFORE_TITLE =
  /(?:年度?|[局委办室厅部处站所队会院校园馆社团府县市区镇乡学大联道级台关村协场狱库港厂矿寺]|中心|公司|汇总|单位|部门|[)-])$/u;

/**
 * Reads a title cell. Year, unit name, 附件 and the software's table number around the title do not matter; any
 * other words before it do: 财政拨款收入支出决算总表 is not 收入支出决算总表.
 */
export function matchTitle(text: string): TitleMatch | undefined {
  return readTitle(text)?.match;
}

/** The words before the name of the form: the year and the name of the unit. */
export function beforeTitle(text: string): string {
  return readTitle(text)?.before ?? "";
}

function readTitle(text: string): { match: TitleMatch; before: string } | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const normal = normaliseText(text);
  if (!endings.some((ending) => normal.includes(ending))) return undefined;
  const bare = bareTitle(text);
  const fitting = known.filter(([title]) => bare.endsWith(title)).sort(([a], [b]) => b.length - a.length);
  const [title, match] = fitting[0] ?? [];
  if (title === undefined || match === undefined) return undefined;
  const before = bare.slice(0, bare.length - title.length);
  if (WITH_DEPARTMENT.test(before) && before.length === 2) return { match, before: "" };
  return before === "" || BEFORE_TITLE.test(before) ? { match, before } : undefined;
}

function bareTitle(text: string): string {
  return (
    normaliseText(text)
      .replace(WORKING, "")
      .replace(/[“”"'‘’《》]/gu, "")
      .replace(/(?:\([^()]*\))+$/u, "")
      .replace(/公开\d+表$/u, "")
      .replace(CONTINUED, "")
      .replace(/^(?:附件|附表|表|第)[一二三四五六七八九十\d-]*(?:部分)?[:：、.]?/u, "")
      // Chinese numerals count only with a mark behind them: 一般 is a word, “三公” too.
      .replace(
        /^(?:Z\d+[.、:：]?|公开\d+表[.、:：]?|\d+[.、:：]?(?!\d*年)|[一二三四五六七八九十]+[.、:：])/u,
        "",
      )
  );
}
