/** What may stand behind an option. */
type Value = "none" | "text";

export type CommandName = "check" | "check-text" | "layout" | "functions";

/** Every option by its name, and the commands that know it. A new option is a line here and one in the help. */
export const options = {
  help: { value: "none", commands: ["check", "check-text", "layout", "functions"] },
  lang: { value: "text", commands: ["check", "check-text", "layout", "functions"] },
  format: { value: "text", commands: ["check", "check-text", "functions"] },
  workbook: { value: "text", commands: ["check-text"] },
  statements: { value: "text", commands: ["check", "layout"] },
  "other-sheets": { value: "none", commands: ["check"] },
  "ignore-remembered": { value: "none", commands: ["check", "check-text"] },
  previous: { value: "text", commands: ["check"] },
  "last-year": { value: "text", commands: ["check"] },
  mark: { value: "text", commands: ["check"] },
  report: { value: "text", commands: ["check"] },
  resume: { value: "text", commands: ["check"] },
  shard: { value: "text", commands: ["check"] },
  workers: { value: "text", commands: ["check"] },
  timeout: { value: "text", commands: ["check"] },
  force: { value: "none", commands: ["check", "layout"] },
  unit: { value: "text", commands: ["layout"] },
  year: { value: "text", commands: ["layout"] },
  money: { value: "text", commands: ["layout"] },
  level: { value: "text", commands: ["layout"] },
  source: { value: "text", commands: ["layout"] },
  codes: { value: "text", commands: ["layout"] },
} as const satisfies Record<string, { readonly value: Value; readonly commands: readonly CommandName[] }>;

export type OptionName = keyof typeof options;

export const commandNames = [
  "check",
  "check-text",
  "layout",
  "functions",
] as const satisfies readonly CommandName[];
