import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { publicationSentences } from "../../shared/message/publication";
import { listWords, say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { keyOf, type TelephoneCell } from "./telephoneCells";

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { paddingLeft: tokens.spacingHorizontalXXXL, flexGrow: 1, overflowWrap: "anywhere" },
});

/** Which telephone numbers go: every cell with its words, so that one need not look it up in the sheet. */
export function TelephoneChoice({
  cells,
  kept,
  onChange,
}: {
  readonly cells: readonly TelephoneCell[];
  /** Keys of the cells whose numbers stay. */
  readonly kept: ReadonlySet<string>;
  readonly onChange: (kept: ReadonlySet<string>) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const keys = cells.map(keyOf);
  const staying = keys.filter((key) => kept.has(key)).length;

  function set(key: string, blanked: boolean): void {
    const next = new Set(kept);
    if (blanked) next.delete(key);
    else next.add(key);
    onChange(next);
  }

  return (
    <div>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, publicationSentences.telephonesHint)}
      </div>
      {cells.length > 1 && (
        <Checkbox
          label={say(locale, publicationSentences.all)}
          checked={staying === 0 ? true : staying === cells.length ? false : "mixed"}
          onChange={(_, { checked }) => onChange(new Set(checked === true ? [] : keys))}
        />
      )}
      <ul className={mergeClasses(shapes.plain, styles.list)}>
        {cells.map((cell) => {
          const key = keyOf(cell);
          return (
            <li key={key} className={styles.line}>
              <Checkbox
                label={listWords(cell.numbers, locale)}
                checked={!kept.has(key)}
                onChange={(_, { checked }) => set(key, checked === true)}
              />
              <div className={mergeClasses(styles.place, shapes.small)}>
                <CellLink cell={cell} withSheet />
                {cell.context !== "" && <span className={shapes.muted}> {cell.context}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
