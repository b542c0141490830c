import { readFileSync } from "node:fs";
import ts from "typescript";

export interface ParameterDoc {
  readonly name: string;
  /** What Excel shows as the parameter's name in Chinese: the words before the colon. */
  readonly chineseName: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range as a matrix; the others take one value. */
  readonly matrix: boolean;
}

/** What the JSDoc of a custom function says. */
export interface FunctionDoc {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterDoc[];
  readonly returns: string;
  readonly source: string;
  readonly example: string;
}

/** Reads the JSDoc of every custom function of a source file; throws where one of its parts is missing. */
export function readFunctionDocs(file: string): FunctionDoc[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const doc = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc);
    const id = doc && tagText(doc, "customfunction")?.split(/\s+/)[0];
    return doc && id ? [functionDoc(doc, id)] : [];
  });
}

function functionDoc(doc: ts.JSDoc, id: string): FunctionDoc {
  const required = (tag: string): string => {
    const text = tagText(doc, tag);
    if (!text) throw new Error(`[functions] ${id} has no @${tag}`);
    return text;
  };
  return {
    id,
    description: ts.getTextOfJSDocComment(doc.comment) ?? "",
    parameters: (doc.tags ?? []).flatMap((tag) =>
      ts.isJSDocParameterTag(tag) ? [parameterDoc(tag, id)] : [],
    ),
    returns: required("returns"),
    source: required("source"),
    example: required("example"),
  };
}

function parameterDoc(tag: ts.JSDocParameterTag, id: string): ParameterDoc {
  const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
  const [, chineseName, description] = /^([^：]+)：(.+)$/su.exec(text) ?? [];
  const name = tag.name.getText();
  if (!chineseName || !description) throw new Error(`[functions] ${id} ${name}: write 名称：说明`);
  return { name, chineseName, description, optional: tag.isBracketed, matrix: isMatrix(tag) };
}

function isMatrix(tag: ts.JSDocParameterTag): boolean {
  return tag.typeExpression?.type.getText().endsWith("[][]") ?? false;
}

function tagText(doc: ts.JSDoc, name: string): string | undefined {
  const tag = doc.tags?.find((each) => each.tagName.text === name);
  return tag && (ts.getTextOfJSDocComment(tag.comment) ?? "").trim();
}
