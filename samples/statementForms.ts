import { ABOVE, LEFT, type FormGrid } from "./formGrid";
import type { FormColumn, StatementForm } from "./statementForm";
import type { Published, PublishedRow, zhuzhou2023 } from "./zhuzhou-2023";

type Report = typeof zhuzhou2023;

/** The nine public statements of a report in printed order, laid out as the 2023 forms. */
export function statementForms(report: Report): StatementForm[] {
  return [
    incomeAndExpenditure(report),
    income(report),
    expenditure(report),
    fiscalAppropriation(report),
    generalBudget(report),
    basicExpenditure(report),
    governmentFunds(report),
    stateCapital(report),
    threePublicExpenses(report),
  ].map((form) => ({ ...form, unitName: report.unitName }));
}

type Form = Omit<StatementForm, "unitName">;

const CODE: FormColumn = { kind: "code", width: 11 };
const SUBJECT: FormColumn = { kind: "subject", width: 40 };
const LINE: FormColumn = { kind: "line", width: 6 };
const label = (width: number): FormColumn => ({ kind: "label", width });
const amounts = (count: number, width: number): FormColumn[] =>
  Array.from({ length: count }, () => ({ kind: "amount", width }));

/** Rows of lists that share sheet rows; a list that ends first goes on with blank cells. */
function sideBySide(...lists: { rows: readonly PublishedRow[]; columns: number }[]): Published[][] {
  const height = Math.max(...lists.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, index) =>
    lists.flatMap(({ rows, columns }) =>
      Array.from({ length: columns }, (_unused, column) => rows[index]?.[column] ?? null),
    ),
  );
}

function subjectBody(total: PublishedRow, rows: readonly PublishedRow[]): FormGrid {
  return [["合计", LEFT, ...total], ...rows];
}

function incomeAndExpenditure({ incomeAndExpenditure: published }: Report): Form {
  return {
    sheetName: "收入支出决算总表",
    title: "收入支出决算总表",
    number: "公开01表",
    columns: [label(35), LINE, ...amounts(1, 15), label(33), LINE, ...amounts(1, 15)],
    header: [
      ["收入", LEFT, LEFT, "支出", LEFT, LEFT],
      ["项目", "行次", "金额", "项目", "行次", "金额"],
      ["栏次", null, 1, "栏次", null, 2],
    ],
    body: sideBySide({ rows: published.income, columns: 3 }, { rows: published.expenditure, columns: 3 }),
    footnotes: [
      "注：1.本表反映部门本年度的总收支和年末结转结余情况。",
      "    2.本套报表金额单位转换时可能存在尾数误差。",
    ],
    orientation: "portrait",
    bodyHeight: 22,
  };
}

function income(report: Report): Form {
  const names = [
    "本年收入合计",
    "财政拨款收入",
    "上级补助收入",
    "事业收入",
    "经营收入",
    "附属单位上缴收入",
    "其他收入",
  ];
  return {
    sheetName: "收入决算表",
    title: "收入决算表",
    number: "公开02表",
    columns: [CODE, SUBJECT, ...amounts(7, 15.5)],
    header: subjectHeader(names),
    body: subjectBody(report.incomeTotal, report.income),
    footnotes: ["注：本表反映部门本年度取得的各项收入情况。"],
    orientation: "landscape",
  };
}

function expenditure(report: Report): Form {
  const names = ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
  return {
    sheetName: "支出决算表",
    title: "支出决算表",
    number: "公开03表",
    columns: [CODE, SUBJECT, ...amounts(6, 17.5)],
    header: subjectHeader(names),
    body: subjectBody(report.expenditureTotal, report.expenditure),
    footnotes: ["注：本表反映部门本年度各项支出情况。"],
    orientation: "landscape",
  };
}

/** The header of 02 and 03: every column name is as high as 项目 with its two parts. */
function subjectHeader(names: readonly string[]): FormGrid {
  return [
    ["项目", LEFT, ...names],
    ["科目代码", "科目名称", ...names.map(() => ABOVE)],
    ["栏次", LEFT, ...names.map((_, index) => index + 1)],
  ];
}

function fiscalAppropriation({ fiscalAppropriation: published }: Report): Form {
  return {
    sheetName: "财政拨款收入支出决算总表",
    title: "财政拨款收入支出决算总表",
    number: "公开04表",
    columns: [label(29), LINE, ...amounts(1, 14), label(33), LINE, ...amounts(4, 15)],
    header: [
      ["收入", LEFT, LEFT, "支出", LEFT, LEFT, LEFT, LEFT, LEFT],
      [
        "项目",
        "行次",
        "金额",
        "项目",
        "行次",
        "合计",
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
      ],
      ["栏次", null, 1, "栏次", null, 2, 3, 4, 5],
    ],
    body: sideBySide({ rows: published.income, columns: 3 }, { rows: published.expenditure, columns: 6 }),
    footnotes: [
      "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总支出和年末结转结余情况。",
    ],
    orientation: "landscape",
    headerHeights: [18, 30, 18],
  };
}

