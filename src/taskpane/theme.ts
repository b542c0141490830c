import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The part of `Office.context.officeTheme` that decides; colours are #RRGGBB. Absent outside desktop Excel. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export const PANE_FONTS =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Segoe UI", system-ui, sans-serif';

/** The Fluent theme that follows Excel's; `forcedColors` is the system's contrast theme. */
export function paneTheme(host: HostTheme | undefined, forcedColors: boolean): Theme {
  return { ...baseTheme(host, forcedColors), fontFamilyBase: PANE_FONTS, fontFamilyNumeric: PANE_FONTS };
}

function baseTheme(host: HostTheme | undefined, forcedColors: boolean): Theme {
  const dark = host?.isDarkTheme ?? isDark(host?.bodyBackgroundColor);
  if (forcedColors) return dark ? teamsHighContrastTheme : webLightTheme;
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(color: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
