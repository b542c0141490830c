import type { Finding } from "../../shared/check/result";

const CODES = { red: 31, yellow: 33, green: 32, blue: 36, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof CODES;

/** Dresses a text for a terminal; a plain one stays as it is. */
export type Paint = (text: string, colour: Colour) => string;

/** A verdict by its colour; the word stands beside it. */
export const verdictColours: Readonly<Record<Finding["verdict"], Colour>> = {
  wrong: "red",
  doubtful: "yellow",
  hint: "green",
  tail: "blue",
};

export function paintFor(colours: boolean): Paint {
  return (text, colour) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
