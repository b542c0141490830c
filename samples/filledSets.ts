import { layoutChoices } from "../src/shared/layout/defaultChoices";
import type { LayoutChoices } from "../src/shared/layout/choices";
import { subjectLevel } from "../src/shared/statement/subjects";
import { lusong2023 } from "./lusong-2023";
import { lusongFigures, lusongLists } from "./lusongFigures";
import { zhuzhou2023 } from "./zhuzhou-2023";
import { zhuzhouFigures, zhuzhouIndicators } from "./zhuzhouFigures";

/** A set of statements to lay out, and the published figures by the name of their cell. */
export interface FilledSet {
  readonly choices: LayoutChoices;
  readonly published: ReadonlyMap<string, string | number>;
}

const items = zhuzhou2023.expenditure
  .map(([code]) => String(code))
  .filter((code) => subjectLevel(code) === "item");

/** The nine statements and the self-evaluation of 株洲市机关事务管理局（本级） 2023. Totals are formulas. */
export function zhuzhouSet(): FilledSet {
  const published = zhuzhouFigures(zhuzhou2023);
  const choices = layoutChoices({
    unitName: zhuzhou2023.unitName,
    year: zhuzhou2023.year,
    statements: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "self"],
    codes: items,
    lists: { "self.indicators": zhuzhouIndicators(zhuzhou2023) },
    entries: published,
  });
  return { choices, published };
}

/** 附件2, 附件3 and the project list of 中共株洲市芦淞区委办公室 2023. */
export function lusongSet(): FilledSet {
  const published = lusongFigures(lusong2023);
  const choices = layoutChoices({
    unitName: lusong2023.unitName,
    level: "区级",
    year: lusong2023.year,
    statements: ["basic", "self", "projects"],
    lists: lusongLists(lusong2023),
    scores: "typed",
    entries: published,
  });
  return { choices, published };
}

/** Every statement, without figures. */
export function blankSet(): LayoutChoices {
  return layoutChoices({ unitName: "某某市某某局", year: 2023, codes: items });
}
