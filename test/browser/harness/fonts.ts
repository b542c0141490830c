import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const FAMILY = "Noto Sans SC";
const packageFolder = path.dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));

/** A fontconfig file that adds a Chinese font from npm to those of the machine; its path is for FONTCONFIG_FILE. */
export function chineseFonts(): string {
  const folder = path.join(tmpdir(), `perf-fonts-${process.getuid?.() ?? 0}`);
  const file = path.join(folder, "fonts.conf");
  mkdirSync(path.join(folder, "cache"), { recursive: true });
  const folders = ["400Regular", "700Bold"].map((weight) => path.join(packageFolder, weight));
  const families = [
    "sans-serif",
    "serif",
    "system-ui",
    "等线",
    "宋体",
    "SimSun",
    "黑体",
    "仿宋",
    "楷体",
    "方正小标宋简体",
  ];
  const aliases = families.map(
    (family) => `<alias><family>${family}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
  );
  const system = "/etc/fonts/fonts.conf";
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((each) => `<dir>${each}</dir>`).join("\n  ")}
  <cachedir>${path.join(folder, "cache")}</cachedir>
  ${existsSync(system) ? `<include ignore_missing="yes">${system}</include>` : ""}
  ${aliases.join("\n  ")}
</fontconfig>
`,
  );
  return file;
}
