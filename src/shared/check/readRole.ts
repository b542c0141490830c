import { type ReadableCell, type Reading, readFigure } from "../amount/figure";
import { normaliseText } from "../amount/text";
import type { Unit } from "../amount/unit";
import type { LocatedStatement } from "../recognition/locatedStatement";
import type { FigureRole } from "../statement/statement";

/** What a cell reports as a figure of its column, and its unit where it is money. */
export interface RoleReading {
  readonly reading: Reading;
  readonly unit: Unit | undefined;
}

/** Reads a cell as what its column holds: money, people or ㎡, a rate, 分值 and 得分. */
export function readRole(
  role: FigureRole,
  cell: ReadableCell,
  { statement, unit }: LocatedStatement,
): RoleReading {
  switch (role) {
    case "amount":
      return amount(readFigure(cell, statement.places), unit);
    case "count":
    case "points":
      return counted(readFigure(withoutMeasure(cell), 0));
    case "rate":
      return rate(readFigure(withoutMeasure(cell), 0), cell);
  }
}

/** 按收入性质分：582.84 — the figure stands in the cell of its label, behind the last colon. */
export function behindLabel(cell: ReadableCell): ReadableCell {
  if (cell.kind !== "text") return cell;
  const text = /[^：:]*$/u.exec(String(cell.value))?.[0] ?? "";
  return { ...cell, value: text };
}

/** An amount in 元 that shows 分 was never rounded; a percentage is no amount. */
function amount(reading: Reading, unit: Unit): RoleReading {
  if (reading.kind !== "figure") return { reading, unit };
  const written = reading.unit ?? unit;
  if (reading.percent) return { reading: { kind: "unreadable" }, unit };
  const isWhole = written === "元" && reading.figure.places >= 2 && !reading.figure.storesMore;
  return {
    reading: isWhole ? { ...reading, figure: { ...reading.figure, exact: true } } : reading,
    unit: written,
  };
}

/** A count is not rounded. It may be money: what an indicator counts is its own affair. */
function counted(reading: Reading): RoleReading {
  if (reading.kind !== "figure") return { reading, unit: undefined };
  return { reading: { ...reading, figure: { ...reading.figure, exact: true } }, unit: reading.unit };
}

/** Whether a rate is written as a percentage tells 88 from 88%. */
function rate(reading: Reading, { kind, numberFormat }: ReadableCell): RoleReading {
  if (reading.kind !== "figure") return { reading, unit: undefined };
  const percent = reading.percent || (kind === "number" && /%/u.test(numberFormat));
  return { reading: { ...reading, percent }, unit: undefined };
}

/** 25人, 120㎡ and 8分 are figures; 不适用 is none. */
function withoutMeasure(cell: ReadableCell): ReadableCell {
  if (cell.kind !== "text") return cell;
  const text = normaliseText(String(cell.value));
  if (text === "不适用") return { ...cell, value: "" };
  const figure = /^(?<figure>-?[\d,]+(?:\.\d+)?)(?:人|名|分|个|m2|平方米)$/u.exec(text)?.groups?.figure;
  return figure === undefined ? cell : { ...cell, value: figure };
}
