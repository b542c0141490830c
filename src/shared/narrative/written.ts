import type { Decimal } from "../amount/decimal";
import { halfUnit } from "../amount/figure";
import type { Level } from "../statement/level";
import { NOTHING_COUNTED, type Outcome } from "../verdict/outcome";
import { cellAddress } from "../workbook/address";
import { type Claim, quantitiesOf, type Quantity, type Signed } from "./claim";
import { diagnosisOf, placesOf } from "./corrections";
import type { Explained, Judged } from "./explain";
import { numberOf, shown } from "./figureWords";
import type { Verdict } from "./judge";
import type { Mention } from "./mention";
import type {
  CellPlace,
  TextCheckResult,
  TextClaim,
  TextDiagnosis,
  TextFigure,
  TextFinding,
  TextRatio,
  TextTerm,
} from "./result";
import { type Original, placeIn, spanOf } from "./textPlaces";

interface Checked extends Original {
  readonly year: number | undefined;
  readonly mentions: readonly Mention[];
  readonly judged: readonly Judged[];
  readonly explained: readonly Explained[];
}

/** Worst first. */
const SEVERITY: readonly Outcome[] = ["wrong", "doubtful", "hint", "tail", "agrees", "na", "unchecked"];

const CLAIMS_PER_STEP = 100;

/** What was found, in places of the text as it was given and in the units it is written in. */
export function* writtenInSteps(checked: Checked): Generator<void, TextCheckResult> {
  const { year, mentions, judged, explained } = checked;
  const ids = new Map(judged.map((one, index) => [one.claim, `f${index + 1}`]));
  const idOf = (claim: Claim): string => ids.get(claim) ?? "";
  const figures = yield* figuresOf(checked, idOf);
  const relations = { ...NOTHING_COUNTED, total: judged.length };
  for (const { verdict } of judged) relations[verdict.outcome]++;
  const claims: TextClaim[] = [];
  const findings: TextFinding[] = [];
  for (const [index, one] of judged.entries()) {
    if (index % CLAIMS_PER_STEP === 0) yield;
    claims.push(claimOf(one, checked, idOf));
    findings.push(...findingOf(one, checked, idOf));
  }
  const places = placesOf(mentions);
  const diagnoses: TextDiagnosis[] = [];
  for (const one of explained) diagnoses.push(yield* diagnosisOf(one, checked, places, idOf));
  return {
    schema: 1,
    year,
    figures,
    notUnderstood: figures.filter(({ claims }) => claims.length === 0).length,
    relations,
    claims,
    findings,
    diagnoses,
  };
}

function* figuresOf(
  checked: Checked,
  idOf: (claim: Claim) => string,
): Generator<void, readonly TextFigure[]> {
  const claims = new Map<Mention, Judged[]>();
  for (const [index, one] of checked.judged.entries()) {
    if (index % CLAIMS_PER_STEP === 0) yield;
    for (const mention of new Set(quantitiesOf(one.claim).flatMap(({ mention: own }) => own ?? []))) {
      const own = claims.get(mention);
      if (own) own.push(one);
      else claims.set(mention, [one]);
    }
  }
  const figures: TextFigure[] = [];
  for (const [index, mention] of checked.mentions.entries()) {
    if (index % CLAIMS_PER_STEP === 0) yield;
    const own = claims.get(mention) ?? [];
    // A number that only might be a figure is none unless something is said of it.
    if (mention.figure.unit.missing && own.length === 0) continue;
    const outcome = SEVERITY.find((severity) => own.some(({ verdict }) => verdict.outcome === severity));
    const place = placeIn(checked, mention.figure);
    figures.push({ ...place, outcome, claims: own.map(({ claim }) => idOf(claim)) });
  }
  return figures;
}

