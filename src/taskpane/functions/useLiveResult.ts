import { useEffect, useMemo, useState } from "react";
import { HostFailure, type SpreadsheetHost } from "../../host/spreadsheetHost";
import { useHost } from "../hostContext";
import { fullAddress, readArgument, type Argument } from "./argument";
import type { CatalogueEntry } from "./catalogue";
import { faultOf, type FunctionForm } from "./functionForm";
import { guardedCell, isComplete } from "./formula";
import { tryOut, type Content, type Outcome } from "./tryOut";

/** What can be said of the formula before it is inserted. */
export type LiveResult =
  | { readonly kind: "incomplete" | "calculating" | "by-excel" | "unreadable" | "too-large" }
  /** `figures` tells what stands for each argument now, where that is one value. */
  | { readonly kind: "outcome"; readonly outcome: Outcome; readonly figures: readonly string[] };

interface Request {
  readonly entry: CatalogueEntry;
  readonly args: readonly Argument[];
  readonly keepBlank: boolean;
}

/** Typing and dragging over cells settle before the sheet is read. */
const SETTLING = 250;

/** The result of the function with what stands in the sheet now; an answer that comes too late is dropped. */
export function useLiveResult(form: FunctionForm): LiveResult {
  const host = useHost();
  const revision = useRevision(host);
  const { entry, texts, keepBlank, target } = form;
  const sheet = target?.reference.sheet ?? "";
  const request = useMemo((): Request => {
    return { entry, args: texts.map((text) => readArgument(text, sheet)), keepBlank };
  }, [entry, texts, sheet, keepBlank]);
  const [found, setFound] = useState<{ request: Request; result: LiveResult | Error }>();
  const { args } = request;
  const open = isComplete(entry, args) && !args.some((argument, index) => faultOf(form, index, argument));

  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const tell = (result: LiveResult | Error): void => {
      if (current) setFound({ request, result });
    };
    const timer = setTimeout(() => void resultOf(host, request).then(tell, tell), SETTLING);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, request, open, revision]);

  if (!open) return { kind: "incomplete" };
  if (found?.request !== request) return { kind: "calculating" };
  // A fault of our own is told by the pane's boundary.
  if (found.result instanceof Error) throw found.result;
  return found.result;
}

async function resultOf(host: SpreadsheetHost, { entry, args, keepBlank }: Request): Promise<LiveResult> {
  if (args.some(({ kind }) => kind === "expression")) return { kind: "by-excel" };
  const areas = args.flatMap((argument) => (argument.kind === "area" ? [argument] : []));
  let values: readonly Content[] = [];
  try {
    if (areas.length > 0) values = await host.values(areas.map(fullAddress));
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { kind: error.reason === "too-large" ? "too-large" : "unreadable" };
  }
  const contents = new Map<Argument, Content>(areas.map((area, index) => [area, values[index] ?? []]));
  const guarded = keepBlank ? guardedCell(entry, args) : undefined;
  const isBlank = guarded !== undefined && contents.get(guarded)?.[0]?.[0] === "";
  return {
    kind: "outcome",
    outcome: isBlank ? { kind: "value", value: "" } : tryOut(entry, args, contents),
    figures: args.map((argument) => figureOf(argument, contents)),
  };
}

/** The one value that stands for an argument, as a person writes it; "" where there is none. */
function figureOf(argument: Argument, contents: ReadonlyMap<Argument, Content>): string {
  if (argument.kind === "number") return argument.digits;
  if (argument.kind === "text") return argument.text;
  const content = contents.get(argument);
  return content?.length === 1 && content[0]?.length === 1 ? String(content[0][0]) : "";
}

/** Counts the changes of cells, so that a result is worked out anew after each. */
function useRevision(host: SpreadsheetHost): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const none = (): undefined => undefined; // Without notice of changes the result stands as it was asked for.
    const watching = host.watch(() => setRevision((count) => count + 1)).catch(none);
    return () => void watching.then((stop) => stop?.()).catch(none);
  }, [host]);
  return revision;
}
