import { gradeOf, NATIONAL_BANDS } from "../indicator/grade";
import { about, type Claim, plus, quantityOf } from "./claim";
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

/** 满分10分，得分10分; headings with the points of what stands below them. */
export function scoreClaims(mentions: readonly Mention[]): Claim[] {
  const scores = mentions.filter(({ figure, aside }) => figure.unit.measure === "score" && !aside);
  const pairs = scores.flatMap((score) => {
    const weight = mentions[score.index - 1];
    const isPair = score.role.kind === "score" && weight?.role.kind === "weight";
    return isPair && weight.clause.sentence === score.clause.sentence ? [{ weight, score }] : [];
  });
  const within = pairs.map(({ weight, score }): Claim => ({
    ...about("score", score),
    form: "bound",
    lesser: quantityOf(score),
    greater: quantityOf(weight),
    force: "hard",
  }));
  return [...within, ...headingClaims(scores, pairs)];
}

type Pair = { readonly weight: Mention; readonly score: Mention };

/** （三）预算执行10分: the points of the items below add up to it. */
function headingClaims(scores: readonly Mention[], pairs: readonly Pair[]): Claim[] {
  const headings = scores.filter(({ clause, role }) => clause.heading && role.kind === "weight");
  let next = 0;
  const own = headings.map((heading, index) => {
    const to = headings[index + 1]?.index ?? Number.MAX_SAFE_INTEGER;
    const below: Pair[] = [];
    for (let pair = pairs[next]; pair && pair.weight.index < to; pair = pairs[++next]) {
      if (pair.weight.index > heading.index) below.push(pair);
    }
    return { heading, pairs: below };
  });
  const sums = own.flatMap(({ heading, pairs: below }): Claim[] =>
    below.length === 0
      ? []
      : [
          {
            ...about("score", heading),
            form: "sum",
            total: quantityOf(heading),
            terms: below.map(({ weight }) => plus(weight)),
            force: "verify",
          },
        ],
  );
  const last = [...scores].reverse().find(({ role, name }) => role.kind === "score" && /综合|总/u.test(name));
  const complete = own.length > 1 && own.every(({ pairs: below }) => below.length > 0);
  if (!last || !complete || pairs.at(-1)?.score === last) return sums;
  return [
    ...sums,
    {
      ...about("score", last),
      form: "sum",
      total: quantityOf(last),
      terms: pairs.map(({ score }) => plus(score)),
      force: "verify",
    },
  ];
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
