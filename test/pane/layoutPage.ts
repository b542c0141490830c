import { configure, screen } from "@testing-library/react";
import type { Locale } from "../../src/shared/message/say";
import { FakeHost } from "./fakeHost";
import { renderPane, type RenderedPane } from "./renderPane";

// The sheets are planned a moment after the last key, and planning takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** The button that makes the sheets; it says how many. */
export const make = () => button(/^生成 \d+ 张表$/);
export const unitName = () => screen.getByLabelText(/^单位名称/);
export const section = (name: string) => button(new RegExp(`^\\d ${name}`));
export const codesOf = (name: string) => screen.getByLabelText(new RegExp(`^${name}科目代码`));

/** The pane with 生成表样 open. */
export async function layoutPage(host = new FakeHost(), locale: Locale = "zh-CN"): Promise<RenderedPane> {
  const pane = renderPane({ host, locale });
  await pane.user.click(button(/^(生成表样|Lay out statements)$/));
  await screen.findByRole("heading", { name: /^(生成表样|Lay out statements)$/ });
  return pane;
}

/** Chooses these statements and no others. */
export async function choose({ user }: RenderedPane, ...titles: readonly string[]): Promise<void> {
  await user.click(button("公开表：清空"));
  await user.click(button("绩效：清空"));
  for (const title of titles)
    await user.click(screen.getByRole("checkbox", { name: new RegExp(`^${title}`) }));
}
