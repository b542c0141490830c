import { Decimal } from "../../shared/amount/decimal";
import type { CellChange } from "../../host/spreadsheetHost";
import type { CheckResult } from "../../shared/check/result";
import type { Correction, Explanation } from "../../shared/diagnosis/diagnosis";
import { parseArea } from "../../shared/workbook/address";
import {
  cellAt,
  EMPTY_CELL,
  type Cell,
  type CellValue,
  type WorkbookSnapshot,
} from "../../shared/workbook/snapshot";

/** What the check saw in the cells that its explanations name. */
export type SeenCells = ReadonlyMap<string, Cell>;

/** A cell of an explanation and what can be done with it: write, or leave it to the officer, and why. */
export type CorrectionStep =
  | { readonly kind: "write"; readonly correction: Correction; readonly change: CellChange }
  | { readonly kind: "formula" | "by-hand"; readonly correction: Correction; readonly holds: string };

export function seenCells({ diagnoses }: CheckResult, { sheets }: WorkbookSnapshot): SeenCells {
  const seen = new Map<string, Cell>();
  const explanations = diagnoses.flatMap((diagnosis) => [diagnosis, ...diagnosis.alternatives]);
  for (const correction of explanations.flatMap(({ cells }) => cells)) {
    const sheet = sheets.find(({ name }) => name === correction.sheet);
    const area = parseArea(correction.cell);
    if (sheet && area) seen.set(keyOf(correction), cellAt(sheet, area));
  }
  return seen;
}

/**
 * How an explanation is followed. A formula is replaced only where the formula itself is the error; a cell whose
 * content does not let itself be written with certainty is left to the officer.
 */
export function correctionSteps({ cells, formula }: Explanation, seen: SeenCells): readonly CorrectionStep[] {
  return cells.map((correction, index): CorrectionStep => {
    // The first cell is the one whose formula is at fault; the others follow from it.
    const fault = index === 0 ? formula : undefined;
    const cell = seen.get(keyOf(correction)) ?? EMPTY_CELL;
    const { sheet, cell: address } = correction;
    const holds = cell.formula || String(cell.value);
    if (cell.formula !== "" && !fault) return { kind: "formula", correction, holds };
    const content = fault ? fault.proposed : contentFor(correction, cell);
    if (content === undefined) return { kind: "by-hand", correction, holds };
    return { kind: "write", correction, change: { sheet, cell: address, content, replaces: holds } };
  });
}

/** What the cell must hold to report the proposed figure; undefined where that is not certain. */
function contentFor({ value, proposed }: Correction, cell: Cell): CellValue | undefined {
  switch (cell.kind) {
    case "empty":
      return numberFor(proposed, cell.numberFormat.includes("%"));
    case "number": {
      const stored = new Decimal(String(cell.value));
      const isFraction = !value.endsWith("%") || stored.minus(amountOf(value).div(100)).abs().lt("0.01");
      return numberFor(proposed, isFraction);
    }
    case "text":
      return value === "" ? numberFor(proposed, false) : textFor(String(cell.value), value, proposed);
    case "boolean":
    case "error":
      return undefined;
  }
}

/** A rate is kept as a fraction or, where the sheet has it so, in hundredths. */
function numberFor(proposed: string, isFraction: boolean): number | undefined {
  const amount = amountOf(proposed);
  return (proposed.endsWith("%") && isFraction ? amount.div(100) : amount).toNumber();
}

/** The text with its figure replaced, whatever stands around it: 其中：一般公共预算：582.84万元. */
function textFor(text: string, value: string, proposed: string): string | undefined {
  const figures = [...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)];
  const [figure, another] = figures.filter(([written]) => amountOf(written).equals(amountOf(value)));
  if (!figure || another) return undefined;
  const [written] = figure;
  const plain = proposed.replace("%", "");
  const figureInPlace = written.includes(",") ? plain.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",") : plain;
  return text.slice(0, figure.index) + figureInPlace + text.slice(figure.index + written.length);
}

function amountOf(written: string): Decimal {
  return new Decimal(written.replace(/[,%]/g, ""));
}

function keyOf({ sheet, cell }: Pick<Correction, "sheet" | "cell">): string {
  return JSON.stringify([sheet, cell]);
}
