import { makeStyles, tokens } from "@fluentui/react-components";
import type { FileView } from "../../host/file/fileHost";
import type { CellReference, MarkKind } from "../../host/spreadsheetHost";
import { markWords, offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { useLocale } from "../../taskpane/localeContext";
import { MARK_KINDS, MARK_SIGNS, markLook } from "./markLooks";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kind: {
    padding: "2px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
});

/** Which marks the sheets wear and how many; each leads to the next cell of its kind. */
export function MarkLegend({
  view,
  onJump,
}: {
  readonly view: FileView;
  readonly onJump: (cell: CellReference) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const places = new Map(MARK_KINDS.map((kind) => [kind, markedCells(view, kind)]));
  const present = MARK_KINDS.filter((kind) => places.get(kind)?.length);
  if (present.length === 0) return null;
  return (
    <div className={styles.legend}>
      {present.map((kind) => {
        const cells = places.get(kind) ?? [];
        const label = say(locale, markWords[kind]);
        return (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            style={markLook(kind)}
            aria-label={say(locale, offlineSentences.nextMark, { kind: label, count: cells.length })}
            title={say(locale, offlineSentences.nextMark, { kind: label, count: cells.length })}
            onClick={() => {
              const next = nextAfter(cells, view.selected);
              if (next) onJump(next);
            }}
          >
            {MARK_SIGNS[kind]} {label} {cells.length}
          </button>
        );
      })}
    </div>
  );
}

function markedCells({ marks }: FileView, kind: MarkKind): readonly CellReference[] {
  return [...marks].flatMap(([sheet, cells]) =>
    [...cells].filter(([, own]) => own === kind).map(([cell]) => ({ sheet, cell })),
  );
}

/** The one behind the selected cell, round and round. */
function nextAfter(
  cells: readonly CellReference[],
  selected: CellReference | undefined,
): CellReference | undefined {
  const at = cells.findIndex(({ sheet, cell }) => sheet === selected?.sheet && cell === selected.cell);
  return cells[(at + 1) % cells.length];
}
