import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crossAgreements } from "../../../src/shared/relation/crossStatement";
import { yearAgreements } from "../../../src/shared/relation/yearAgreement";
import { statements } from "../../../src/shared/statement/catalogue";
import { relations } from "../../../src/shared/message/relations";
import type { Sentence } from "../../../src/shared/message/say";

const SOURCE = join(__dirname, "../../../src");
const MESSAGES = join(SOURCE, "shared/message");
const rooms = readdirSync(MESSAGES).filter((file) => file.endsWith(".ts") && file !== "say.ts");

interface Told extends Sentence {
  readonly id: string;
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}

/** Every sentence below a value, with its path as id. */
function sentencesIn(value: unknown, id: string): readonly Told[] {
  if (isSentence(value)) return [{ id, zh: value.zh, en: value.en }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${id}.${key}`));
}

async function sentencesOf(room: string): Promise<readonly Told[]> {
  const exported: unknown = await import(join(MESSAGES, room));
  return sentencesIn(exported, room.replace(".ts", ""));
}

const holes = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(rooms)("%s: both languages have the same holes", async (room) => {
  const sentences = await sentencesOf(room);
  expect(sentences.length).toBeGreaterThan(0);
  for (const { id, zh, en } of sentences) expect([id, ...holes(en)]).toEqual([id, ...holes(zh)]);
});

test.each(rooms)("%s: no sentence is empty in one language alone, or padded", async (room) => {
  for (const { id, zh, en } of await sentencesOf(room)) {
    expect([id, zh.trim() === ""]).toEqual([id, en.trim() === ""]);
    expect([id, zh.trim(), en.trim()]).toEqual([id, zh, en]);
  }
});

test.each(["check.ts", "host.ts", "layout.ts", "relations.ts"])(
  "%s: English ones have no Chinese",
  async (room) => {
    const mixed = (await sentencesOf(room)).filter(({ en }) => /\p{Script=Han}/u.test(en));
    expect(mixed).toEqual([]);
  },
);

test("only a slip of no known shape goes without words", async () => {
  const all = await Promise.all(rooms.map(sentencesOf));
  const empty = all.flat().filter(({ zh }) => zh === "");
  expect(empty.map(({ id }) => id)).toEqual(["check.slipWords.other"]);
});

test("every relation of the catalogue has a label, and no label is left over", () => {
  const within = statements.flatMap(({ agreements }) =>
    agreements.flatMap((agreement) =>
      "totalId" in agreement ? [agreement.id, agreement.totalId] : [agreement.id],
    ),
  );
  const ids = [...new Set([...within, ...[...crossAgreements, ...yearAgreements].map(({ id }) => id)])];
  expect(Object.keys(relations).sort()).toEqual(ids.sort());
});

function sourceBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

test("every named sentence of the pane is used somewhere", () => {
  const source = sourceBelow(join(SOURCE, "taskpane")) + sourceBelow(join(MESSAGES, "wording"));
  // These are looked up by the step the check is in.
  const byActivity = ["reading", "checking", "marking", "clearing", "reporting"];
  for (const room of ["pane", "check", "layout"] as const) {
    const text = readFileSync(join(MESSAGES, `${room}.ts`), "utf8");
    const [, body = ""] = new RegExp(`${room}Sentences = \\{([\\s\\S]*?)\\n\\} as const`).exec(text) ?? [];
    const ids = [...body.matchAll(/^ {2}(\w+): \{/gm)]
      .map(([, id = ""]) => id)
      .filter((id) => !byActivity.includes(id));
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !source.includes(`${room}Sentences.${id}`))).toEqual([]);
  }
});
