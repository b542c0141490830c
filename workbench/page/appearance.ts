import { localeOf, type Locale } from "../../src/shared/message/say";

export const THEMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

/** How the person wants the workbench to look; kept for the next visit. The language may be given as ?lang=en-US. */
export interface Appearance {
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly paneWidth: number;
}

const KEY = "workbench-appearance";
const USUAL: Appearance = { theme: "light", locale: "zh-CN", paneWidth: 320 };

export function loadAppearance(): Appearance {
  const stored = localStorage.getItem(KEY);
  const kept = stored ? (JSON.parse(stored) as Partial<Appearance>) : {};
  const language = new URLSearchParams(location.search).get("lang");
  return { ...USUAL, ...kept, ...(language ? { locale: localeOf(language) } : {}) };
}

export function saveAppearance(appearance: Appearance): void {
  localStorage.setItem(KEY, JSON.stringify(appearance));
}

/**
 * Colours the page itself. The client of Excel on the web carries no Office theme, so the pane looks as the browser's
 * own colour scheme says.
 */
export function applyTheme(theme: ThemeName): void {
  document.documentElement.dataset["theme"] = theme;
}
