import type { Alignment, BorderStyle, FillPatterns } from "exceljs";

/** Pairs of a file's word and Office.js's word for the same thing. */
type Words<FileWord extends string> = Readonly<Record<FileWord, string>>;

export const HORIZONTAL: Words<Alignment["horizontal"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICAL: Words<Alignment["vertical"]> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const PATTERNS: Words<FillPatterns> = {
  none: "None",
  solid: "Solid",
  darkGray: "Gray75",
  mediumGray: "Gray50",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

export const BORDERS: Readonly<Record<BorderStyle, { readonly style: string; readonly weight: string }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export function modelWord<FileWord extends string>(
  words: Words<FileWord>,
  word: FileWord | undefined,
): string | undefined {
  return word === undefined ? undefined : words[word];
}

export function fileWord<FileWord extends string>(
  words: Words<FileWord>,
  word: string,
): FileWord | undefined {
  return (Object.keys(words) as FileWord[]).find((name) => words[name] === word);
}
