import { createContext, useContext, useState, type ReactNode } from "react";

/** The text to be checked, and the name of the file it came from. */
export interface EnteredText {
  readonly text: string;
  readonly file: string | undefined;
}

type Entering = readonly [entered: EnteredText, enter: (next: EnteredText) => void];

const EnteredTextContext = createContext<Entering | undefined>(undefined);

/** Stands above the workbook: a text is checked again against a workbook that was corrected and opened anew. */
export function EnteredTextProvider({ children }: { readonly children: ReactNode }) {
  const entering = useState<EnteredText>({ text: "", file: undefined });
  return <EnteredTextContext.Provider value={entering}>{children}</EnteredTextContext.Provider>;
}

export function useEnteredText(): Entering {
  const entering = useContext(EnteredTextContext);
  if (!entering) throw new Error("useEnteredText is called outside of EnteredTextProvider");
  return entering;
}
