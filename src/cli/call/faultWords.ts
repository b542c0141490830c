import { commandFaults, faultSentences } from "../../shared/message/command";
import { say, type Locale, type Sentence } from "../../shared/message/say";
import type { CallFault } from "./callFault";

/** One line for standard error. */
export function faultWords({ fault, filling }: CallFault, locale: Locale): string {
  const sentence: Sentence = commandFaults[fault];
  const filled = filling as Record<string, string | number>;
  return `${say(locale, faultSentences.fault, { words: say(locale, sentence, filled) })}\n`;
}
