import type { LeftOutKind, RefusalReason, StillInKind } from "../../../src/host/file/publication/record";
import {
  leftOutSentences,
  refusalSentences,
  stillInSentences,
  workbookLeftOutSentences,
} from "../../../src/shared/message/publication";
import { say, type Sentence } from "../../../src/shared/message/say";

/** The compiler demands that these name every kind there is: with a sheet, a number, both or neither. */
const leftOut: Readonly<Record<LeftOutKind, object>> = {
  formulas: { sheet: "甲", count: 2 },
  marks: { sheet: "甲", count: 2 },
  "working-sheet": { sheet: "底稿" },
  "internal-sheet": { sheet: "勾稽规则" },
  "hidden-sheet": { sheet: "甲" },
  "macro-sheet": { sheet: "甲" },
  comments: { sheet: "甲", count: 2 },
  state: {},
  macros: {},
  telephones: { sheet: "甲", count: 2 },
  names: { count: 2 },
  rules: { sheet: "甲", count: 2 },
  links: { sheet: "甲", count: 2 },
  author: { count: 2 },
  pivots: {},
  views: {},
  history: {},
  other: {},
};
const stillIn: Readonly<Record<StillInKind, true>> = {
  telephones: true,
  "telephones-outside-cells": true,
  "hidden-cells": true,
  "error-values": true,
  controls: true,
  "embedded-objects": true,
};
const refusals: Readonly<Record<RefusalReason, object>> = {
  "not-a-workbook": {},
  empty: {},
  "web-page": {},
  "xml-spreadsheet": {},
  "plain-text": {},
  "open-document": {},
  pdf: {},
  "word-document": {},
  "old-format": {},
  encrypted: {},
  "too-large": {},
  damaged: {},
  "unsafe-xml": {},
  "no-cached-value": { sheet: "甲", cell: "C3" },
  "nothing-left": {},
  "marks-need-clearing": {},
};

const said = (sentence: Sentence, filling: object): string =>
  say("zh-CN", sentence, filling as Record<string, string>) +
  say("en-US", sentence, filling as Record<string, string>);

test("everything left out has a sentence that its record fills", () => {
  expect(Object.keys(leftOutSentences).sort()).toEqual(Object.keys(leftOut).sort());
  for (const [kind, sentence] of Object.entries(leftOutSentences)) {
    expect(said(sentence, leftOut[kind as LeftOutKind])).not.toContain("{");
  }
  for (const sentence of Object.values(workbookLeftOutSentences))
    expect(said(sentence, {})).not.toContain("{");
});

test("everything still in has a sentence that its record fills", () => {
  expect(Object.keys(stillInSentences).sort()).toEqual(Object.keys(stillIn).sort());
  for (const sentence of Object.values(stillInSentences)) {
    expect(said(sentence, { sheet: "甲", count: 2 })).not.toContain("{");
  }
});

test("every refusal says what is the matter and what to do", () => {
  expect(Object.keys(refusalSentences).sort()).toEqual(Object.keys(refusals).sort());
  for (const [reason, { what, next }] of Object.entries(refusalSentences)) {
    expect(said(what, refusals[reason as RefusalReason]) + said(next, {})).not.toContain("{");
  }
});

test("the English sentences have no Chinese", () => {
  const all: readonly Sentence[] = [
    ...Object.values(leftOutSentences),
    ...Object.values(workbookLeftOutSentences),
    ...Object.values(stillInSentences),
    ...Object.values(refusalSentences).flatMap(({ what, next }) => [what, next]),
  ];
  expect(all.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
});
