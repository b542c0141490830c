import { useState } from "react";
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { functionPageSentences, purposeWords } from "../../shared/message/functionPage";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { catalogue, purposes, type CatalogueEntry, type Purpose } from "./catalogue";
import { brief, speaksOf } from "./words";

const useStyles = makeStyles({
  purpose: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  item: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  example: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  list: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** All functions by what they are for, or those that speak of what is looked for. */
export function FunctionList({
  last,
  onChoose,
  onBack,
}: {
  readonly last: CatalogueEntry | undefined;
  readonly onChoose: (entry: CatalogueEntry) => void;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const [text, setText] = useState("");
  const found = catalogue.filter((entry) => speaksOf(entry, text));
  const isSearching = text.trim() !== "";
  const group = (purpose: Purpose) => (
    <Group
      key={purpose}
      name={say(locale, purposeWords[purpose])}
      entries={purposes[purpose].flatMap((id) => found.find((entry) => entry.id === id) ?? [])}
      onChoose={onChoose}
    />
  );
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, functionPageSentences.heading)}
      </h2>
      <Input
        type="search"
        aria-label={say(locale, functionPageSentences.search)}
        placeholder={`${say(locale, functionPageSentences.search)} · ${say(locale, functionPageSentences.searchHint)}`}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div role="status" className={mergeClasses(shapes.small, shapes.muted)}>
        {isSearching &&
          (found.length > 0
            ? say(locale, functionPageSentences.found, { count: found.length })
            : say(locale, functionPageSentences.nothingFound, { text: text.trim() }))}
      </div>
      {last && !isSearching && (
        <Group name={say(locale, functionPageSentences.lastUsed)} entries={[last]} onChoose={onChoose} />
      )}
      {(Object.keys(purposes) as Purpose[]).map(group)}
      <div>
        <Button onClick={onBack}>{say(locale, paneSentences.back)}</Button>
      </div>
    </div>
  );
}

function Group({
  name,
  entries,
  onChoose,
}: {
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
  readonly onChoose: (entry: CatalogueEntry) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <section className={shapes.tight} aria-label={name}>
      <h3 className={styles.purpose}>{name}</h3>
      <ul className={mergeClasses(shapes.plain, styles.list)}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className={styles.item} onClick={() => onChoose(entry)}>
              <span className={styles.name}>PERF.{entry.id}</span>
              <span className={styles.line}>{brief(entry, locale)}</span>
              <span className={styles.example}>{entry.example}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
