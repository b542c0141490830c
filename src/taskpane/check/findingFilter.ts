import type { Finding } from "../../shared/check/result";

/** Which findings the officer wants to see; an empty text asks for all. */
export interface FindingFilter {
  /** Statement and version, as `statementKey` writes them. */
  readonly statement: string;
  readonly relation: string;
  readonly verdict: Finding["verdict"] | "";
  readonly level: Finding["level"] | "";
  /** A cell, a sheet or words of a label: 公开03表 C7. */
  readonly search: string;
}

export const SHOW_ALL: FindingFilter = { statement: "", relation: "", verdict: "", level: "", search: "" };

export function isFiltering(filter: FindingFilter): boolean {
  return Object.values(filter).some((wanted: string) => wanted.trim() !== "");
}

export function statementKey({ statement, instance }: Pick<Finding, "statement" | "instance">): string {
  return `${statement}/${instance}`;
}

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const words = filter.search
    .toLowerCase()
    .replace(/\$/g, "")
    .split(/[\s!,，]+/u)
    .filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.statement === "" || filter.statement === statementKey(finding)) &&
      (filter.relation === "" || filter.relation === finding.relation) &&
      (filter.verdict === "" || filter.verdict === finding.verdict) &&
      (filter.level === "" || filter.level === finding.level) &&
      (words.length === 0 || mentions(finding, words)),
  );
}

/** Whether one cell of the finding answers to all the words: its address exactly, its sheet or label in part. */
function mentions(finding: Finding, words: readonly string[]): boolean {
  const total = { sheet: finding.sheet, cell: finding.cell, label: "" };
  return [total, ...finding.terms].some(({ sheet, cell, label }) =>
    words.every(
      (word) =>
        cell.toLowerCase() === word ||
        sheet.toLowerCase().replace(/\s/gu, "").includes(word) ||
        label.toLowerCase().includes(word),
    ),
  );
}

/** What the findings have to choose from, in their order. */
export function choicesOf<Key extends string>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): readonly Key[] {
  return [...new Set(findings.map(keyOf))];
}
