import { subjectName } from "../src/shared/statement/subjects";
import { functionalClassRows } from "../src/shared/statement/functionalClasses";

/** A cell as it is written to a file; a figure with a format, a sum with what it comes to. */
export interface GeneratedCell {
  readonly value: string | number;
  readonly formula?: string;
}

export interface GeneratedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (GeneratedCell | undefined)[])[];
}

/** A subject with its money in 分, as basic and project expenditure. */
interface Subject {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}

const CLASSES = functionalClassRows(32);
/** What a row of 02, 03 and 05 has in all. */
const CELLS_PER_SUBJECT = 9 + 8 + 5;
const SHEETS_WITH_MISTAKES = 3;

/**
 * The statements 01, 02, 03 and 05 of one unit with about so many cells. The trees are as long as it takes, and agree
 * but for a swap of two digits in an item of each of them; rows add up by formulas.
 */
export function generatedUnit(unit: string, cells: number, withMistakes: boolean): GeneratedSheet[] {
  const subjects = subjectTree(Math.max(30, Math.round(cells / CELLS_PER_SUBJECT)));
  const wrong = (part: number): Subject | undefined =>
    withMistakes
      ? items(subjects)[Math.floor((items(subjects).length * (part + 1)) / (SHEETS_WITH_MISTAKES + 1))]
      : undefined;
  return [
    incomeAndExpenditure(unit, subjects),
    income(unit, subjects, wrong(0)),
    expenditure(unit, subjects, wrong(1)),
    generalBudget(unit, subjects, wrong(2)),
  ];
}

function items(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ code }) => code.length === 7);
}

