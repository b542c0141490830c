import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** The tabs of the sheets that are not hidden. */
export function drawTabs(strip: HTMLElement, workbook: Workbook, choose: (sheet: Sheet) => void): void {
  const tabs = workbook.sheets
    .filter((sheet) => sheet.visibility === "Visible")
    .map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(sheet === workbook.active));
      tab.dataset["sheet"] = sheet.name;
      tab.textContent = sheet.kind === "chart" ? `▥ ${sheet.name}` : sheet.name;
      if (sheet.tabColor) tab.style.borderBottomColor = sheet.tabColor;
      tab.addEventListener("click", () => choose(sheet));
      return tab;
    });
  strip.replaceChildren(...tabs);
  strip.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
