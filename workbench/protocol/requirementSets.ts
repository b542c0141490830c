import { apiNotFound } from "./hostError";
import { INTRODUCED } from "./introduced";

/** The newest sets this workbench plays, apart from ExcelApi, which its options choose. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.8",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.1",
  KeyboardShortcuts: "1.1",
  ImageCoercion: "1.2",
};

/** The requirement sets of a host, as Office.js asks for them when it starts. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return { ExcelApi: excelApi, ...OTHER_SETS };
}

/** What Office.context.requirements.isSetSupported answers. */
export function isSetSupported(excelApi: string, set: string, version = "1.1"): boolean {
  const wanted = set.toLowerCase();
  const found = Object.entries(requirementSets(excelApi)).find(([name]) => name.toLowerCase() === wanted);
  return found !== undefined && isAtLeast(found[1], version);
}

/** Throws ApiNotFound for a member that came to Excel later than the played version. */
export function requireVersion(type: string, member: string, excelApi: string): void {
  const since = INTRODUCED[`${type}.${member}`] ?? INTRODUCED[type] ?? "1.1";
  if (!isAtLeast(excelApi, since)) {
    throw apiNotFound(`${type}.${member}`, `needs ExcelApi ${since}, this Excel has ${excelApi}`);
  }
}

function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
