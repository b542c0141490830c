import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import type { CatalogueEntry } from "./catalogue";
import type { LiveResult } from "./useLiveResult";
import { parameterName } from "./words";

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalS } });

/** Forms print the budget left of the actual, so that the two are easily given the wrong way round. */
export function SwapQuestion({
  entry,
  result,
  onSwap,
}: {
  readonly entry: CatalogueEntry;
  readonly result: LiveResult;
  readonly onSwap: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const [first = "", second = ""] = entry.parameters.map((parameter) => parameterName(parameter, locale));
  if (entry.id !== "RATE" || !isAboveWhole(result)) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{say(locale, functionPageSentences.swapped, { first, second })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSwap}>
          {say(locale, functionPageSentences.swap)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function isAboveWhole(result: LiveResult): boolean {
  if (result.kind !== "outcome" || result.outcome.kind !== "value") return false;
  const { value } = result.outcome;
  return typeof value === "number" && value > 1;
}
