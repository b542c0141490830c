import { createContext, useContext } from "react";
import type { Locale } from "../shared/message/say";

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

/** The language in which the pane speaks. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
