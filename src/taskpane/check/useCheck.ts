import { createContext, useContext, useSyncExternalStore } from "react";
import type { CheckSession } from "./checkSession";
import type { CheckState } from "./checkState";

const SessionContext = createContext<CheckSession | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** Where the check stands, and the session that moves it on. */
export function useCheck(): { readonly state: CheckState; readonly session: CheckSession } {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useCheck is called outside of SessionProvider");
  return { session, state: useSyncExternalStore(session.subscribe, session.current) };
}
