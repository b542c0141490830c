import { itemNotFound } from "../hostError";
import { excelObject, NULL_OBJECT, readOnly, type ExcelObject } from "../members";
import type { Session } from "../session";

/** The add-in's own small values that are saved with the workbook. */
export function settingsObject({ workbook }: Session): ExcelObject {
  const { settings } = workbook;
  const object = (key: string): ExcelObject =>
    excelObject({
      type: "Setting",
      identity: { _Id: key },
      properties: {
        key: readOnly(() => key),
        value: { get: () => settings.get(key), set: (value) => void settings.set(key, value) },
      },
      methods: { delete: () => void settings.delete(key) },
    });
  return excelObject({
    type: "SettingCollection",
    items: () => [...settings.keys()].map(object),
    methods: {
      add: (values) => {
        const key = values.text(0);
        settings.set(key, values.raw(1));
        return object(key);
      },
      getItem: (values) => {
        if (!settings.has(values.text(0))) throw itemNotFound();
        return object(values.text(0));
      },
      getItemOrNullObject: (values) => (settings.has(values.text(0)) ? object(values.text(0)) : NULL_OBJECT),
      getCount: () => settings.size,
    },
  });
}
