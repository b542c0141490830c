import { say, type Locale, type Sentence } from "../../shared/message/say";

/** A column: its header and its width in characters. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
}

/** One of the report's tables, ready to be shown; numbers stay numbers, so that they sort as such. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What stands under it. */
  readonly remark: string;
}

export function columns(locale: Locale, list: readonly (readonly [Sentence, number])[]): TableColumn[] {
  return list.map(([header, width]) => ({ header: say(locale, header), width }));
}
