import { commandReportSentences } from "../../shared/message/commandReport";
import { say, type Locale } from "../../shared/message/say";
import type { ReportTable } from "./reportTable";

const STYLE = `
body{font:14px/1.5 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:24px;color:#1b1b1b}
h1{font-size:22px}h2{font-size:17px;margin-top:32px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #c8c8c8;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f2f2}
th button{all:unset;cursor:pointer;font-weight:bold}
th button:focus-visible{outline:2px solid #0f6cbd}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
td.n{text-align:right;font-variant-numeric:tabular-nums}
@media print{body{margin:0;font-size:10px}thead{display:table-header-group}tr{break-inside:avoid}.hint{display:none}
h2{break-after:avoid}@page{size:A4 landscape;margin:12mm}}
`;

/** Sorts a table by the column whose header is clicked; numbers as numbers, texts as the language orders them. */
const SCRIPT = `
for(const button of document.querySelectorAll("th button"))button.onclick=()=>{
const header=button.parentElement,body=header.closest("table").tBodies[0],column=header.cellIndex;
const down=header.getAttribute("aria-sort")==="ascending";
for(const other of header.parentElement.cells)other.removeAttribute("aria-sort");
header.setAttribute("aria-sort",down?"descending":"ascending");
const rows=[...body.rows],key=row=>row.cells[column].textContent,number=/^\\d+$/;
rows.sort((a,b)=>{const x=key(a),y=key(b);return number.test(x)&&number.test(y)?x-y:x.localeCompare(y,document.documentElement.lang)});
if(down)rows.reverse();
body.append(...rows)};
`;

/** The report as one file of HTML that asks nothing of any network: its policy allows it nothing but itself. */
export function reportPage(
  tables: readonly ReportTable[],
  title: string,
  summary: string,
  locale: Locale,
): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p>`,
    `<p class="hint">${escaped(say(locale, commandReportSentences.sortHint))}</p>`,
    ...tables.map(tableHtml),
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join("\n");
}

function tableHtml({ title, columns, rows, remark }: ReportTable): string {
  const heads = columns.map(
    ({ header }) => `<th scope="col"><button type="button">${escaped(header)}</button></th>`,
  );
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
  const below = remark === "" ? "" : `<p>${escaped(remark)}</p>`;
  return `<h2>${escaped(title)}</h2>\n<table><thead><tr>${heads.join("")}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table>${below}`;
}

function cellHtml(cell: string | number): string {
  return typeof cell === "number" ? `<td class="n">${cell}</td>` : `<td>${escaped(cell)}</td>`;
}

/** What files and sheets are called, and what stands in their cells, is text here and nothing else. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
