import type { Version } from "./label";
import type { Known, Mention } from "./mention";
import type { Role } from "./roles";
import { subjectNamed } from "./subjects";

const MOST_ADJUSTMENTS = 8;

/** The figures of one thing while it is spoken of. */
export interface Run {
  readonly name: string;
  readonly known: Known;
}

/** A figure that stands for itself, and may be taken apart. */
export function isAmount({ role }: Mention): boolean {
  return role.kind === "amount";
}

/** What a list may hold. */
export function isItem({ kind }: Role): boolean {
  return kind === "amount" || kind === "adjustment";
}

export function isRate({ kind }: Role): boolean {
  return kind === "share" || kind === "completion" || kind === "growth";
}

/** The thing a figure itself names; "" where it goes on with the one spoken of. */
export function ownName(role: Role): string {
  switch (role.kind) {
    case "amount":
      return role.label.name;
    case "change":
    case "growth":
    case "adjustment":
    case "carryOver":
      return role.name;
    case "completion":
      return subjectNamed(role.name) ? role.name : "";
    case "base":
    case "share":
    case "weight":
    case "score":
    case "other":
      return "";
  }
}

/** 三公经费 and 三公经费财政拨款支出 are one thing. */
export function isSame(own: string, current: string): boolean {
  const subject = subjectNamed(own);
  return subject !== undefined && subject === subjectNamed(current);
}

export function slotOf(version: Version | undefined): Exclude<Version, never> | "plain" {
  return version ?? "plain";
}

/** What is known of a thing once one more of its figures is told. */
export function told(known: Known, mention: Mention): Known {
  const { role } = mention;
  switch (role.kind) {
    case "amount":
      return { ...known, [slotOf(role.label.version)]: mention };
    case "base":
      return role.label.version
        ? { ...known, base: mention, [role.label.version]: mention }
        : { ...known, base: mention };
    case "change":
      return { ...known, change: mention };
    case "adjustment":
      return { ...known, adjustments: [...(known.adjustments ?? []), mention].slice(-MOST_ADJUSTMENTS) };
    case "carryOver":
      return { ...known, carryOver: mention };
    case "share":
    case "completion":
    case "growth":
    case "weight":
    case "score":
    case "other":
      return known;
  }
}
