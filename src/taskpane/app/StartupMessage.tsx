import { startupSentences } from "../../shared/message/host";
import { paneSentences } from "../../shared/message/pane";
import { say, type Locale } from "../../shared/message/say";
import type { Obstacle } from "../environment";

/** The same place as in the pane, so that nothing jumps when the pane arrives. */
const FRAME = { padding: "12px 16px", fontSize: 14, lineHeight: "20px" } as const;
const NAME = { margin: "0 34px 0 0", fontSize: 16, fontWeight: 600, lineHeight: "32px" } as const;

/** Told where the pane cannot run. Without Fluent, so that it is there even if nothing else could be loaded. */
export function StartupMessage({
  obstacle,
  locale,
}: {
  readonly obstacle: Obstacle;
  readonly locale: Locale;
}) {
  const { what, next } = startupSentences[obstacle];
  return (
    <main lang={locale} style={FRAME}>
      <h1 style={NAME}>{say(locale, paneSentences.productName)}</h1>
      <p role="alert" style={{ fontWeight: 600 }}>
        {say(locale, what)}
      </p>
      <p>{say(locale, next)}</p>
    </main>
  );
}

/** The first thing seen, while the rest is loaded. */
export function Shell({ locale }: { readonly locale: Locale }) {
  return (
    <main lang={locale} style={FRAME}>
      <h1 style={NAME}>{say(locale, paneSentences.productName)}</h1>
      <p>{say(locale, paneSentences.purpose)}</p>
      <p role="status">{say(locale, paneSentences.opening)}</p>
    </main>
  );
}
