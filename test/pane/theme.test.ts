import { paneTheme } from "../../src/taskpane/theme";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

test.each([
  ["a light Office", { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" }, false, webLightTheme],
  ["a dark Office", { isDarkTheme: true }, false, webDarkTheme],
  ["a dark Office that tells only its colour", { bodyBackgroundColor: "#262626" }, false, webDarkTheme],
  ["an Office that tells nothing", undefined, false, webLightTheme],
  ["a dark contrast theme", { bodyBackgroundColor: "#000000" }, true, teamsHighContrastTheme],
  ["a light contrast theme", { bodyBackgroundColor: "#FFFFFF" }, true, webLightTheme],
])("%s gets a theme to match, with Chinese fonts first", (_, host, forcedColors, expected) => {
  const theme = paneTheme(host, forcedColors);
  expect(theme.colorNeutralForeground1).toBe(expected.colorNeutralForeground1);
  expect(theme.colorNeutralBackground1).toBe(expected.colorNeutralBackground1);
  expect(theme.fontFamilyBase).toMatch(/^"Microsoft YaHei/);
});