function claimOf({ claim, verdict }: Judged, checked: Checked, idOf: (claim: Claim) => string): TextClaim {
  const quantities = quantitiesOf(claim);
  const cell = quantities.find((quantity) => quantity.cell)?.cell;
  const [stated] = quantities;
  return {
    id: idOf(claim),
    kind: claim.kind,
    ...placeIn(checked, spanOf(claim)),
    values: quantities.map((quantity) => shown(quantity)),
    places: quantities.flatMap(({ mention }) => (mention ? [placeIn(checked, mention.figure)] : [])),
    stated: stated ? shown(stated) : (claim.words ?? ""),
    computed: computedIn(claim, verdict.computed),
    outcome: verdict.outcome,
    subject: claim.subject,
    ...(cell ? { cell: { sheet: cell.sheet, cell: cellAddress(cell) } } : {}),
    ...ratioOf(verdict),
  };
}

/** The two sides a rate was judged by. */
function ratioOf({ choice }: Verdict): Pick<TextClaim, "ratio"> {
  if (!choice) return {};
  const sideOf = (terms: readonly Signed[]): TextRatio["part"] =>
    terms.map(({ sign, quantity }) => ({ sign, figure: shown(quantity) }));
  return { ratio: { part: sideOf(choice.part), base: sideOf(choice.base) } };
}

/** What should be stated, in the unit of what is; a bound is another figure with its own. */
function computedIn(claim: Claim, computed: Decimal | undefined): string {
  const [stated] = quantitiesOf(claim);
  if (claim.form === "bound") return shown(claim.greater);
  return stated && computed ? shown(stated, computed) : "";
}

function findingOf(
  { claim, verdict }: Judged,
  checked: Checked,
  idOf: (claim: Claim) => string,
): TextFinding[] {
  const { outcome, computed, gap, tolerance } = verdict;
  if (outcome === "agrees" || outcome === "na" || outcome === "unchecked") return [];
  const quantities = quantitiesOf(claim);
  const [stated] = quantities;
  const signs = new Map(
    claim.form === "sum" ? claim.terms.map(({ quantity, sign }) => [quantity, sign]) : [],
  );
  const place =
    stated?.mention && claim.form !== "words" && claim.form !== "order" ? stated.mention.figure : claim;
  const isWords = claim.form === "words" || claim.form === "order";
  return [
    {
      id: idOf(claim),
      relation: claim.kind,
      level: levelOf(outcome),
      verdict: outcome,
      ...placeIn(checked, place),
      ...cellOf(quantities),
      subject: claim.subject,
      reported: stated ? numberOf(stated) : (claim.words ?? ""),
      computed: stated && computed ? numberOf(stated, computed) : "",
      gap: stated && !isWords ? numberOf(stated, gap) : "",
      tolerance: stated && !isWords ? numberOf(stated, tolerance) : "",
      unit: stated?.mention?.figure.unit.unit ?? "",
      terms: quantities.map((quantity, index) =>
        termOf(quantity, index === 0, signs.get(quantity) ?? 1, checked),
      ),
    },
  ];
}

function levelOf(outcome: Outcome): Level {
  if (outcome === "wrong" || outcome === "tail") return "hard";
  return outcome === "doubtful" ? "verify" : "hint";
}

function termOf(quantity: Quantity, isTotal: boolean, sign: 1 | -1, checked: Checked): TextTerm {
  const half = halfUnit(quantity.figure);
  const { mention } = quantity;
  return {
    role: isTotal ? "total" : "term",
    sign,
    ...(mention ? placeIn(checked, mention.figure) : { quote: "", start: 0, end: 0 }),
    ...cellOf([quantity]),
    label: mention?.name ?? quantity.cell?.rowLabel ?? "",
    value: numberOf(quantity),
    low: numberOf(quantity, quantity.figure.value.minus(half)),
    high: numberOf(quantity, quantity.figure.value.plus(half)),
  };
}

function cellOf(quantities: readonly Quantity[]): CellPlace {
  const cell = quantities.find((quantity) => quantity.cell)?.cell;
  return cell ? { sheet: cell.sheet, cell: cellAddress(cell) } : { sheet: "", cell: "" };
}