function generalBudget(report: Report): Form {
  return {
    sheetName: "一般公共预算财政拨款支出决算表",
    title: "一般公共预算财政拨款支出决算表",
    number: "公开05表",
    columns: [CODE, SUBJECT, ...amounts(3, 16)],
    header: currentYearHeader("小计"),
    body: subjectBody(report.generalBudgetTotal, report.generalBudget),
    footnotes: ["注：本表反映部门本年度一般公共预算财政拨款支出情况。"],
    orientation: "portrait",
    bodyHeight: 20,
  };
}

/** The header of 05 and 08, which name the first column differently. */
function currentYearHeader(total: string): FormGrid {
  return [
    ["项目", LEFT, "本年支出", LEFT, LEFT],
    ["科目代码", "科目名称", total, "基本支出", "项目支出"],
    ["栏次", LEFT, 1, 2, 3],
  ];
}

function basicExpenditure({ basicExpenditure: published }: Report): Form {
  const list = (rows: readonly PublishedRow[]) => ({ rows, columns: 3 });
  const subject = (width: number): FormColumn[] => [
    { kind: "code", width: 10 },
    { kind: "subject", width },
    ...amounts(1, 13),
  ];
  const part = ["科目代码", "科目名称", "决算数"];
  return {
    sheetName: "一般公共预算基本支出明细表",
    title: "一般公共预算财政拨款基本支出决算明细表",
    number: "公开06表",
    columns: [...subject(32), ...subject(24), ...subject(41)],
    header: [
      ["人员经费", LEFT, LEFT, "公用经费", LEFT, LEFT, LEFT, LEFT, LEFT],
      [...part, ...part, ...part],
    ],
    body: [
      ...sideBySide(list(published.personnel), list(published.operating), list(published.capitalAndOther)),
      [
        "人员经费合计",
        LEFT,
        published.personnelTotal,
        "公用经费合计",
        LEFT,
        LEFT,
        LEFT,
        LEFT,
        published.operatingTotal,
      ],
    ],
    footnotes: ["注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"],
    orientation: "landscape",
  };
}

function governmentFunds(_report: Report): Form {
  return {
    sheetName: "政府性基金收入支出决算表",
    title: "政府性基金预算财政拨款收入支出决算表",
    number: "公开07表",
    columns: [CODE, label(30), ...amounts(6, 15)],
    header: [
      ["项目", LEFT, "年初结转和结余", "本年收入", "本年支出", LEFT, LEFT, "年末结转和结余"],
      ["科目代码", "科目名称", ABOVE, ABOVE, "小计", "基本支出", "项目支出", ABOVE],
      ["栏次", LEFT, 1, 2, 3, 4, 5, 6],
    ],
    body: [["合计", LEFT, null, null, null, null, null, null]],
    footnotes: [
      "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
      "本单位无政府性基金预算财政拨款收入支出，故本表无数据。",
    ],
    orientation: "landscape",
  };
}

function stateCapital(_report: Report): Form {
  return {
    sheetName: "国有资本经营支出决算表",
    title: "国有资本经营预算财政拨款支出决算表",
    number: "公开08表",
    columns: [CODE, label(34), ...amounts(3, 17)],
    header: currentYearHeader("合计"),
    body: [["合计", LEFT, null, null, null]],
    footnotes: [
      "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。",
      "本单位无国有资本经营预算财政拨款支出，故本表无数据。",
    ],
    orientation: "portrait",
  };
}

function threePublicExpenses(report: Report): Form {
  const vehicles = "公务用车购置及运行维护费";
  const names = ["合计", "因公出国（境）费", vehicles, LEFT, LEFT, "公务接待费"];
  const widths = [12, 16.5, 12, 15, 18, 12];
  const parts = [ABOVE, ABOVE, "小计", "公务用车购置费", "公务用车运行维护费", ABOVE];
  return {
    sheetName: "三公经费支出决算表",
    title: "财政拨款“三公”经费支出决算表",
    number: "公开09表",
    columns: [...widths, ...widths].map((width) => ({ kind: "amount", width })),
    header: [
      ["预算数", LEFT, LEFT, LEFT, LEFT, LEFT, "决算数", LEFT, LEFT, LEFT, LEFT, LEFT],
      [...names, ...names],
      [...parts, ...parts],
      Array.from({ length: 12 }, (_, index) => index + 1),
    ],
    body: [report.threePublicExpenses],
    footnotes: [
      "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。",
    ],
    orientation: "landscape",
    headerHeights: [22, 22, 22, 20],
    bodyHeight: 24,
  };
}
