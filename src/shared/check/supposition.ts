import { findingId } from "./finding";
import { type Judgement, ownOpen } from "./judgeInSteps";

/** The ids of all that a diagnosis could explain. */
export function openIds(judgement: Judgement): ReadonlySet<string> {
  return new Set(ownOpen(judgement).map(findingId));
}

/** What no longer disagrees once something is supposed; undefined where it mends nothing, or breaks anything else. */
export function mendedBy(before: Judgement, supposed: Judgement): string[] | undefined {
  const [was, is] = [openIds(before), openIds(supposed)];
  const mended = [...was].filter((id) => !is.has(id));
  return mended.length > 0 && [...is].every((id) => was.has(id)) ? mended : undefined;
}
