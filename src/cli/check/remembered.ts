import { stateIn } from "../../host/workbookState";
import {
  concerning,
  NOTHING_SAID,
  type RememberedOptions,
  understood,
} from "../../shared/check/rememberedOptions";
import type { Finding } from "../../shared/check/result";
import { reasonFor, type Reasons, understoodReasons } from "../../shared/report/reasons";
import { rememberedKeys } from "../../shared/report/rememberedKeys";
import type { CheckSettings } from "./outcome";
import type { Read } from "./withResults";

/** What the officer said in Excel and the workbook keeps. */
export interface Remembered {
  readonly options: RememberedOptions;
  readonly reasons: Reasons;
}

const NOTHING: Remembered = { options: NOTHING_SAID, reasons: new Map() };

export function rememberedIn(
  { remembered, snapshot }: Read,
  { ignoreRemembered }: Pick<CheckSettings, "ignoreRemembered">,
): Remembered {
  if (ignoreRemembered) return NOTHING;
  const { options, reasons } = rememberedKeys;
  return {
    options: concerning(understood(stateIn(remembered.get(options))), snapshot),
    reasons: understoodReasons(stateIn(remembered.get(reasons))),
  };
}

/** The reasons of what was found; those of findings that are gone say nothing any more. */
export function reasonsOf(findings: readonly Finding[], reasons: Reasons): Readonly<Record<string, string>> {
  return Object.fromEntries(
    findings
      .map((finding) => [finding.id, reasonFor(finding, reasons)] as const)
      .filter(([, reason]) => reason !== ""),
  );
}

/** An outcome is plain data; this is how its reasons are asked for. */
export function asReasons(reasons: Readonly<Record<string, string>>): Reasons {
  return new Map(Object.entries(reasons));
}
