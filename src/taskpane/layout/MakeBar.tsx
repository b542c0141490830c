import type { ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { Missing } from "./formChoices";

const useStyles = makeStyles({
  // A long form: what it leads to stays in sight.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const words = {
  unitName: layoutSentences.missingUnitName,
  year: layoutSentences.missingYear,
  statements: layoutSentences.missingStatements,
  weights: layoutSentences.missingWeights,
} as const satisfies Record<Missing, unknown>;

/** 生成, what it would make, and while it cannot, what is missing: each leads to its field. */
export function MakeBar({
  count,
  missing,
  making,
  primary,
  onGoTo,
  onMake,
  onBack,
  children,
}: {
  /** Sheets that would be made. */
  readonly count: number;
  readonly missing: readonly Missing[];
  readonly making: boolean;
  /** Whether laying out is the next thing to do. */
  readonly primary: boolean;
  readonly onGoTo: (missing: Missing) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
  /** What to do next, before the other buttons. */
  readonly children?: ReactNode;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <div className={mergeClasses(shapes.tight, styles.bar)}>
      <div role="status" className={shapes.small}>
        {missing.length > 0 && (
          <>
            {say(locale, layoutSentences.stillMissing)}
            {missing.map((what, index) => (
              <span key={what}>
                {index > 0 ? (locale === "zh-CN" ? "、" : ", ") : locale === "zh-CN" ? "" : " "}
                <Link as="button" inline onClick={() => onGoTo(what)}>
                  {say(locale, words[what])}
                </Link>
              </span>
            ))}
          </>
        )}
      </div>
      <div className={shapes.row}>
        {children}
        <Button
          appearance={primary ? "primary" : "secondary"}
          disabledFocusable={making || missing.length > 0}
          onClick={onMake}
        >
          {say(locale, layoutSentences.make, { count })}
        </Button>
        <Button disabledFocusable={making} onClick={onBack}>
          {say(locale, paneSentences.back)}
        </Button>
      </div>
    </div>
  );
}
