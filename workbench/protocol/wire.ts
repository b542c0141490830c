/** The request and answer of Office.js's "ProcessQuery", as the genuine client writes and reads them. */

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

/** Bit of the message flags that `Excel.run({ delayForCellEdit: true })` sets. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is itself an object of the model: the id of its path, in the argument's place. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** Class and member, such as Range.values. */
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

/** Results up to the first failing action, and that failure; nothing is rolled back, as in Excel. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
  /** Ids of the trace actions that were passed, so that a failing add-in learns how far it came. */
  readonly TraceIds?: readonly number[];
}

/** One event or one call of a custom function on its way to the client. `message` is JSON text or a ready value. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** What the host sends of its own accord. */
export interface EventMessage {
  readonly entries: readonly EventEntry[];
}

/** Pascal case of the wire → camel case of Office.js; a leading underscore stays. */
export function memberName(wireName: string): string {
  const start = wireName.startsWith("_") ? 1 : 0;
  return wireName.slice(0, start) + wireName.charAt(start).toLowerCase() + wireName.slice(start + 1);
}

/** Camel case of Office.js → Pascal case of the wire. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
