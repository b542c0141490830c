import { printed } from "../statement/holes";
import type { Arrangement } from "./arrangement";
import type { LayoutChoices } from "./choices";

/** How a sheet words what its statement says: holes filled in, and figures headed by the unit they are given in. */
export function formWords({ unit }: Arrangement, choices: LayoutChoices): (text: string) => string {
  return (text) => printed(text, choices).replaceAll("（万元）", `（${unit}）`);
}
