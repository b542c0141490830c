import { useEffect } from "react";
import { useCheck } from "./useCheck";

/** How long the workbook must have been left alone, in milliseconds. */
const SETTLED = 1500;

/** 改动后自动重新检查: checks again once no cell has changed for a while, and never while something is under way. */
export function useAutomaticCheck(): void {
  const { state, session } = useCheck();
  const { automatic, stale, activity, changes, notice } = state;
  // What could not be checked is not tried over and over; the next change tries again.
  const failed = notice?.kind === "failed";
  const due = automatic && stale && activity === "none" && !failed;
  useEffect(() => {
    if (!due) return undefined;
    const settled = setTimeout(() => void session.recheck(), SETTLED);
    return () => clearTimeout(settled);
  }, [due, changes, session]);
}
