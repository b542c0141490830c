import { commonPlaces, formatAmount } from "../../src/taskpane/format";
import { paneTheme } from "../../src/taskpane/theme";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

test.each([
  ["2668.25", 0, "2,668.25"],
  ["-1234567.8", 2, "-1,234,567.80"],
  ["999", 0, "999"],
  ["1000", 2, "1,000.00"],
  ["0.005", 2, "0.005"],
  // More digits than a binary number can hold stay as they are.
  ["12345678901234567890.12345678901234567890", 0, "12,345,678,901,234,567,890.12345678901234567890"],
  ["#REF!", 2, "#REF!"],
  ["", 2, ""],
])("%s with at least %i places is shown as %s", (amount, places, shown) => {
  expect(formatAmount(amount, places)).toBe(shown);
});

test("a column lines up at the most places of its figures", () => {
  expect(commonPlaces(["1", "2.5", "-3.125", "", "1e-9"])).toBe(3);
});

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
