import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Compilation, sources, type Compiler } from "webpack";

interface OnePage {
  /** The script the build makes; it ends up in the page and nowhere else. */
  readonly script: string;
  /** An HTML file with the places `<!-- policy -->` and `<!-- script -->`. */
  readonly template: string;
  readonly page: string;
}

/** Puts a built script into its page, with a policy that lets this one script run and nothing be sent or loaded. */
export class OnePagePlugin {
  constructor(private readonly options: OnePage) {}

  apply(compiler: Compiler): void {
    const { script, template, page } = this.options;
    const file = path.join(compiler.context, template);
    // After the script was made small.
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.compilation.tap("OnePagePlugin", (compilation) => {
      compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap({ name: "OnePagePlugin", stage }, (assets) => {
        const built = assets[script];
        if (!built) return;
        const html = onePage(readFileSync(file, "utf8"), String(built.source()));
        compilation.deleteAsset(script);
        compilation.emitAsset(page, new sources.RawSource(html));
      });
    });
  }
}

/** Fluent UI writes its styles inline; nothing else may come from anywhere, not even from the same folder. */
function policyFor(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function onePage(template: string, built: string): string {
  const script = insidePage(built);
  return template
    .replace("<!-- policy -->", () => policyFor(script))
    .replace("<!-- script -->", () => `<script>${script}</script>`);
}

/** No text in the script may end it for the reader of the page, or have letters that the reader changes. */
function insidePage(script: string): string {
  if (/[\r\0]/.test(script))
    throw new Error("[OnePagePlugin] the script holds letters that a page cannot keep");
  return script.replace(/<(?=\/?script)/gi, "\\x3c");
}
