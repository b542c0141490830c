import { makeStyles } from "@fluentui/react-components";
import { announcement } from "../check/announcement";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks each step and the result to a screen reader; always in the page, as live regions must be. */
export function LiveRegion() {
  const locale = useLocale();
  const styles = useStyles();
  const { state } = useCheck();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {announcement(state, locale)}
    </div>
  );
}
