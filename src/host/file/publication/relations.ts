import { PACKAGE, type WorkbookPackage } from "../workbookPackage";
import type { PackageSheet } from "../sheets";
import type { LeftOutKind, PublicationRecord } from "./record";

/**
 * The relationships that a published file needs. All others are left out, known or not, so that nothing a newer
 * Excel stores is published by oversight.
 */
const OF_PACKAGE = ["officeDocument", "core-properties", "extended-properties"];
const OF_WORKBOOK = [
  ...["worksheet", "chartsheet", "styles", "theme", "sharedStrings", "sheetMetadata", "FeaturePropertyBag"],
  ...["rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "rdSupportingPropertyBag"],
  ...["rdSupportingPropertyBagStructure", "rdArray", "richStyles", "richValueRel"],
];
const OF_SHEET = [
  ...["drawing", "vmlDrawing", "printerSettings", "table", "hyperlink", "image"],
  ...["ctrlProp", "control", "oleObject", "package"],
];
const OF_TABLE: readonly string[] = [];

/** What a person would call the things that go; what is missing here is "other". */
const KINDS: Readonly<Record<string, LeftOutKind>> = {
  "custom-properties": "state",
  customXml: "state",
  customProperty: "state",
  webextensiontaskpanes: "state",
  webextension: "state",
  vbaProject: "macros",
  wordVbaData: "macros",
  extensibility: "macros",
  attachedToolbars: "macros",
  externalLink: "links",
  externalLinkPath: "links",
  connections: "links",
  queryTable: "links",
  pivotTable: "pivots",
  pivotCacheDefinition: "pivots",
  slicer: "pivots",
  slicerCache: "pivots",
  timeline: "pivots",
  timelineCache: "pivots",
  powerPivotData: "pivots",
  revisionHeaders: "history",
  usernames: "history",
  namedSheetViews: "views",
  namedSheetView: "views",
  wsSortMap: "views",
};

/** These go with what is told elsewhere. */
const NOT_WORTH_A_WORD = [
  ...["calcChain", "volatileDependencies", "sheetMetadata", "thumbnail"],
  ...["comments", "threadedComment", "person", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"],
];

/** Removes what the package, the workbook and the sheets that stay lead to and a published file does not need. */
export function removeRelations(
  file: WorkbookPackage,
  sheets: readonly PackageSheet[],
  record: PublicationRecord,
): void {
  keepOnly(file, PACKAGE, OF_PACKAGE, record);
  keepOnly(file, file.workbook, OF_WORKBOOK, record);
  for (const { path } of sheets) {
    keepOnly(file, path, OF_SHEET, record);
    for (const table of file.targets(path, "table")) keepOnly(file, table, OF_TABLE, record);
  }
}

function keepOnly(
  file: WorkbookPackage,
  source: string,
  kept: readonly string[],
  record: PublicationRecord,
): void {
  const removed = file.relationships(source).filter(({ kind }) => !kept.includes(kind));
  file.removeRelationships(source, removed);
  for (const { kind } of removed) {
    if (!NOT_WORTH_A_WORD.includes(kind)) record.leaveAll(KINDS[kind] ?? "other");
  }
}
