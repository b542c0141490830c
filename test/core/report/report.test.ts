import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { opinionWords } from "../../../src/shared/message/opinion";
import { reportWords } from "../../../src/shared/message/report";
import { comparedWith, summaryOf } from "../../../src/shared/report/previousCheck";
import { closedByReason } from "../../../src/shared/report/reasons";
import { reportSheet } from "../../../src/shared/report/reportSheet";
import { returnOpinion } from "../../../src/shared/report/returnOpinion";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { snapshotOfPlan } from "../support/snapshotOfPlan";
import { checkedWith, type Planted, workbookWith, withoutSheet } from "./situation";

const words = reportWords("zh-CN");
const about = { unitName: "某某局", year: "2023", time: "2024年8月30日 10:20", preparer: "张三" };
const swapped: Planted = ["支出决算表", "C8", 828.56];
const receptions: Planted = ["整体支出绩效自评表", "H13", 9];

test("a planted slip is reported with a link, its gap and the figure it should be", async () => {
  const result = await checkedWith(swapped);
  const plan = reportSheet(result, new Map(), about, words);
  const formulas = plan.cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toContain(`=HYPERLINK("#'支出决算表'!C8","C8")`);
  const texts = plan.cells.map(({ value }) => value);
  expect(texts).toContain(828.56);
  expect(texts.some((text) => typeof text === "string" && text.includes("882.56"))).toBe(true);
  expect(texts).toContain("编制人：张三");
  expect(plan.print.orientation).toBe("landscape");
});

test("a report in the workbook changes nothing in the next check", async () => {
  const workbook = await workbookWith(swapped);
  const before = checkWorkbook(workbook);
  const plan = reportSheet(before, new Map(), about, words);
  const after = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, snapshotOfPlan(plan)] });
  expect(after.statements).toEqual(before.statements);
  expect(after.findings).toEqual(before.findings);
  expect(reportSheet(after, new Map(), about, words)).toEqual(plan);
});

test("the opinion names the wrong cell and what is missing, and says nothing of a workbook without fault", async () => {
  const opinion = returnOpinion(await checkedWith(swapped), new Map(), opinionWords("zh-CN"));
  expect(opinion).toContain("支出决算表");
  expect(opinion).toContain("C8 单元格填报 828.56");
  expect(opinion).toContain("882.56");
  const missing = returnOpinion(
    checkWorkbook(await withoutSheet("收入决算表")),
    new Map(),
    opinionWords("zh-CN"),
  );
  expect(missing).toContain("缺少以下报表，请补报：收入决算表");
  const clean = returnOpinion(checkWorkbook(await sampleSnapshot()), new Map(), opinionWords("zh-CN"));
  expect(clean).toMatch(/^经审核，在已检查的 \d+ 条勾稽关系中，未发现/u);
});

test("the opinion asks for reasons only where something is to be verified", async () => {
  const result = await checkedWith(swapped);
  const words = opinionWords("zh-CN");
  expect(returnOpinion(result, new Map(), words)).not.toContain("待核实事项");
  const [first] = result.findings.filter(({ verdict }) => verdict === "wrong");
  const verify = { ...first!, id: "verify", level: "verify" as const, verdict: "doubtful" as const };
  const toVerify = { ...result, findings: [...result.findings, verify] };
  expect(returnOpinion(toVerify, new Map(), words)).toContain("待核实事项");
  expect(returnOpinion(toVerify, new Map([["verify", "确有此项"]]), words)).not.toContain("待核实事项");
});

test("a reason closes what is to be verified and stays beside what disagrees", async () => {
  const result = await checkedWith(swapped);
  const wrong = result.findings.filter(({ verdict }) => verdict === "wrong");
  const [first] = wrong;
  const verify = {
    ...result,
    findings: [...result.findings, { ...first!, id: "verify", verdict: "doubtful" as const }],
  };
  const reasons = new Map([
    [first!.id, "已核对"],
    ["verify", "机构划转"],
  ]);
  expect(closedByReason(verify, reasons)).toEqual({
    open: { wrong: wrong.length, doubtful: 0 },
    closed: 1,
    explained: 1,
  });
  expect(closedByReason(verify, new Map([["verify", "  "]]))).toMatchObject({
    open: { doubtful: 1 },
    closed: 0,
  });
});

test("a mended slip is fixed, another one new; what can no longer be checked is not called fixed", async () => {
  const before = summaryOf(await checkedWith(swapped));
  const clean = comparedWith(before, checkWorkbook(await sampleSnapshot()));
  expect(clean.fixed.length).toBe(before.findings.length);
  expect(before.findings.length).toBeGreaterThan(0);
  expect([clean.new, clean.remaining, clean.uncheckedNow]).toEqual([[], [], []]);
  const again = comparedWith(before, await checkedWith(swapped, receptions));
  expect(again.fixed).toEqual([]);
  expect(again.remaining.map(({ id }) => id).sort()).toEqual(before.findings.map(({ id }) => id).sort());
  expect(again.new.length).toBeGreaterThan(0);
  const gone = comparedWith(before, checkWorkbook(await withoutSheet("支出决算表")));
  expect(gone.fixed.filter(({ statement }) => statement === "03")).toEqual([]);
  expect(gone.uncheckedNow.length).toBeGreaterThan(0);
});
