import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { SkippedChange, WriteResult } from "../../host/spreadsheetHost";
import { Decimal } from "../../shared/amount/decimal";
import { formulasSentences, skippedSentences } from "../../shared/message/formulas";
import { failureSentences } from "../../shared/message/host";
import { say, type Locale } from "../../shared/message/say";
import type { CellValue } from "../../shared/workbook/snapshot";
import { useLocale } from "../localeContext";
import type { Conversion, Difference } from "./convert";
import { NamedCells, type NamedCell } from "./NamedCells";

/** What a conversion did, what it left alone and why, and how to take it back. */
export function ConversionMessage({
  conversion,
  onUndo,
}: {
  readonly conversion: Conversion;
  readonly onUndo: () => void;
}) {
  const locale = useLocale();
  const { written, skipped, setBack, differing, uncompared } = conversion;
  const isWhole = skipped.length + setBack.length + differing.length === 0 && !uncompared;
  return (
    <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{headline(conversion, locale)}</MessageBarTitle>
        {uncompared && <div>{say(locale, failureSentences[uncompared.reason].what)}</div>}
        <NamedCells
          title={say(locale, formulasSentences.setBack, { count: setBack.length })}
          cells={setBack.map((each) => differenceLine(each, locale))}
        />
        <NamedCells
          title={say(locale, formulasSentences.stillDiffers, { count: differing.length })}
          cells={differing.map((each) => differenceLine(each, locale))}
        />
        <NamedCells
          title={say(locale, formulasSentences.left, { count: skipped.length })}
          cells={skipped.map((each) => skippedLine(each, locale))}
        />
      </MessageBarBody>
      {written.length > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {say(locale, formulasSentences.undo)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What taking back did; a cell that somebody changed since keeps the change. */
export function UndoneMessage({ result: { written, skipped } }: { readonly result: WriteResult }) {
  const locale = useLocale();
  return (
    <MessageBar intent={skipped.length === 0 ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(locale, formulasSentences.undone, { count: written.length })}</MessageBarTitle>
        <NamedCells
          title={say(locale, formulasSentences.notUndone, { count: skipped.length })}
          cells={skipped.map((each) => skippedLine(each, locale))}
        />
      </MessageBarBody>
    </MessageBar>
  );
}

function headline({ target, written, differing, uncompared }: Conversion, locale: Locale): string {
  const count = written.length - differing.length;
  if (uncompared) return say(locale, formulasSentences.uncompared, { count: written.length });
  if (written.length === 0) return say(locale, formulasSentences.doneNothing);
  const done = target === "native" ? formulasSentences.doneNative : formulasSentences.doneValues;
  return say(locale, done, { count });
}

function differenceLine({ sheet, cell, before, after }: Difference, locale: Locale): NamedCell {
  const words = say(locale, formulasSentences.difference, {
    before: valueWords(before, locale),
    after: valueWords(after, locale),
  });
  return { sheet, cell, words };
}

function skippedLine({ sheet, cell, reason }: SkippedChange, locale: Locale): NamedCell {
  return { sheet, cell, words: say(locale, skippedSentences[reason]) };
}

/** A value with the 15 digits that Excel keeps. */
export function valueWords(value: CellValue, locale: Locale): string {
  if (value === "") return say(locale, formulasSentences.blank);
  return typeof value === "number" ? new Decimal(value).toSignificantDigits(15).toFixed() : String(value);
}
