import { createContext, useContext } from "react";
import type { Ability, SpreadsheetHost } from "../host/spreadsheetHost";

const HostContext = createContext<SpreadsheetHost | undefined>(undefined);

export const HostProvider = HostContext.Provider;

/** The spreadsheet the pane stands beside. */
export function useHost(): SpreadsheetHost {
  const host = useContext(HostContext);
  if (!host) throw new Error("useHost is called outside of HostProvider");
  return host;
}

/** Whether the spreadsheet can do it; what it cannot is not offered. */
export function useCan(ability: Ability): boolean {
  return useHost().cannot?.has(ability) !== true;
}
