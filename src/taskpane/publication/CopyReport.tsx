import { Link, mergeClasses } from "@fluentui/react-components";
import type { StillIn } from "../../host/file/publication/record";
import { publicationSentences } from "../../shared/message/publication";
import { say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { leftOutLines, stillInWords } from "./leftOutWords";
import type { TelephoneCell } from "./telephoneCells";
import type { MadeCopy } from "./usePublication";

/** What a person should look at before publishing, then what the copy is made without. */
export function CopyReport({
  copy: { leftOut, stillIn },
  kept,
}: {
  readonly copy: MadeCopy;
  readonly kept: readonly TelephoneCell[];
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { main, bySheet } = leftOutLines(leftOut, locale);
  return (
    <>
      {stillIn.length > 0 && (
        <section className={shapes.tight}>
          <h3 className={shapes.heading}>{say(locale, publicationSentences.stillIn)}</h3>
          <ul className={mergeClasses(shapes.plain, shapes.tight)}>
            {stillIn.map((each) => (
              <li key={`${each.kind}/${each.sheet}`}>
                {stillInWords(each, locale)} <Places still={each} kept={kept} />
              </li>
            ))}
          </ul>
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, publicationSentences.stillInNext)}
          </div>
        </section>
      )}
      <section className={shapes.tight}>
        <h3 className={shapes.heading}>{say(locale, publicationSentences.leftOut)}</h3>
        {main.length + bySheet.length === 0 && <div>{say(locale, publicationSentences.leftOutNothing)}</div>}
        <ul className={mergeClasses(shapes.plain, shapes.tight)}>
          {main.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {bySheet.length > 0 && (
          <Disclosure summary={say(locale, publicationSentences.bySheet, { count: bySheet.length })}>
            <ul className={mergeClasses(shapes.plain, shapes.tight, shapes.small)}>
              {bySheet
                .flatMap(({ lines }) => lines)
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </Disclosure>
        )}
      </section>
    </>
  );
}

/** Where in the current workbook it can be mended: the cell where it is known, else the sheet. */
function Places({
  still: { kind, sheet },
  kept,
}: {
  readonly still: StillIn;
  readonly kept: readonly TelephoneCell[];
}) {
  const locale = useLocale();
  const { session } = useCheck();
  if (kind === "telephones") {
    return kept
      .filter((cell) => cell.sheet === sheet)
      .map((cell) => (
        <span key={cell.cell}>
          <CellLink cell={cell} />{" "}
        </span>
      ));
  }
  // Nothing of what stands outside of cells is to be seen at a cell.
  if (kind !== "hidden-cells" && kind !== "error-values") return null;
  return (
    <Link as="button" inline onClick={() => void session.jump({ sheet, cell: "A1" })}>
      {say(locale, publicationSentences.seeSheet, { sheet })}
    </Link>
  );
}