/** 类, 款 and 项, about as many 款 in a 类 as 项 in a 款. */
function subjectTree(rows: number): Subject[] {
  const width = Math.min(98, Math.max(1, Math.round(Math.sqrt(rows / CLASSES.length))));
  const sections = Math.min(98, Math.max(1, Math.round((rows / CLASSES.length - 1) / (width + 1))));
  return CLASSES.flatMap(({ key, label }, index) => {
    const under = range(sections).flatMap((section) => {
      const code = key + twoDigits(section);
      const leaves = range(width).map((item): Subject => {
        const seed = index * 7919 + section * 104_729 + item * 1299;
        const basic = item % 2 === 0 ? 1_000_000 + (seed % 8_999_999) : 0;
        const own = code + twoDigits(item);
        return {
          code: own,
          name: subjectName(own) ?? `第${item}项支出`,
          basic,
          project: 500_000 + (seed % 999_983),
        };
      });
      return [added(code, subjectName(code) ?? `第${section}款支出`, leaves), ...leaves];
    });
    const tops = under.filter(({ code }) => code.length === 5);
    return [added(key, label.replace(/^.*、/u, ""), tops), ...under];
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function added(code: string, name: string, parts: readonly Subject[]): Subject {
  const total = (of: (subject: Subject) => number): number => parts.reduce((all, part) => all + of(part), 0);
  return { code, name, basic: total(({ basic }) => basic), project: total(({ project }) => project) };
}

function grandTotal(subjects: readonly Subject[]): Subject {
  return added(
    "",
    "合计",
    subjects.filter(({ code }) => code.length === 3),
  );
}

type Row = readonly (GeneratedCell | undefined)[];

function text(...values: readonly (string | number)[]): Row {
  return values.map((value) => (value === "" ? undefined : { value }));
}

function money(fen: number): GeneratedCell {
  return { value: fen / 100 };
}

function headline(unit: string, title: string, number: string): Row[] {
  return [text(title), text(number), text(`部门：${unit}`, "", "", "", "金额单位：万元")];
}

function incomeAndExpenditure(unit: string, subjects: readonly Subject[]): GeneratedSheet {
  const { basic, project } = grandTotal(subjects);
  const total = money(basic + project);
  const byCode = new Map(subjects.map((subject) => [subject.code, subject]));
  const left = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入"];
  const rows = CLASSES.map(({ key, label }, index): Row => {
    const spent = byCode.get(key);
    return [
      { value: left[index] ?? "" },
      { value: index + 1 },
      index === 0 ? total : undefined,
      { value: label },
      { value: index + 32 },
      spent && money(spent.basic + spent.project),
    ];
  });
  const closing = ["本年收入合计", "本年支出合计", "总计", "总计"].map((value) => ({ value }));
  return {
    name: `${unit} 01`,
    rows: [
      ...headline(unit, "收入支出决算总表", "公开01表"),
      text("收入", "", "", "支出"),
      text("项目", "行次", "金额", "项目", "行次", "金额"),
      text("栏次", "", 1, "栏次", "", 2),
      ...rows,
      [closing[0], { value: 27 }, total, closing[1], { value: 58 }, total],
      [closing[2], { value: 31 }, total, closing[3], { value: 62 }, total],
      text("注：本表反映部门本年度的总收支和年末结转结余情况。"),
    ],
  };
}

function income(unit: string, subjects: readonly Subject[], wrong: Subject | undefined): GeneratedSheet {
  return tree(unit, "收入决算表", "02", subjects, wrong, {
    header: [
      "本年收入合计",
      "财政拨款收入",
      "上级补助收入",
      "事业收入",
      "经营收入",
      "附属单位上缴收入",
      "其他收入",
    ],
    figures: ({ basic, project }) => [basic + project, 0, 0, 0, 0, 0],
  });
}

function expenditure(unit: string, subjects: readonly Subject[], wrong: Subject | undefined): GeneratedSheet {
  return tree(unit, "支出决算表", "03", subjects, wrong, {
    header: ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    figures: ({ basic, project }) => [basic, project, 0, 0, 0],
  });
}

function generalBudget(
  unit: string,
  subjects: readonly Subject[],
  wrong: Subject | undefined,
): GeneratedSheet {
  return tree(unit, "一般公共预算财政拨款支出决算表", "05", subjects, wrong, {
    header: ["小计", "基本支出", "项目支出"],
    figures: ({ basic, project }) => [basic, project],
  });
}

/** A form with a row per subject; `figures` are those of the columns behind the total, which adds them up. */
function tree(
  unit: string,
  title: string,
  number: string,
  subjects: readonly Subject[],
  wrong: Subject | undefined,
  {
    header,
    figures,
  }: { readonly header: readonly string[]; readonly figures: (subject: Subject) => number[] },
): GeneratedSheet {
  const last = String.fromCharCode(66 + header.length);
  const line = (subject: Subject, row: number): Row => {
    const parts = figures(subject).map((part, place) =>
      subject === wrong && place === 0 ? swapped(part) : part,
    );
    const total = parts.reduce((all, part) => all + part, 0);
    return [
      { value: subject.code === "" ? "合计" : subject.code },
      subject.code === "" ? undefined : { value: subject.name },
      { ...money(total), formula: `SUM(D${row}:${last}${row})` },
      ...parts.map(money),
    ];
  };
  const rows = [grandTotal(subjects), ...subjects];
  return {
    name: `${unit} ${number}`,
    rows: [
      ...headline(unit, title, `公开${number}表`),
      text("科目代码", "科目名称", ...header),
      text("栏次", "", ...header.map((_, index) => index + 1)),
      ...rows.map((subject, index) => line(subject, index + 6)),
      text(`注：本表反映部门本年度的${title}。`),
    ],
  };
}

/** The hundreds and the tens of 万元 exchanged: 1234.56 becomes 1324.56 or so. */
function swapped(fen: number): number {
  const [hundreds, tens] = [Math.floor(fen / 100_00) % 10, Math.floor(fen / 10_00) % 10];
  return fen + (hundreds === tens ? 1_00 : 0) + (tens - hundreds) * 100_00 + (hundreds - tens) * 10_00;
}
