import { figureIn } from "../amount/figure";
import { findingOf } from "../check/finding";
import { placeCells } from "../check/placeCells";
import type { Finding } from "../check/result";
import { outlineOf } from "../recognition/locatedStatement";
import { relationsAcross } from "../relation/acrossStatements";
import { relationsWithin } from "../relation/withinStatement";
import { evaluate } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { TakenFigures } from "./takeFigures";

/** What turning 元 into 万元 will do to a set of statements. */
export interface ConversionPreview {
  /** What already disagrees in 元: to be put right in the software, not by conversion. */
  readonly before: readonly Finding[];
  /** What will be a tail in 万元 although it agrees in 元. */
  readonly tails: readonly Finding[];
}

/** Digits after the point of a published amount. */
const PLACES = 2;

/**
 * Converts every figure on its own, totals too, as ROUND(底稿/10000, 2) does, and tells which relations are tails then.
 * Nothing is evened out.
 */
export function previewConversion({ located, workbook }: TakenFigures): ConversionPreview {
  const inYuan = placeCells(located, workbook);
  const outlines = located.map(outlineOf);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  const before: Finding[] = [];
  const tails: Finding[] = [];
  for (const relation of relations) {
    const original = findingOf(evaluate(relation, inYuan));
    if (original && isDisagreement(original)) {
      before.push(original);
      continue;
    }
    const converted = findingOf(evaluate(relation, (name) => published(inYuan, name)));
    if (converted && isDisagreement(converted)) tails.push(converted);
  }
  return { before, tails };
}

function isDisagreement({ verdict }: Finding): boolean {
  return verdict !== "hint";
}

/** The cell as it will be published. */
function published(inYuan: Lookup, name: Parameters<Lookup>[0]): ReturnType<Lookup> {
  const cell = inYuan(name);
  if (cell?.reading.kind !== "figure") return cell;
  const { value } = figureIn(cell.reading.figure, cell.unit ?? "元", "万元");
  const figure = { value: value.toDecimalPlaces(PLACES), places: PLACES, exact: false, storesMore: false };
  return { ...cell, unit: "万元", reading: { kind: "figure", figure } };
}
