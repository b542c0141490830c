import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Puts the built add-in into the Excel of this machine, for development. Microsoft's tool for it is fetched by npx and
 * is no dependency of the project: it serves Windows and Mac only and nobody else needs it.
 */
const manifest = "dist/manifest.xml";

if (!existsSync(manifest)) {
  console.error("Nothing has been built yet: run npm run build first.");
  process.exit(1);
}
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("There is no desktop Excel for this system. Run npm start and use the workbench,");
  console.error(
    "or upload dist/manifest.xml in Excel on the web: Add-ins > More add-ins > My add-ins > Upload.",
  );
  process.exit(1);
}
console.log("Keep npm start running in another window: Excel loads the add-in from https://localhost:3000.");
console.log("Excel accepts that address once this machine trusts its certificate; npm start says how.");
console.log("To take the add-in out again: npx office-addin-debugging stop dist/manifest.xml");
const { status } = spawnSync("npx", ["office-addin-debugging", "start", manifest, "desktop"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
