import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  button: {
    justifyContent: "flex-start",
    minWidth: "auto",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  first: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  chevron: { flexShrink: 0, width: "12px", height: "12px" },
  turned: { transform: "rotate(90deg)" },
  content: { marginTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalS },
});

/** A line that unfolds what stands behind it. Folded content is not in the page at all. */
export function Disclosure({
  summary,
  beside,
  children,
}: {
  readonly summary: ReactNode;
  /** Stands before the button on the same line. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <div className={styles.line}>
        {beside}
        <Button
          className={mergeClasses(styles.button, !beside && styles.first)}
          appearance="subtle"
          size="small"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <svg
            className={mergeClasses(styles.chevron, open && styles.turned)}
            viewBox="0 0 12 12"
            aria-hidden
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
          {summary}
        </Button>
      </div>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
