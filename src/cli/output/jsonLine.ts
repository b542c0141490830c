import type { Finding } from "../../shared/check/result";
import type { Explanation } from "../../shared/diagnosis/diagnosis";
import { findingMessage } from "../../shared/message/wording/findingMessage";
import { culpritWords } from "../../shared/message/wording/diagnosis";
import type { Locale } from "../../shared/message/say";
import type { CheckedFile, Compared } from "../check/outcome";

/**
 * A checked file as the line of JSON that others may rely on; fields are added, never changed. Amounts are decimal
 * strings; what is not known is null.
 */
export function jsonLine(
  { file, result, sumsBehind, remembered, reasons, previous, lastYear }: CheckedFile,
  locale: Locale,
): string {
  const { relations } = result;
  return JSON.stringify({
    schema: result.schema,
    file,
    statements: result.statements.map(({ id, instance, title, sheet, range, unit, year }) => ({
      id,
      instance,
      title,
      sheet,
      range,
      unit,
      year: year ?? null,
    })),
    unrecognised: result.unrecognised.map(({ sheet, reason }) => ({ sheet, reason })),
    relations: {
      total: relations.total,
      agrees: relations.agrees,
      tail: relations.tail,
      doubtful: relations.doubtful,
      wrong: relations.wrong,
      hint: relations.hint,
      na: relations.na,
      unchecked: relations.unchecked,
    },
    unchecked: result.unchecked.map(({ relation, reason }) => ({ relation, reason })),
    findings: result.findings.map((finding) => findingJson(finding, reasons[finding.id], locale)),
    diagnoses: result.diagnoses.map(({ alternatives, ...best }) => ({
      ...explanationJson(best, locale),
      alternatives: alternatives.map((each) => explanationJson(each, locale)),
      message: culpritWords(best, locale),
    })),
    sumsBehind,
    remembered: {
      otherSheets: remembered.otherSheets,
      versions: remembered.versions,
      corrections: remembered.corrections.map(({ sheet, statement, unit }) => ({
        sheet,
        statement: statement ?? null,
        unit: unit ?? null,
      })),
    },
    ...(previous && { previous: comparedJson(previous) }),
    ...(lastYear && { lastYear: comparedJson(lastYear) }),
  });
}

/** `reason` tells why there was no comparison, or that the years were not known and the option counted. */
function comparedJson(compared: Compared): unknown {
  const { file, role } = compared;
  const changes = role === "submission" ? compared : undefined;
  return {
    file: file ?? null,
    role,
    reason: role === "not-compared" ? compared.reason : compared.yearKnown ? null : "year-unknown",
    fixed: changes?.fixed ?? null,
    new: changes?.appeared ?? null,
  };
}

function findingJson(finding: Finding, reason: string | undefined, locale: Locale): unknown {
  const { id, relation, level, verdict, statement, instance, sheet, cell } = finding;
  const { reported, computed, gap, tolerance, unit, terms } = finding;
  return {
    id,
    relation,
    level,
    verdict,
    statement,
    instance,
    sheet,
    cell,
    reported,
    computed,
    gap,
    tolerance,
    unit,
    terms: terms.map((term) => ({
      role: term.role,
      sign: term.sign,
      sheet: term.sheet,
      cell: term.cell,
      row: term.row,
      column: term.column,
      label: term.label,
      value: term.value,
      low: term.low,
      high: term.high,
    })),
    message: findingMessage(finding, locale),
    reason: reason ?? null,
  };
}

function explanationJson(explanation: Explanation, locale: Locale): Record<string, unknown> {
  const { kind, cells, slip, confidence, explains } = explanation;
  return {
    kind,
    cells: cells.map(({ sheet, cell, value, proposed }) => ({ sheet, cell, value, proposed })),
    slip,
    confidence,
    explains,
    message: culpritWords(explanation, locale),
  };
}
