import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoxKind, Preview, PreviewBox } from "./preview";

/** System colours in a contrast theme: what is to be filled in stays open, what is calculated is filled. */
const useStyles = makeStyles({
  sheet: {
    display: "block",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  header: {
    fill: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { fill: "CanvasText", fillOpacity: 0.25 },
  },
  entry: {
    fill: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  calculated: {
    fill: tokens.colorPaletteBlueBackground2,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  lines: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  swatch: { display: "inline-block", width: "14px", height: "10px", verticalAlign: "baseline" },
});

const MARGIN = 12;
const SMALL = { width: 56, height: 38 };

/**
 * A miniature of a sheet: header band, merged cells, cells to fill in and cells that are calculated. Everything of a
 * kind is one path, so that a dozen of them stay cheap. The small one shows the top of the sheet.
 */
export const StatementPreview = memo(function StatementPreview({
  preview,
  small = false,
  name,
}: {
  readonly preview: Preview;
  readonly small?: boolean;
  /** What it shows, for those who do not see it; a picture beside its own words has none. */
  readonly name?: string;
}) {
  const styles = useStyles();
  const { width, height, boxes } = preview;
  const of = (kind: BoxKind): string => outlines(boxes.filter((box) => box.kind === kind));
  const size = small ? SMALL : { width: "100%", style: { maxHeight: "420px" } };
  return (
    <svg
      {...size}
      className={styles.sheet}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      preserveAspectRatio={small ? "xMidYMin slice" : "xMidYMin meet"}
      {...(name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
    >
      {(["header", "entry", "calculated"] as const).map((kind) => (
        <path key={kind} data-kind={kind} className={styles[kind]} d={of(kind)} />
      ))}
      <path
        className={styles.lines}
        d={outlines(boxes.filter(({ bordered }) => bordered))}
        strokeWidth={small ? 0.4 : 0.7}
        vectorEffect="non-scaling-stroke"
      />
      <path
        className={styles.text}
        d={boxes
          .filter(({ text }) => text > 0)
          .map(line)
          .join("")}
      />
    </svg>
  );
});

/** A sample of the colour that a kind of cell has. */
export function Swatch({ kind }: { readonly kind: "header" | "entry" | "calculated" }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} viewBox="0 0 14 10" aria-hidden>
      <path className={styles[kind]} d="M0 0h14v10h-14z" />
      <path className={styles.lines} d="M.5 .5h13v9h-13z" />
    </svg>
  );
}

function outlines(boxes: readonly PreviewBox[]): string {
  return boxes.map(({ x, y, width, height }) => rectangle(x, y, width, height)).join("");
}

/** The text of a box as a bar. */
function line({ x, y, width, height, text, align }: PreviewBox): string {
  const long = width * text;
  const tall = Math.min(height * 0.35, 9);
  const start = align === "center" ? (width - long) / 2 : align === "right" ? width - long - 3 : 3;
  return rectangle(x + start, y + (height - tall) / 2, long, tall);
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const [left, top, across, down] = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
  return `M${left} ${top}h${across}v${down}h${-(across ?? 0)}z`;
}
