import type { ReactNode } from "react";
import { Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CheckResult, Finding } from "../../shared/check/result";
import { outcomeWords } from "../../shared/message/check";
import { levelWords, resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { relationName } from "../../shared/message/wording/finding";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { choicesOf, isFiltering, SHOW_ALL } from "./findingFilter";
import { groupFindings } from "./summary";
import { useCheck } from "./useCheck";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%" },
  },
});

/** Narrows the findings: by words at once, by statement, outcome, level and relation on demand. */
export function FilterBar({
  findings,
  shown,
  result,
}: {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly result: CheckResult;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const { filter } = state;
  const { search: _words, ...choices } = filter;
  const used = Object.values(choices).filter((choice: string) => choice !== "").length;
  return (
    <div className={shapes.tight} role="search">
      <Input
        type="search"
        aria-label={say(locale, resultSentences.search)}
        placeholder={`${say(locale, resultSentences.search)} ${say(locale, resultSentences.searchHint)}`}
        value={filter.search}
        onChange={(_, { value }) => session.filter({ ...filter, search: value })}
      />
      <Disclosure
        summary={
          used === 0
            ? say(locale, resultSentences.filter)
            : say(locale, resultSentences.filterOn, { count: used })
        }
      >
        <div className={styles.choices}>
          <Choice
            label={say(locale, resultSentences.statement)}
            value={filter.statement}
            onChoose={(statement) => session.filter({ ...filter, statement })}
          >
            {groupFindings(findings, result, locale).map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </Choice>
          <Choice
            label={say(locale, resultSentences.outcome)}
            value={filter.verdict}
            onChoose={(verdict) => session.filter({ ...filter, verdict: verdict as Finding["verdict"] | "" })}
          >
            {choicesOf(findings, ({ verdict }) => verdict).map((verdict) => (
              <option key={verdict} value={verdict}>
                {say(locale, outcomeWords[verdict])}
              </option>
            ))}
          </Choice>
          <Choice
            label={say(locale, resultSentences.level)}
            value={filter.level}
            onChoose={(level) => session.filter({ ...filter, level: level as Finding["level"] | "" })}
          >
            {choicesOf(findings, ({ level }) => level).map((level) => (
              <option key={level} value={level}>
                {say(locale, levelWords[level])}
              </option>
            ))}
          </Choice>
          <Choice
            label={say(locale, resultSentences.relation)}
            value={filter.relation}
            onChoose={(relation) => session.filter({ ...filter, relation })}
          >
            {choicesOf(findings, ({ relation }) => relation).map((relation) => (
              <option key={relation} value={relation}>
                {relationName(findings.find((one) => one.relation === relation) ?? { relation }, locale)}
              </option>
            ))}
          </Choice>
        </div>
      </Disclosure>
      <div role="status" className={shapes.small}>
        {isFiltering(filter) && say(locale, resultSentences.shown, { shown, count: findings.length })}
      </div>
      {isFiltering(filter) && (
        <div className={shapes.small}>
          <Link as="button" onClick={() => session.filter(SHOW_ALL)}>
            {say(locale, resultSentences.showAll)}
          </Link>
        </div>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{say(locale, resultSentences.all)}</option>
        {children}
      </Select>
    </Field>
  );
}
