import type { List } from "./mention";
import { schemeOf, subjectNamed } from "./subjects";

const CHIEFLY = /主要(?!用于以下|原因)/u;

/** A semicolon ends the inner list, and one whose items are parted by commas. */
export function endLists(lists: List[]): void {
  if (lists.length > 1) lists.pop();
  const list = lists.at(-1);
  if (!list) return;
  if (list.items.length > 1 && !list.semicolons) lists.pop();
  else list.semicolons = true;
}

/** How the words in front of a list introduce it. */
export function kindOf(text: string): List["kind"] {
  if (CHIEFLY.test(text)) return "chiefly";
  return /^其中/u.test(text) ? "among" : "whole";
}

/** The part of its whole a name is, or the id of the subject where that is a part. */
export function partIn({ lead }: List, name: string): string | undefined {
  const scheme = schemeOf(lead.name, lead.subject);
  if (!scheme) return undefined;
  const part = scheme.parts[name];
  if (part !== undefined) return part;
  const subject = subjectNamed(name)?.id;
  return subject !== undefined && scheme.complete.some((set) => set.includes(subject)) ? subject : undefined;
}
