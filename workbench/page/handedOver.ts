import { say, type Locale } from "../../src/shared/message/say";
import { XLSX } from "./fileType";
import { WORDS } from "./words";

const WORKBOOK = "workbook";
const NAME = "name";

/** The notice that the add-in has made another workbook, which opens in a tab of its own or is downloaded. */
export function handOver(bytes: Uint8Array, name: string, locale: Locale): HTMLElement {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const notice = document.createElement("div");
  notice.className = "handed-over";
  notice.setAttribute("role", "status");
  const open = link(
    `?${new URLSearchParams({ [WORKBOOK]: url, [NAME]: name })}`,
    say(locale, WORDS.openMade),
  );
  open.target = "_blank";
  const download = link(url, say(locale, WORDS.downloadMade));
  download.download = name;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "✕";
  close.setAttribute("aria-label", say(locale, WORDS.closeNotice));
  // The address stays good, for a tab that has been opened with it may be loaded again.
  close.addEventListener("click", () => notice.remove());
  notice.append(say(locale, WORDS.made, { name }), open, download, close);
  return notice;
}

/** What another tab has handed over to this one; only addresses made by this site are read. */
export async function handedOver(): Promise<{ bytes: Uint8Array; name: string } | undefined> {
  const parameters = new URLSearchParams(location.search);
  const url = parameters.get(WORKBOOK);
  if (!url?.startsWith(`blob:${location.origin}/`)) return undefined;
  const answer = await fetch(url);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name: parameters.get(NAME) ?? "" };
}

function link(address: string, text: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.href = address;
  element.textContent = text;
  return element;
}
