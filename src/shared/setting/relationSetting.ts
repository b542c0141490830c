import type { Relation } from "../relation/relation";
import type { Level } from "../statement/level";

/** What an officer decided about a relation or rule in the sheet 勾稽规则. */
export interface RelationSetting {
  readonly enabled: boolean;
  /** Another level than its own. */
  readonly level?: Level;
}

/** By the id of the relation or rule; one without a setting is checked at its own level. */
export type Settings = ReadonlyMap<string, RelationSetting>;

/** Whether it is to be checked. */
export function isSwitchedOn(settings: Settings, id: string): boolean {
  return settings.get(id)?.enabled ?? true;
}

/** The level that counts: the officer's, else its own. */
export function levelOf(settings: Settings, { id, level }: Pick<Relation, "id" | "level">): Level {
  return settings.get(id)?.level ?? level;
}

/** The relations that are switched on, each at the level that counts; its outcome follows from `evaluate`. */
export function applySettings(relations: readonly Relation[], settings: Settings): Relation[] {
  return relations
    .filter(({ id }) => isSwitchedOn(settings, id))
    .map((relation) => {
      const level = levelOf(settings, relation);
      return level === relation.level ? relation : { ...relation, level };
    });
}
