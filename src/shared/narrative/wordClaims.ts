import { gradeOf, NATIONAL_BANDS } from "../indicator/grade";
import { about, type Claim, quantityOf } from "./claim";
import type { Mention } from "./mention";

const NOTHING_ABOUT = { form: "words", about: [] } as const;

/** N34: words of the template that somebody forgot to choose from or to fill in. */
const RESIDUE =
  /(?:增加|增长|上升|调增|增|大于|高于)(?:\(|\/)(?:减少|下降|降低|调减|减|小于|低于)(?:\)|\/等于|\(等于\))?|大于\(小于|[X×＊]{2,}|_{3,}/gu;
/** N14: the sentence that should give the reason ends where the reason starts. */
const NO_REASON = /主要原因(?:是|为|:|是:|为:)(?:由于|因为)?(?=[。;\n]|$)/gu;

export function residueClaims(text: string): Claim[] {
  return [...text.matchAll(RESIDUE)]
    .filter(({ index }) => !/[A-Za-z]/u.test(text[index - 1] ?? ""))
    .map(({ 0: words, index }) => ({
      kind: "residue",
      subject: "",
      start: index,
      end: index + words.length,
      words,
      ...NOTHING_ABOUT,
      outcome: "doubtful",
    }));
}

export function reasonClaims(text: string): Claim[] {
  return [...text.matchAll(NO_REASON)].map(({ 0: words, index }) => ({
    kind: "reason",
    subject: "",
    start: index,
    end: index + words.length,
    words,
    ...NOTHING_ABOUT,
    outcome: "hint",
  }));
}

/** N35: an amount in 元 among amounts in 万元; whether it is one is proved by what it adds up to. */
export function unitClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    if (mention.figure.unit.unit !== "元" || mention.aside) return [];
    const beside = [mentions[mention.index - 1], mentions[mention.index + 1]].flatMap((other) => other ?? []);
    const near = beside.filter(({ figure, clause }) => {
      return figure.unit.measure === "money" && Math.abs(clause.paragraph - mention.clause.paragraph) <= 1;
    });
    const others = [...near, ...(mention.list ? [mention.list.lead] : [])];
    const isAlone = others.length > 0 && others.every(({ figure }) => figure.unit.unit === "万元");
    // 12,000元 beside 万元 is said on purpose.
    if (!isAlone || mention.figure.value.gte(10_000) || mention.figure.value.isZero()) return [];
    return [{ ...about("unit", mention), form: "words", outcome: "hint", about: [quantityOf(mention)] }];
  });
}

const GRADE = /^(?:评价)?(?:等级|评级|等次)(?:为|是|:)?(?<word>[优良中差])/u;

/** 自评得分98分，等级为优: the bands differ from place to place, so it is no more than a hint. */
export function gradeClaims(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((score) => {
    if (score.role.kind !== "score" || score.aside || !/综合|自评得分|评价得分/u.test(score.clause.text))
      return [];
    const behind = text.slice(score.figure.end, score.figure.end + 12).replace(/^[,，]/u, "");
    const word = GRADE.exec(behind)?.groups?.word;
    if (word === undefined || word === gradeOf(score.figure.value, NATIONAL_BANDS)) return [];
    const start = score.figure.end;
    const claim: Claim = {
      kind: "grade",
      subject: score.name,
      start,
      end: start + 1 + (GRADE.exec(behind)?.[0].length ?? 0),
      words: word,
      form: "words",
      outcome: "hint",
      about: [quantityOf(score)],
    };
    return [claim];
  });
}
