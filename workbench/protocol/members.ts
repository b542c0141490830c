import type { Area } from "../../src/shared/workbook/address";
import type { Sheet } from "../model/sheet";
import type { Arguments } from "./arguments";
import { apiNotFound, invalidArgument } from "./hostError";
import { requireVersion } from "./requirementSets";

export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** The cells a range or a group of ranges stands for. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly [Area, ...Area[]];
}

/**
 * One object of Excel's object model as the protocol sees it: its members by their Office.js names, and nothing else.
 * What is not in these tables does not exist for the client.
 */
export interface ExcelObject {
  /** Class name in Office.js. */
  readonly type: string;
  /** What the client keeps to find the object again; wire names such as Id. */
  readonly identity?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly objects?: Readonly<Record<string, () => ExcelObject>>;
  /** A method answers another object, or a plain value for the client, or nothing. */
  readonly methods?: Readonly<Record<string, (values: Arguments) => unknown>>;
  /** Collections only. */
  readonly items?: () => readonly ExcelObject[];
  readonly cells?: Cells;
  /** The result of an …OrNullObject member that found nothing: reads as null, and any call on it does nothing. */
  readonly isNull?: true;
}

export const NULL_OBJECT: ExcelObject = { type: "NullObject", isNull: true };

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "type" in value && KNOWN.has(value);
}

const KNOWN = new WeakSet<object>([NULL_OBJECT]);

/** Declares an object of the model, so that it can be told from plain data. */
export function excelObject(object: ExcelObject): ExcelObject {
  KNOWN.add(object);
  return object;
}

export function readOnly(get: () => unknown): Property {
  return { get };
}

type Kind = "properties" | "objects" | "methods";

/** The member of that kind, or ApiNotFound with the member's name. */
function member<K extends Kind>(
  object: ExcelObject,
  kind: K,
  name: string,
  version: string,
): NonNullable<ExcelObject[K]>[string] {
  const table: ExcelObject[K] = object[kind];
  const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw apiNotFound(`${object.type}.${name}`);
  requireVersion(object.type, name, version);
  return found as NonNullable<ExcelObject[K]>[string];
}

export function readProperty(object: ExcelObject, name: string, version: string): unknown {
  return member(object, "properties", name, version).get();
}

export function writeProperty(object: ExcelObject, name: string, value: unknown, version: string): void {
  const { set } = member(object, "properties", name, version);
  if (!set) throw invalidArgument(`${object.type}.${name} is read only.`);
  set(value);
}

export function childObject(object: ExcelObject, name: string, version: string): ExcelObject {
  return member(object, "objects", name, version)();
}

export function callMethod(object: ExcelObject, name: string, values: Arguments, version: string): unknown {
  return member(object, "methods", name, version)(values);
}
