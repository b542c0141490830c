import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Shell, StartupMessage } from "./app/StartupMessage";
import { associateCommands } from "./commands/commands";
import { obstacle, paneLocale } from "./environment";

/**
 * The page's start: small, so that something stands there at once. The pane itself comes after; the ribbon's
 * commands wait for it.
 */
function start(container: HTMLElement): void {
  const root = createRoot(container);
  if (typeof Office === "undefined") {
    const locale = paneLocale({ displayLanguage: navigator.language });
    root.render(<StartupMessage obstacle="office-missing" locale={locale} />);
    return;
  }
  void Office.onReady(({ host }) => {
    const locale = paneLocale(Office.context);
    const problem = obstacle(host, (set, version) =>
      Office.context.requirements.isSetSupported(set, version),
    );
    if (problem) {
      root.render(<StartupMessage obstacle={problem} locale={locale} />);
      return;
    }
    const opening = import("./app/openPane").then(({ openPane }) => openPane());
    associateCommands(
      Office,
      opening.then(({ session }) => session),
    );
    const Pane = lazy(async () => {
      try {
        const [{ App }, pane] = await Promise.all([import("./app/App"), opening]);
        return { default: () => <App {...pane} locale={locale} /> };
      } catch {
        // A part of the pane could not be fetched; this message is in the part that was.
        return { default: () => <StartupMessage obstacle="parts-missing" locale={locale} /> };
      }
    });
    root.render(
      <StrictMode>
        <Suspense fallback={<Shell locale={locale} />}>
          <Pane />
        </Suspense>
      </StrictMode>,
    );
  });
}

const container = document.getElementById("root");
if (container) start(container);
