import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readBuiltScripts } from "./build/builtScripts";
import { validateManifest } from "./manifest/validateManifest";

/** Checks dist/manifest.xml, or that of another folder: `npm run manifest:check [-- folder]`. */
const folder = path.resolve(process.argv[2] ?? "dist");
const read = (name: string): Buffer | undefined => {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
};

const manifest = read("manifest.xml");
const scripts = Object.values(manifest ? readBuiltScripts(folder) : {}).join("\n");
const faults = manifest
  ? validateManifest(manifest.toString(), read, scripts)
  : [`There is no manifest.xml in ${folder}; run npm run build first`];
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "The manifest is in order." : `Faults found: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
