import { normaliseText } from "../amount/text";
import type { Scope } from "../relation/relation";
import { beforeTitle } from "./title";

/** Which version of a statement stands in a sheet, as far as sheet name, title and unit line say. */
export interface Identity {
  /** Normalised and without its scope. */
  readonly unitName?: string;
  readonly scope?: Scope;
  /** A draft, a backup or a copy. */
  readonly draft?: boolean;
  /** The sheet is named last year's. */
  readonly lastYear?: boolean;
}

const UNIT_LINE =
  /^\S{0,4}?(?:部门\(单位\)|单位\(部门\)|部门\/单位|部门|单位)(?:(?:名称)?[:：](?<line>.*)|名称(?<beside>))$/u;
const MONEY = /^\(?(?:人民币)?(?:万元|亿元|元)/u;
const BEHIND_NAME = /(?:金额单位|单位[:：]|20\d\d年|公开\d+表).*$/u;
const SCOPE = /\(?(?<scope>本级|汇总)\)?$/u;

/** How the names of units end, as against 部门 or 全省 before a title. */
const UNIT_ENDING =
  /(?:[局委办院校园馆社团府县市区镇乡学联台协队会所站处厅]|中心|公司|(?<!本)部|(?<!科)室|(?<!车)间)$/u;

const DRAFT = /草稿|初稿|备份|副本|旧[版表稿]|\(旧\)|\([2-9]\)$/u;
const DRAFT_SHEET = /^旧(?![城区村])|旧$/u;
const LAST_YEAR = /上年(?!结|末)|去年|上一年/u;

/** Texts are what stands above the header, normalised, in reading order. */
export function identityOf(sheetName: string, title: string, above: readonly string[]): Identity {
  const sheet = normaliseText(sheetName);
  const printed = normaliseText(title);
  const stated = statedUnitName(above) ?? unitInTitle(title);
  const scope = scopeAtEnd(stated) ?? scopeIn(printed) ?? scopeIn(sheet);
  const unitName = stated?.replace(SCOPE, "");
  return {
    ...(unitName ? { unitName } : {}),
    ...(scope ? { scope } : {}),
    ...(DRAFT.test(printed) || DRAFT.test(sheet) || DRAFT_SHEET.test(sheet) ? { draft: true } : {}),
    ...(LAST_YEAR.test(sheet) ? { lastYear: true } : {}),
  };
}

/** 2022 in the name of a sheet, with or without 年. */
export function yearInSheetName(name: string): number | undefined {
  const year = /(?<!\d)(?<year>20\d\d)(?!\d)/u.exec(normaliseText(name))?.groups?.year;
  return year === undefined ? undefined : Number(year);
}

/** 部门：甲市某局（本级）; 单位：万元 is another unit. The name may stand in the next cell. */
function statedUnitName(texts: readonly string[]): string | undefined {
  for (const [index, text] of texts.entries()) {
    const found = UNIT_LINE.exec(text)?.groups;
    if (!found) continue;
    const name = unitNameIn(found.line || (texts[index + 1] ?? ""));
    if (name !== undefined) return name;
  }
  return undefined;
}

function unitNameIn(text: string): string | undefined {
  const name = text.replace(BEHIND_NAME, "");
  const isName =
    name.length > 1 && name.length <= 60 && !MONEY.test(name) && !/[:：×*]|X{2}|名称|编码|代码/iu.test(name);
  return isName ? name : undefined;
}

/** 甲市某局2023年度支出决算表 */
function unitInTitle(title: string): string | undefined {
  const name = beforeTitle(title).replace(/20\d\d年度?/gu, "");
  return UNIT_ENDING.test(name.replace(SCOPE, "")) && name.length > 2 ? name : undefined;
}

function scopeAtEnd(name: string | undefined): Scope | undefined {
  return scopeIn(SCOPE.exec(name ?? "")?.groups?.scope ?? "");
}

function scopeIn(text: string): Scope | undefined {
  if (text.includes("本级")) return "single";
  return text.includes("汇总") ? "consolidated" : undefined;
}
