/** Which printed form of the public statements: what differs between years and provinces, as data. */
export type FormId = "2021" | "2023" | "2024-24";

/** Differences of a form from the 2023 national one as Hunan prints it (domain-rules §1.2). */
export interface YearForm {
  readonly id: FormId;
  /** Row 28 of 公开01. */
  readonly surplusUsed: string;
  /** Whether 公开01 has a spare line above 总计; with it expenditure starts at 行次 32, without at 31. */
  readonly spareLine: boolean;
  /** Functional classes that 公开01 and 公开04 do not print. */
  readonly withoutClasses: readonly string[];
  /** Where it was seen. */
  readonly source: string;
}

export const yearForms: readonly YearForm[] = [
  {
    id: "2021",
    surplusUsed: "使用非财政拨款结余",
    spareLine: false,
    withoutClasses: [],
    source: "云南2021年度部门决算公开表",
  },
  {
    id: "2023",
    surplusUsed: "使用非财政拨款结余（含专用结余）",
    spareLine: true,
    withoutClasses: [],
    source: "湖南2023年度部门决算公开表",
  },
  {
    id: "2024-24",
    surplusUsed: "使用非财政拨款结余",
    spareLine: true,
    withoutClasses: ["231", "232"],
    source: "上海2024年度部门决算公开表样",
  },
];

/** The form of a year and whether a form of that very year was seen; the newest known one stands in otherwise. */
export interface FormOfYear {
  readonly form: FormId;
  readonly known: "seen" | "between" | "newer" | "older";
}

/**
 * The form to print for a year. 2021 and 2023 were seen. For 2022 the next one stands in, for 2024 and later years the
 * newest national one, for earlier years the oldest.
 */
export function formOfYear(year: number): FormOfYear {
  if (year < 2021) return { form: "2021", known: "older" };
  if (year === 2021) return { form: "2021", known: "seen" };
  if (year === 2022) return { form: "2023", known: "between" };
  return { form: "2023", known: year === 2023 ? "seen" : "newer" };
}

export function yearForm(id: FormId): YearForm {
  const form = yearForms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`[statement] there is no form ${id}`);
  return form;
}
