import { useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  summary: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, width: "12px", height: "12px", alignSelf: "center", marginLeft: "auto" },
  turned: { transform: "rotate(90deg)" },
  content: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** A part of a long form, folded to one line that says what stands in it. Folded content is not in the page. */
export function FormSection({
  number,
  title,
  summary,
  open,
  onToggle,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          title={open ? undefined : summary}
          onClick={onToggle}
        >
          <span id={`${id}-title`} className={styles.title}>
            {number} {title}
          </span>
          {!open && <span className={styles.summary}>{summary}</span>}
          <svg
            className={mergeClasses(styles.chevron, open && styles.turned)}
            viewBox="0 0 12 12"
            aria-hidden
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </button>
      </h3>
      {open && (
        <div id={id} className={mergeClasses(shapes.stack, styles.content)}>
          {children}
        </div>
      )}
    </section>
  );
}
