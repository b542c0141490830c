import { PackageFailure } from "./packageFailure";
import type { Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbookPackage";
import { attribute, attributesOf, childOf, childrenOf, type Element } from "./xml";

/** A sheet as the workbook lists it. */
export interface PackageSheet {
  readonly name: string;
  /** Where it stands in the workbook, from 0; defined names and the active tab count this way. */
  readonly index: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "xlMacrosheet" | "unknown";
  readonly path: string;
  readonly relationship: Relationship;
  readonly element: Element;
}

/** All sheets in the order of their tabs. A sheet without a part is a damaged workbook. */
export function sheetsOf(file: WorkbookPackage): readonly PackageSheet[] {
  const relationships = new Map(file.relationships(file.workbook).map((each) => [each.id, each]));
  const list = childOf(file.root(file.workbook), "sheets");
  return (list ? childrenOf(list, "sheet") : []).map((element, index) => {
    const id = attributesOf(element).find(({ localName, prefix }) => localName === "id" && prefix)?.value;
    const relationship = relationships.get(id ?? "");
    if (!relationship || !file.has(relationship.target)) throw new PackageFailure("damaged", file.workbook);
    const state = attribute(element, "state");
    return {
      name: attribute(element, "name"),
      index,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      kind: kindOf(relationship.kind),
      path: relationship.target,
      relationship,
      element,
    };
  });
}

function kindOf(kind: string): PackageSheet["kind"] {
  switch (kind) {
    case "worksheet":
    case "chartsheet":
    case "dialogsheet":
    case "xlMacrosheet":
      return kind;
    default:
      return "unknown";
  }
}
