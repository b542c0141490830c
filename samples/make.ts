import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleFiles } from "./sampleFiles";

/** Writes the sample workbooks beside this script: npx tsx samples/make.ts */
async function make(): Promise<void> {
  for (const [name, bytes] of await sampleFiles()) {
    const path = join(__dirname, name);
    await writeFile(path, bytes);
    console.log(`written: ${path}`);
  }
}

void make();
