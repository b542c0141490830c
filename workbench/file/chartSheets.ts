import JSZip from "jszip";

/** A sheet as the file's table of sheets lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly kind: "worksheet" | "chart";
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface FileOutline {
  readonly sheets: readonly ListedSheet[];
  readonly structureProtected: boolean;
}

/** All sheets of an .xlsx in order, chart sheets too, which exceljs passes over. */
export async function readOutline(bytes: Uint8Array): Promise<FileOutline> {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const relations = (await zip.file("xl/_rels/workbook.xml.rels")?.async("string")) ?? "";
  const charts = new Set<string>();
  for (const tag of tags(relations, "Relationship")) {
    if (attribute(tag, "Type").endsWith("/chartsheet")) charts.add(attribute(tag, "Id"));
  }
  const sheets = tags(workbook, "sheet").map((tag): ListedSheet => {
    const state = attribute(tag, "state");
    return {
      name: attribute(tag, "name"),
      kind: charts.has(attribute(tag, "r:id")) ? "chart" : "worksheet",
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
    };
  });
  const protection = tags(workbook, "workbookProtection")[0] ?? "";
  return { sheets, structureProtected: ["1", "true"].includes(attribute(protection, "lockStructure")) };
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}
