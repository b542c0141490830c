import { Button, ProgressBar } from "@fluentui/react-components";
import type { CheckProgress } from "../../../shared/check/progress";
import { checkSentences } from "../../../shared/message/check";
import { paneSentences } from "../../../shared/message/pane";
import { say } from "../../../shared/message/say";
import type { Activity } from "../../check/checkState";
import { useCheck } from "../../check/useCheck";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { useFocusOnArrival } from "../useFocusOnArrival";

const STEPS = { reading: 1, checking: 2, marking: 3 } as const;

export function isChecking(activity: Activity): activity is keyof typeof STEPS {
  return activity in STEPS;
}

const SAID = {
  sheets: checkSentences.sheetsLookedAt,
  relations: checkSentences.relationsChecked,
  explaining: checkSentences.explaining,
} as const;

/** Before relations are judged they are written out, and nobody knows yet how many there are. */
function hasCome({ step, total }: CheckProgress): boolean {
  return step === "explaining" || total > 0;
}

/** The check under way: which of its three steps, what Excel waits for, and how to stop. */
export function ProgressPage({ activity }: { readonly activity: keyof typeof STEPS }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const step = STEPS[activity];
  const { progress } = state;
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, state.waiting ? checkSentences.waiting : checkSentences[activity])}
      </h2>
      <ProgressBar value={step - 0.5} max={3} aria-label={say(locale, checkSentences[activity])} />
      <div className={shapes.muted}>{say(locale, checkSentences.step, { step })}</div>
      {progress && hasCome(progress) ? (
        <div className={shapes.muted}>{say(locale, SAID[progress.step], { done, total })}</div>
      ) : null}
      <div>
        <Button onClick={() => session.cancel()}>{say(locale, paneSentences.cancel)}</Button>
      </div>
    </div>
  );
}
