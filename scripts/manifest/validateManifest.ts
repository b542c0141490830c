import { commandFaults, functionFaults } from "./associations";
import { allNamed, readElement } from "./element";
import { type BuiltFiles, fileFaults } from "./files";
import { identityFaults, runtimeFaults } from "./identity";
import { orderFaults } from "./order";
import { localeFaults, resourceFaults } from "./resources";

/**
 * Everything wrong with a manifest and the files it points to, one plain sentence each; empty when all is well.
 * It works offline and looks closer than Microsoft's schema where a mistake would cost most: addresses, ids, icons
 * and functions that lead nowhere.
 *
 * @param xml the manifest as built
 * @param files the built files
 * @param scripts the text of every script the page loads, where the ribbon's commands are looked for
 */
export function validateManifest(xml: string, files: BuiltFiles, scripts: string): string[] {
  const root = readElement(xml);
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...runtimeFaults(root),
    ...resourceFaults(root),
    ...localeFaults(root),
    ...fileFaults(root, files),
    ...functionFaults(files),
    ...commandFaults([...new Set(allNamed(root, "FunctionName").map((each) => each.text))], scripts),
  ];
}
