import { Switch } from "@fluentui/react-components";
import { resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useCheck } from "./useCheck";

/** 改动后自动重新检查, remembered with the workbook. */
export function AutomaticSwitch() {
  const locale = useLocale();
  const { state, session } = useCheck();
  return (
    <Switch
      checked={state.automatic}
      label={say(locale, resultSentences.automatic)}
      onChange={(_, { checked }) => void session.switchAutomatic(checked)}
    />
  );
}
