import { execFileSync } from "node:child_process";
import path from "node:path";

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
  readonly fatal: boolean;
}

/** A snippet linted as if it stood in a file of the project; all are linted together before the first test. */
class Planted {
  static readonly all: Planted[] = [];
  messages: readonly Message[] = [];

  constructor(
    readonly file: string,
    readonly code: string,
  ) {
    Planted.all.push(this);
  }

  get layerFaults(): string[] {
    expect(this.messages.filter((each) => each.fatal)).toEqual([]);
    return this.messages.filter((each) => each.ruleId === "ours/layers").map((each) => each.message);
  }
}

beforeAll(() => {
  const answer = execFileSync(process.execPath, [path.join(__dirname, "lintPlanted.mjs")], {
    input: JSON.stringify(Planted.all.map(({ file, code }) => ({ file, code }))),
    encoding: "utf8",
  });
  const messages = JSON.parse(answer) as Message[][];
  expect(messages).toHaveLength(Planted.all.length);
  Planted.all.forEach((each, index) => (each.messages = messages[index]!));
});

/** A file in a folder importing a value of another file, both named from the root. */
function importing(folder: string, to: string): Planted {
  const file = `${folder}/planted.ts`;
  return new Planted(file, `import { thing } from "${relativeTo(file, to)}";\nexport const use = thing;`);
}

function relativeTo(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith(".") ? relative : `./${relative}`;
}

const rooms = [
  "amount",
  "indicator",
  "workbook",
  "statement",
  "relation",
  "layout",
  "recognition",
  "verdict",
  "diagnosis",
  "check",
];
const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const));
const isBefore = (one: string, other: string): boolean => rooms.indexOf(one) < rooms.indexOf(other);

describe("inside the core a room imports only rooms before it", () => {
  for (const [from, to] of pairs) {
    const planted = importing(`src/shared/${from}`, `src/shared/${to}/thing`);
    if (isBefore(from, to)) {
      test(`${from} does not import ${to}`, () => {
        const fault = `This import breaks the layers: ${from} stands below ${to} in the core.`;
        expect(planted.layerFaults).toEqual([fault]);
      });
    } else {
      test(`${from} may import ${to}`, () => expect(planted.layerFaults).toEqual([]));
    }
  }

  const stranger = importing("src/shared/novelty", "src/shared/amount/thing");
  test("a room that is not on the list is named", () => {
    expect(stranger.layerFaults).toEqual([
      "This import breaks the layers: src/shared/novelty is missing from the list of rooms.",
    ]);
  });
});

describe("around the core", () => {
  const forbidden = [
    ["src/shared/check", "src/host/thing"],
    ["src/shared/check", "src/taskpane/thing"],
    ["src/shared/check", "src/functions/thing"],
    ["src/shared/check", "src/cli/thing"],
    ["src/shared/check", "src/shared/message/thing"],
    ["src/functions", "src/host/thing"],
    ["src/functions", "src/taskpane/thing"],
    ["src/functions", "src/cli/thing"],
    ["src/functions", "src/shared/message/check"],
    ["src/host/excel", "src/taskpane/thing"],
    ["src/host/excel", "src/functions/thing"],
    ["src/host/excel", "src/cli/thing"],
    ["src/host/excel", "src/shared/message/check"],
    ["src/taskpane/check", "src/functions/functions"],
    ["src/taskpane/functions", "src/functions/thing"],
    ["src/taskpane/check", "src/cli/thing"],
    ["src/cli", "src/taskpane/thing"],
    ["src/cli", "src/functions/thing"],
    ["src/shared/message", "src/shared/check/result"],
    ...["shared/amount", "functions", "host/excel", "taskpane/check", "cli"].flatMap((from) =>
      ["workbench", "test", "scripts", "samples"].map((to) => [`src/${from}`, `${to}/thing`] as const),
    ),
  ] as const;
  for (const [folder, to] of forbidden) {
    const planted = importing(folder, to);
    test(`${folder} does not import ${to}`, () => expect(planted.layerFaults).toHaveLength(1));
  }

  const allowed = [
    ["src/functions", "src/shared/indicator/rate"],
    ["src/functions", "src/shared/message/functions"],
    ["src/functions", "src/shared/message/say"],
    ["src/functions", "src/functions/toCell"],
    ["src/host/excel", "src/shared/workbook/snapshot"],
    ["src/host/excel", "src/host/spreadsheetHost"],
    ["src/taskpane/check", "src/shared/message/check"],
    ["src/taskpane/check", "src/host/spreadsheetHost"],
    ["src/taskpane/functions", "src/functions/functions"],
    ["src/cli", "src/host/file/read"],
    ["src/cli", "src/shared/message/check"],
    ["src/shared/message", "src/shared/message/say"],
    ["workbench/server", "src/host/spreadsheetHost"],
    ["test/core", "src/shared/message/check"],
  ] as const;
  for (const [folder, to] of allowed) {
    const planted = importing(folder, to);
    test(`${folder} may import ${to}`, () => expect(planted.layerFaults).toEqual([]));
  }

  const types = new Planted(
    "src/shared/message/planted.ts",
    `import type { One } from "../check/result";
import { type Two } from "../amount/unit";
export type Both = One | Two;`,
  );
  test("message takes types from any room", () => expect(types.layerFaults).toEqual([]));

  const waysToImport = {
    "re-exporting": 'export { thing } from "../check/thing";',
    "re-exporting all": 'export * from "../check/thing";',
    "a dynamic import": 'export const load = () => import("../check/thing");',
    "a type by import()": 'export type Thing = import("../check/thing").Thing;',
    "an import for its effect": 'import "../check/thing";',
    "a type": 'import type { Thing } from "../check/thing";\nexport type Same = Thing;',
    "a worker's address": 'export const worker = new URL("../check/thing", import.meta.url);',
  };
  for (const [way, code] of Object.entries(waysToImport)) {
    const planted = new Planted("src/shared/amount/planted.ts", code);
    test(`${way} is an import too`, () => expect(planted.layerFaults).toHaveLength(1));
  }
});

describe("the core is pure", () => {
  const impurities = [
    ["Office", "export const use = Office.context;", "no-restricted-globals"],
    ["Excel", "export const use = Excel.run;", "no-restricted-globals"],
    ["the page", "export const use = document.title + window.name;", "no-restricted-globals"],
    ["the process", "export const use = process.env;", "no-restricted-globals"],
    [
      "files",
      'import { readFileSync } from "node:fs";\nexport const use = readFileSync;',
      "no-restricted-imports",
    ],
    [
      "another package",
      'import { useState } from "react";\nexport const use = useState;',
      "no-restricted-imports",
    ],
    ["the clock", "export const use = Date.now();", "no-restricted-properties"],
    ["today", "export const use = new Date();", "no-restricted-syntax"],
    ["chance", "export const use = Math.random();", "no-restricted-properties"],
    ["binary reading of amounts", 'export const use = parseFloat("0.1");', "no-restricted-globals"],
  ] as const;
  for (const [what, code, rule] of impurities) {
    const planted = new Planted("src/shared/check/planted.ts", code);
    test(`it does not use ${what}`, () => {
      expect(planted.messages.map((each) => each.ruleId)).toContain(rule);
    });
  }

  const pure = new Planted(
    "src/shared/check/planted.ts",
    'import Decimal from "decimal.js";\nexport const use = [new Decimal(1), new Date(2023, 0)];',
  );
  test("it may use decimal.js and a given date", () => expect(pure.messages).toEqual([]));
});
