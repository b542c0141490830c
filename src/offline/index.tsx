import "./olderBrowsers";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { localeOf } from "../shared/message/say";
import { paneTheme } from "../taskpane/theme";
import { OfflineApp } from "./OfflineApp";
import { supplyStyles } from "./olderStyles";

const isSet = (feature: string): boolean => window.matchMedia(feature).matches;

supplyStyles();
const container = document.getElementById("root");
if (container) {
  const theme = paneTheme(
    { isDarkTheme: isSet("(prefers-color-scheme: dark)") },
    isSet("(forced-colors: active)"),
  );
  createRoot(container).render(
    <StrictMode>
      <OfflineApp locale={localeOf(navigator.language)} theme={theme} />
    </StrictMode>,
  );
}
