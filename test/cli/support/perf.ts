import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtCommand, root } from "../../product/builtProduct";

export const samples = path.join(root, "samples");
export const files = path.join(root, "test/cli/files");

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command in a folder of its own, as somebody's shell would start it. */
export class Shell {
  readonly folder = mkdtempSync(path.join(tmpdir(), "perf-command-"));

  constructor(readonly script: string) {}

  static async open(): Promise<Shell> {
    return new Shell(await builtCommand());
  }

  perf(...args: string[]): Promise<Answer> {
    return this.run(process.execPath, [this.script, ...args]);
  }

  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: this.folder,
        env: { ...process.env, NODE_OPTIONS: "", ...env },
      });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
      child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
    });
  }

  /** Puts a file into the folder; gives its name. */
  put(name: string, contents: Uint8Array | string): string {
    writeFileSync(path.join(this.folder, name), contents);
    return name;
  }

  /** Copies a sample; gives its name. */
  copy(from: string, name = path.basename(from)): string {
    cpSync(from, path.join(this.folder, name));
    return name;
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const ZHUZHOU = path.join(samples, "zhuzhou-2023.xlsx");
