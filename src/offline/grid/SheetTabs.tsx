import { useEffect, useRef } from "react";
import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { FileView } from "../../host/file/fileHost";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { useLocale } from "../../taskpane/localeContext";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

/** The sheets of the file, with how many marks stand on each. */
export function SheetTabs({
  sheets,
  marks,
  current,
  onChoose,
}: {
  readonly sheets: readonly SheetSnapshot[];
  readonly marks: FileView["marks"];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);

  return (
    <div className={styles.strip} ref={strip}>
      <TabList
        size="small"
        selectedValue={current}
        aria-label={say(locale, offlineSentences.sheets)}
        onTabSelect={(_, { value }) => onChoose(String(value))}
      >
        {sheets.map(({ name, hidden }) => {
          const count = marks.get(name)?.size ?? 0;
          const shown = hidden ? say(locale, offlineSentences.hiddenSheet, { sheet: name }) : name;
          return (
            <Tab
              key={name}
              value={name}
              className={styles.tab}
              aria-label={
                count > 0 ? say(locale, offlineSentences.marksInSheet, { sheet: shown, count }) : shown
              }
            >
              {shown}
              {count > 0 && (
                <Badge size="small" color="danger" className={styles.badge}>
                  {count}
                </Badge>
              )}
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
