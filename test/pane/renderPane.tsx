import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { CheckOptions } from "../../src/shared/check/options";
import type { CheckResult } from "../../src/shared/check/result";
import type { Locale } from "../../src/shared/message/say";
import { App } from "../../src/taskpane/app/App";
import { CheckSession } from "../../src/taskpane/check/checkSession";
import { FakeHost } from "./fakeHost";
import { agreeingResult } from "./results";

export interface RenderedPane {
  readonly host: FakeHost;
  readonly session: CheckSession;
  readonly user: UserEvent;
  /** What each check was asked to heed. */
  readonly asked: readonly CheckOptions[];
  /** What the next check finds. */
  answer(result: CheckResult | Error): void;
}

/** The whole pane beside a fake spreadsheet, with a check that finds what the test says. */
export function renderPane({
  host = new FakeHost(),
  result = agreeingResult,
  locale = "zh-CN",
}: {
  readonly host?: FakeHost;
  readonly result?: CheckResult | Error;
  readonly locale?: Locale;
} = {}): RenderedPane {
  let found = result;
  const asked: CheckOptions[] = [];
  const session = new CheckSession(host, function* (_, options) {
    asked.push(options);
    if (found instanceof Error) throw found;
    return found;
  });
  render(<App host={host} session={session} locale={locale} theme={webLightTheme} />);
  return { host, session, asked, user: userEvent.setup(), answer: (next) => (found = next) };
}

/** Clicks 检查工作簿 and waits for the result. */
export async function check({ user }: RenderedPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "检查工作簿" }));
  await screen.findByText(/^已检查/);
}
