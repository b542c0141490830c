import type { Theme } from "@fluentui/react-components";
import { ExcelHost } from "../../host/excel/excelHost";
import type { SpreadsheetHost } from "../../host/spreadsheetHost";
import { IncrementalCheck } from "../../shared/check/incrementalCheck";
import { CheckSession } from "../check/checkSession";
import { paneTheme } from "../theme";

export interface OpenPane {
  readonly host: SpreadsheetHost;
  readonly session: CheckSession;
  readonly theme: Theme;
}

/** Joins the parts for the Excel this page stands in. Call after `Office.onReady`. */
export function openPane(): OpenPane {
  const { document, requirements, officeTheme } = Office.context;
  const host = new ExcelHost({
    excel: Excel,
    document,
    isSupported: (set, version) => requirements.isSetSupported(set, version),
    onWaiting: (waiting) => session.tellWaiting(waiting),
  });
  const check = new IncrementalCheck();
  const session = new CheckSession(host, (snapshot, options) => check.checkInSteps(snapshot, options));
  const forcedColors = window.matchMedia("(forced-colors: active)").matches;
  return { host, session, theme: paneTheme(officeTheme, forcedColors) };
}
