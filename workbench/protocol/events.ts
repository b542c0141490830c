import { areaAddress } from "../../src/shared/workbook/address";
import { linesOf } from "../model/lineChange";
import type { Workbook, WorkbookEvent } from "../model/workbook";
import { localAddress } from "./objects/addresses";
import type { EventEntry, EventMessage } from "./wire";

/** Numbers of Office.js's event types. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
  worksheetCalculated: 16,
} as const;

/** Office.js's names for what happened to whole rows and columns. */
const CHANGE_TYPES = {
  insert: { row: "RowInserted", column: "ColumnInserted" },
  delete: { row: "RowDeleted", column: "ColumnDeleted" },
} as const;

const WORKBOOK_TARGET = "Workbook";
const OBJECT_EVENTS = 65536;

/** Which Office.js events the add-in listens to, and the messages they become. */
export class EventRegistrations {
  enabled = true;
  private readonly registered = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly send: (message: EventMessage) => void,
  ) {
    workbook.listen((event) => this.tell(event));
  }

  /** `target` is a worksheet's id, or undefined for the whole workbook. */
  register(type: number, target: string | undefined): void {
    this.registered.add(key(type, target));
  }

  unregister(type: number, target: string | undefined): void {
    this.registered.delete(key(type, target));
  }

  private tell(event: WorkbookEvent): void {
    if (!this.enabled) return;
    if (event.type === "values" && event.source !== "calculation") {
      this.post(EventType.worksheetChanged, event.sheet.id, {
        worksheetId: event.sheet.id,
        address: areaAddress(event.area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
      });
    }
    if (event.type === "values" && event.source === "calculation") {
      const { id: worksheetId } = event.sheet;
      this.post(EventType.worksheetCalculated, worksheetId, {
        worksheetId,
        address: areaAddress(event.area),
      });
    }
    if (event.type === "lines") {
      const { sheet, change, source } = event;
      this.post(EventType.worksheetChanged, sheet.id, {
        worksheetId: sheet.id,
        address: localAddress(linesOf(change)),
        changeType: CHANGE_TYPES[change.kind][change.axis],
        source: "Local",
        triggerSource: source === "add-in" ? "ThisLocalAddin" : "Unknown",
      });
    }
    if (event.type === "selected") {
      const { id: worksheetId } = event.sheet;
      const address = areaAddress(event.area);
      this.post(EventType.worksheetSelectionChanged, worksheetId, { worksheetId, address });
    }
    if (event.type === "activated" && this.workbook.active) {
      const worksheetId = this.workbook.active.id;
      this.post(EventType.worksheetActivated, worksheetId, { worksheetId, source: "Local" });
    }
  }

  private post(messageType: number, sheetId: string, content: unknown): void {
    const entries: EventEntry[] = [undefined, sheetId]
      .filter((target) => this.registered.has(key(messageType, target)))
      .map((target) => ({
        messageCategory: OBJECT_EVENTS,
        messageType,
        targetId: target ?? WORKBOOK_TARGET,
        message: JSON.stringify(content),
      }));
    if (entries.length > 0) this.send({ entries });
  }
}

function key(type: number, target: string | undefined): string {
  return `${type}|${target ?? WORKBOOK_TARGET}`;
}
