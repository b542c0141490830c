import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import type { Finding } from "../../shared/check/result";
import { settingSentences } from "../../shared/message/checkSettings";
import { paneSentences } from "../../shared/message/pane";
import { resultSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import { usualReasons } from "../../shared/message/usualReasons";
import { LONGEST_REASON, reasonFor } from "../../shared/report/reasons";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { findingName } from "../../shared/message/wording/finding";
import { useCheck } from "./useCheck";

const useStyles = makeStyles({
  open: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  reason: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** 出错说明: what the officer has to say about a finding, kept in the workbook. */
export function ReasonField({ finding }: { readonly finding: Finding }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const [draft, setDraft] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  const reason = reasonFor(finding, state.reasons);
  const writing = draft !== undefined;
  useEffect(() => {
    if (writing || !returning.current) return;
    returning.current = false;
    opener.current?.focus();
  }, [writing]);

  function close(): void {
    returning.current = true;
    setDraft(undefined);
  }

  async function save(text: string): Promise<void> {
    await session.explain(finding.id, text);
    close();
  }

  if (draft !== undefined) {
    return <ReasonEditor finding={finding} draft={draft} onDraft={setDraft} onSave={save} onClose={close} />;
  }
  const name = findingName(finding, locale);
  return (
    <>
      {reason !== "" && (
        <div className={styles.reason}>{say(locale, resultSentences.reason, { reason })}</div>
      )}
      <div>
        <Button
          ref={opener}
          className={mergeClasses(styles.open, shapes.small)}
          appearance="subtle"
          size="small"
          aria-label={say(locale, resultSentences[reason === "" ? "explainNamed" : "changeNamed"], { name })}
          onClick={() => setDraft(reason)}
        >
          {say(locale, resultSentences[reason === "" ? "explain" : "changeReason"])}
        </Button>
      </div>
    </>
  );
}

function ReasonEditor({
  finding,
  draft,
  onDraft,
  onSave,
  onClose,
}: {
  readonly finding: Finding;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onSave: (text: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const closes = finding.verdict === "doubtful";
  const reasons = usualReasons(finding.relation).map((sentence) => say(locale, sentence));
  return (
    <div className={shapes.tight}>
      <Textarea
        ref={field}
        value={draft}
        rows={3}
        maxLength={LONGEST_REASON}
        aria-label={say(locale, resultSentences.reasonField)}
        onChange={(_, { value }) => onDraft(value)}
        onKeyDown={({ key }) => key === "Escape" && onClose()}
      />
      {reasons.length > 0 && (
        <div className={shapes.row} role="group" aria-label={say(locale, settingSentences.usualReasons)}>
          {reasons.map((words) => (
            <Button key={words} size="small" onClick={() => onDraft(joined(draft, words, locale))}>
              {words}
            </Button>
          ))}
        </div>
      )}
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, closes ? resultSentences.reasonCloses : resultSentences.reasonStays)}{" "}
        {say(locale, resultSentences.reasonLength, { count: draft.length, most: LONGEST_REASON })}
      </div>
      <div className={shapes.row}>
        <Button appearance="primary" size="small" onClick={() => void onSave(draft)}>
          {say(locale, resultSentences.save)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(locale, paneSentences.cancel)}
        </Button>
      </div>
    </div>
  );
}

/** One more reason behind what stands there already, once. */
function joined(draft: string, words: string, locale: Locale): string {
  const written = draft.trim();
  if (written === "" || written.includes(words)) return written || words;
  return `${written}${locale === "zh-CN" ? "；" : "; "}${words}`.slice(0, LONGEST_REASON);
}
