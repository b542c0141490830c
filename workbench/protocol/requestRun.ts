import { Arguments } from "./arguments";
import { HostError } from "./hostError";
import {
  callMethod,
  childObject,
  isExcelObject,
  NULL_OBJECT,
  writeProperty,
  type ExcelObject,
} from "./members";
import { project } from "./projection";
import type { References } from "./references";
import type { Session } from "./session";
import {
  ActionType,
  memberName,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Where objects that hang on no other object come from. */
export interface Roots {
  /** The workbook, or the custom-functions service, whichever the add-in's context starts from. */
  readonly global: ExcelObject;
  readonly service: (name: string) => ExcelObject;
}

/** One request being answered: finds the objects its paths lead to and performs its actions in their order. */
export class RequestRun {
  private readonly found = new Map<number, ExcelObject>();

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly body: RequestBody,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of (this.body.Actions ?? []).entries()) {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      try {
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        // A HostError is Excel's answer; anything else is a bug of the workbench, told to the add-in just as loudly.
        return { Results: results, TraceIds: traces, Error: this.wireError(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged)
      return null;
    if (action.Name === "_RemoveReferenceById")
      return this.references.forget(this.values(action.ArgumentInfo).text(0));
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.isNull ? null : this.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.session.recalculation.run();
        return project(object, action.QueryInfo ?? {}, this.session.excelApi);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        if (!object.isNull) this.write(object, action.Name, this.values(action.ArgumentInfo).raw(0));
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (!object.isNull) this.write(object, name, value);
        }
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `Action type ${action.ActionType} is not played by this workbench.`,
        );
    }
  }

  private call(object: ExcelObject, action: Action): unknown {
    if (action.Name === "_KeepReference") return this.references.keep(object);
    if (action.Name === "_RemoveReference") return this.references.forgetObject(object);
    if (object.isNull) return null;
    const answer = callMethod(
      object,
      memberName(action.Name),
      this.values(action.ArgumentInfo),
      this.session.excelApi,
    );
    if (answer === undefined) return null;
    return isExcelObject(answer) ? this.identity(answer) : answer;
  }

  private write(object: ExcelObject, name: string, value: unknown): void {
    writeProperty(object, memberName(name), value, this.session.excelApi);
  }

  private identity(object: ExcelObject): unknown {
    const reference = this.references.of(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private object(id: number): ExcelObject {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.path(id);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): ExcelObject {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.newObject:
        return this.roots.service(path.Name);
      case PathType.reference:
        return this.references.find(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return parent;
    const { excelApi } = this.session;
    if (path.ObjectPathType === PathType.property)
      return childObject(parent, memberName(path.Name), excelApi);
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);
    const object = callMethod(parent, name, this.values(path.ArgumentInfo), excelApi);
    if (!isExcelObject(object)) {
      throw new HostError("InvalidObjectPath", `${parent.type}.${name} is not an object.`);
    }
    return object;
  }

  private path(id: number): ObjectPath {
    const path = this.body.ObjectPaths?.[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not part of the request.`);
    return path;
  }

  /** The arguments, with ids of object paths replaced by the objects they lead to. */
  private values(info: ArgumentInfo | undefined): Arguments {
    const plain = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(plain.map((value, index) => this.referenced(value, ids[index])));
  }

  private referenced(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((item, index) => this.referenced(item, id[index]));
    return typeof id === "number" && id > 0 ? this.object(id) : value;
  }

  private wireError(error: unknown, action: Action, index: number): NonNullable<ResponseBody["Error"]> {
    const known = error instanceof HostError ? error : undefined;
    return {
      Code: known?.code ?? "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      Location: known?.location ?? this.location(action),
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }

  /** Class and member of the failing action, as far as the path resolves; Office.js shows it as errorLocation. */
  private location(action: Action): string {
    const path = this.body.ObjectPaths?.[String(action.ObjectPathId)];
    const type = this.found.get(action.ObjectPathId)?.type;
    if (type) return action.Name ? `${type}.${memberName(action.Name)}` : type;
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === PathType.indexer ? "getItem" : memberName(path?.Name ?? "");
    return parent ? `${parent.type}.${name}` : name;
  }
}
