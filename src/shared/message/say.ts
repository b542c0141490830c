export type Locale = "zh-CN" | "en-US";

/** One sentence in both languages; `{name}` marks a hole. Both languages have the same holes (a test holds this). */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;
type Values = Readonly<Record<string, string | number>>;
/** A sentence picked from a record at run time may have any holes. */
type Filling<S extends Sentence> = string extends S["zh"]
  ? [filling?: Values]
  : [Holes<S["zh"]>] extends [never]
    ? []
    : [filling: Readonly<Record<Holes<S["zh"]>, string | number>>];

/** Renders a sentence; the compiler demands a value for every hole when the sentence is declared `as const`. */
export function say<S extends Sentence>(locale: Locale, sentence: S, ...[filling]: Filling<S>): string {
  const text = locale === "zh-CN" ? sentence.zh : sentence.en;
  const values: Values = filling ?? {};
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** Sentences without holes, each in the language. */
export function inLanguage<Key extends string>(
  sentences: Readonly<Record<Key, Sentence>>,
  locale: Locale,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Sentence>(sentences).map(([key, sentence]) => [key, say(locale, sentence)]);
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>;
}

/** Words one after the other: 甲、乙 and a, b. */
export function listWords(words: readonly (string | number)[], locale: Locale): string {
  return words.join(locale === "zh-CN" ? "、" : ", ");
}

/** Parts of one sentence: 不平 1 个，待核实 0 个. */
export function clauseWords(clauses: readonly string[], locale: Locale): string {
  return clauses.join(locale === "zh-CN" ? "，" : ", ");
}

/** Remarks that say something of their own, in one line: 甲未检查；乙受保护. */
export function remarkWords(remarks: readonly string[], locale: Locale): string {
  return remarks.join(locale === "zh-CN" ? "；" : "; ");
}

/** The language to speak for a locale tag of Office: Chinese for every zh, English for all else. */
export function localeOf(tag: string): Locale {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
