import { say, type Locale, type Sentence } from "../../src/shared/message/say";
import { THEMES, type Appearance } from "./appearance";
import type { AddinSurface, RibbonButton } from "./ribbon";
import { WORDS } from "./words";

export interface ToolbarActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly run: (button: RibbonButton) => void;
  readonly change: (appearance: Partial<Appearance>) => void;
}

const PANE_WIDTHS = [320, 450];

/** The strip above the grid: files, the add-in's own tab, and how the workbench looks. */
export function toolbar(
  addin: AddinSurface | undefined,
  look: Appearance,
  actions: ToolbarActions,
): HTMLElement {
  const word = (sentence: Sentence): string => say(look.locale, sentence);
  const strip = document.createElement("header");
  strip.className = "toolbar";
  strip.append(
    group(word(WORDS.file), [
      plainButton("new", word(WORDS.create), actions.create),
      plainButton("open", word(WORDS.open), actions.open),
      plainButton("save", word(WORDS.save), actions.save),
    ]),
  );
  if (addin) {
    const buttons = addin.buttons.map((button) => addinButton(button, actions.run));
    const own = group(addin.tab, buttons);
    own.classList.add("addin");
    strip.append(own);
  }
  strip.append(
    group(word(WORDS.view), [
      choice(
        word(WORDS.theme),
        "theme",
        THEMES.map((theme) => [theme, word(WORDS[theme])]),
        look.theme,
        (value) => actions.change({ theme: THEMES.find((theme) => theme === value) ?? "light" }),
      ),
      choice(
        word(WORDS.language),
        "language",
        [
          ["zh-CN", "中文"],
          ["en-US", "English"],
        ],
        look.locale,
        (value) => actions.change({ locale: value === "en-US" ? "en-US" : ("zh-CN" satisfies Locale) }),
      ),
      choice(
        word(WORDS.paneWidth),
        "pane-width",
        [...new Set([...PANE_WIDTHS, look.paneWidth])].map((width) => [String(width), String(width)]),
        String(look.paneWidth),
        (value) => actions.change({ paneWidth: Number(value) }),
      ),
    ]),
  );
  return strip;
}

function group(label: string, controls: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "tool-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
  const title = document.createElement("span");
  title.className = "tool-title";
  title.textContent = label;
  const row = document.createElement("div");
  row.className = "tool-row";
  row.append(...controls);
  element.append(row, title);
  return element;
}

function plainButton(id: string, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["testid"] = id;
  button.textContent = label;
  button.addEventListener("click", run);
  return button;
}

function addinButton(button: RibbonButton, run: (button: RibbonButton) => void): HTMLButtonElement {
  const element = plainButton(button.id, "", () => run(button));
  element.dataset["command"] = button.id;
  element.title = button.tip;
  if (button.iconPath) {
    const icon = document.createElement("img");
    icon.src = button.iconPath;
    icon.alt = "";
    icon.width = icon.height = 20;
    element.append(icon);
  }
  element.append(button.label);
  return element;
}

function choice(
  label: string,
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const element = document.createElement("label");
  element.className = "choice";
  const select = document.createElement("select");
  select.dataset["testid"] = id;
  for (const [value, text] of options)
    select.add(new Option(text, value, value === chosen, value === chosen));
  select.addEventListener("change", () => change(select.value));
  element.append(label, select);
  return element;
}
