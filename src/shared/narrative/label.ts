/** What stands in front of a figure, taken apart. */
export interface Label {
  /** What is counted, without year, version and filler; "" where it was said before. */
  readonly name: string;
  readonly version: Version | undefined;
  readonly year: number | undefined;
}

/** Which of its figures: 年初预算, 全年预算, 预算 without saying which, 决算 (or 执行, 支出), 上年. */
export type Version = "initial" | "adjusted" | "budget" | "actual" | "lastYear";

/** Longest first within each list: the first that fits counts. */
const VERSIONS: readonly (readonly [version: Version, words: readonly string[]])[] = [
  [
    "adjusted",
    [
      "调整后全年预算数",
      "调整后全年预算",
      "调整后预算数",
      "调整预算数",
      "全年预算总计",
      "全年预算数",
      "全年预算",
    ],
  ],
  [
    "initial",
    [
      "年初支出预算数",
      "年初支出预算",
      "年初部门预算",
      "年初预算安排",
      "年初预算总计",
      "年初预算资金",
      "年初预算数",
      "年初预算",
      "年初批复预算",
    ],
  ],
  ["lastYear", ["上年支出决算数", "上年决算数", "上年支出数", "上年数", "上年度", "上年", "去年"]],
  [
    "actual",
    [
      "财政拨款支出决算",
      "支出决算数",
      "年度决算",
      "支出决算",
      "决算支出",
      "决算数",
      "决算",
      "全年执行数",
      "全年实际支出",
      "实际支出合计",
      "实际支出数",
      "实际支出",
      "实际执行数",
      "执行数",
      "实际完成",
    ],
  ],
  [
    "budget",
    ["财政拨款支出预算", "支出预算数", "支出预算", "预算安排", "预算总额", "预算资金", "预算数", "预算"],
  ],
];

/** Versions that are also said in front: 年初预算项目经费, 上年基本支出. */
const LEADING: ReadonlySet<Version> = new Set<Version>(["initial", "adjusted", "lastYear"]);

/** What 支出 belongs to more than to the 决算 behind it. */
const SPENT = /(?:财政拨款|基本)$/u;
const YEAR = /(?<year>20\d\d)年(?:度|末|底)?/gu;
const FILLER_BEFORE = [
  "其中",
  "以及",
  "和",
  "及",
  "我单位",
  "本单位",
  "我部门",
  "本部门",
  "部门",
  "单位",
  "我局",
  "本局",
  "我中心",
  "本年度",
  "本年",
  "当年",
  "今年",
  "截至",
  "截止",
  "全年",
  "共有",
  "共",
  "现有",
  "主要是",
  "主要有",
  "包括",
  "具体为",
  "分别是",
  "分别为",
  "一是",
  "二是",
  "三是",
  "四是",
  "五是",
  "六是",
  "七是",
  "八是",
  "发生",
  "的",
  "含",
  "为",
  "是",
  "项目全年",
  "用于",
  "实现",
  "列入",
];
const FILLER_BEHIND = [
  "分别为",
  "分别是",
  "为",
  "是",
  "共计",
  "约",
  "达到",
  "达",
  "了",
  "累计",
  "有",
  "合计",
  "总计",
  "共",
  "总额",
  "金额",
  ":",
  "的",
  "安排",
];
const ORDINAL = /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]|[①-⑳])/u;

/** Reads the words in front of an amount; `text` is what stands between it and the mark or figure before. */
export function readLabel(text: string): Label {
  const years = [...text.matchAll(YEAR)];
  const year = years.at(-1)?.groups?.year;
  const bare = trimmed(text.replace(YEAR, "").replace(ORDINAL, ""));
  const found = versionOf(bare);
  const name = trimmed(found.rest);
  return {
    name: found.version && (name === "支出" || name === "项目") ? "" : name,
    version: found.version,
    year: year === undefined ? undefined : Number(year),
  };
}

function versionOf(bare: string): { version: Version | undefined; rest: string } {
  for (const [version, words] of VERSIONS) {
    const behind = words.find((word) => bare.endsWith(word));
    if (!behind) continue;
    const rest = bare.slice(0, bare.length - behind.length);
    // 财政拨款支出决算数 is the 决算数 of 财政拨款支出.
    return { version, rest: behind.startsWith("支出") && SPENT.test(rest) ? `${rest}支出` : rest };
  }
  for (const [version, words] of VERSIONS) {
    const before = LEADING.has(version) ? words.find((word) => bare.startsWith(word)) : undefined;
    if (before) return { version, rest: bare.slice(before.length) };
  }
  return { version: undefined, rest: bare };
}

/** Without the words that only lead from one thing to the next; 总计 stays with 收、支, which are nothing without it. */
export function trimmed(text: string): string {
  let rest = text;
  for (let again = true; again;) {
    again = false;
    const before = FILLER_BEFORE.find((word) => rest.startsWith(word) && !/^全年(?:预算|执行)/u.test(rest));
    if (before) {
      rest = rest.slice(before.length);
      again = true;
    }
    const behind = FILLER_BEHIND.find((word) => rest.endsWith(word) && !keeps(rest, word));
    if (behind) {
      rest = rest.slice(0, rest.length - behind.length);
      again = true;
    }
  }
  return rest;
}

function keeps(text: string, word: string): boolean {
  return (word === "总计" || word === "合计") && /[收支入出](?:总计|合计)$/u.test(text);
}
