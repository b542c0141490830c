import { CallFault } from "./callFault";
import { fileKeys } from "./fileKeys";

/** What a run reads and what it writes. */
export interface Paths {
  readonly inputs: readonly string[];
  /** Workbooks that are compared with. */
  readonly previous: readonly string[];
  readonly targets: readonly Target[];
}

export interface Target {
  readonly path: string;
  readonly option: "--mark" | "--report" | "--resume";
  /** Whose marked copy it is. */
  readonly copyOf?: string;
}

/**
 * Nothing that is read is written to, however it is spelled and whether or not the call forces, and no two results go
 * to one file. Throws `CallFault`.
 */
export function checkTargets({ inputs, previous, targets }: Paths): void {
  const taken = new Map<string, (path: string, target: Target) => CallFault>();
  for (const input of inputs) {
    for (const key of fileKeys(input)) taken.set(key, (path) => new CallFault("isInput", { path }));
  }
  for (const earlier of previous) {
    for (const key of fileKeys(earlier)) {
      if (!taken.has(key)) taken.set(key, (path) => new CallFault("isPrevious", { path }));
    }
  }
  for (const target of targets) {
    const keys = fileKeys(target.path);
    for (const key of keys) {
      const fault = taken.get(key)?.(target.path, target);
      if (fault) throw fault;
    }
    for (const key of keys) taken.set(key, (path, other) => bothTo(path, target, other));
  }
}

function bothTo(path: string, one: Target, other: Target): CallFault {
  return one.copyOf !== undefined && other.copyOf !== undefined
    ? new CallFault("sameCopy", { path, one: one.copyOf, other: other.copyOf })
    : new CallFault("sameTarget", { path, one: one.option, other: other.option });
}
