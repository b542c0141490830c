import { HostError } from "./hostError";
import type { ExcelObject } from "./members";

/** Objects the client keeps between requests: ranges, which have no id of their own. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly ids = new WeakMap<ExcelObject, string>();
  private lastId = 0;

  keep(object: ExcelObject): null {
    if (object.isNull || this.ids.has(object)) return null;
    const id = `reference${++this.lastId}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
    return null;
  }

  of(object: ExcelObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): ExcelObject {
    const object = this.kept.get(id);
    if (!object) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }

  forgetObject(object: ExcelObject): null {
    const id = this.ids.get(object);
    return id === undefined ? null : this.forget(id);
  }

  forget(id: string): null {
    this.kept.delete(id);
    return null;
  }
}
