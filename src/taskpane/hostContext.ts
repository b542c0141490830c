import { createContext, useContext } from "react";
import type { SpreadsheetHost } from "../host/spreadsheetHost";

const HostContext = createContext<SpreadsheetHost | undefined>(undefined);

export const HostProvider = HostContext.Provider;

/** The spreadsheet the pane stands beside. */
export function useHost(): SpreadsheetHost {
  const host = useContext(HostContext);
  if (!host) throw new Error("useHost is called outside of HostProvider");
  return host;
}
