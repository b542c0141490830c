import type { startupSentences } from "../shared/message/host";
import { localeOf, type Locale } from "../shared/message/say";

/** Excel 2021 and later; everything above is asked for where it is used. */
const REQUIRED_API = "1.13";

export type Obstacle = keyof typeof startupSentences;

/** Why the pane cannot run here; undefined where it can. Call after `Office.onReady`. */
export function obstacle(
  hostName: unknown,
  isSupported: (set: string, version: string) => boolean,
): Obstacle | undefined {
  if (hostName !== "Excel") return "outside-excel";
  return isSupported("ExcelApi", REQUIRED_API) ? undefined : "too-old";
}

/** The language of Excel's own menus, else that of the content; Chinese where Office tells neither. */
export function paneLocale(context: {
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
}): Locale {
  return localeOf(context.displayLanguage || context.contentLanguage || "zh-CN");
}
