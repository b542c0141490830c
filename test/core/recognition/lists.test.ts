import { addressOf, keysOf, statementIn } from "./cellText";

describe("a list of projects", () => {
  const projects = statementIn(`== 项目
2023年度项目支出明细表 | < | < | < | < | < | <
单位：万元
序号 | 项目名称 | 年初预算数 | 实际支出数 | 年中调整数 | 结转结余数 | 主要用途
合计 | < | 24.50 | 19.97 | -4.53 | 0.00 |
1 | 公务用车运行维护经费 | 5.00 | 4.89 | -0.11 | 0.00 | 油费
2 | 督查、保密工作经费 | 19.50 | 15.08 | -4.42 | 0.00 |
 | 小计 | 24.50 | 19.97 | -4.53 | 0.00 |
3 | 督查、保密工作经费 | | | | |
 | | | 1.00 | | |
 | | | | | |
注：年中调减以负数填列。
4 | 表外项目 | 1.00 | 1.00 | 0.00 | 0.00 |`);

  test("has one row per project, in any order of columns, up to the note", () => {
    expect(projects.statement.id).toBe("projects");
    expect(keysOf(projects, "body")).toEqual([
      "total",
      "公务用车运行维护经费",
      "督查、保密工作经费",
      "督查、保密工作经费",
      "item",
    ]);
    expect(addressOf(projects, "body", "total", "actual")).toBe("D4");
    expect(addressOf(projects, "body", "督查、保密工作经费", "adjustment")).toBe("E6");
    expect(addressOf(projects, "body", "督查、保密工作经费", "carryOver", 2)).toBe("F8");
    expect(addressOf(projects, "body", "item", "actual")).toBe("D9");
  });

  test("a subtotal is no project and is counted as a row that cannot be named", () => {
    expect(projects.blocks.body!.unnamed).toBe(1);
  });
});

test("a list of projects over two pages of a sheet is one, with the total at its end", () => {
  const projects = statementIn(`== 项目
项目支出明细表
项目名称 | 年初预算数 | 实际支出数
甲 | 1.00 | 1.00
乙 | 2.00 | 2.00
项目支出明细表（续）
项目名称 | 年初预算数 | 实际支出数
丙 | 3.00 | 3.00
合计 | 6.00 | 6.00
以上数据以决算批复为准，项目结余全部收回财政 | < | <`);
  expect(keysOf(projects, "body")).toEqual(["甲", "乙", "丙", "total"]);
});

test("indicators of the system are named by the innermost level and scored under their total", () => {
  const indicators = statementIn(`== 评价
2024年度部门整体支出绩效评价指标体系
一级指标 | 二级指标 | 分值 | 指标说明和计算公式 | 完成数 | 对比数 | 比率 | 得分 | 扣分原因
目标设定（10分） | 绩效目标合理性 | 5 | 依据充分 | | | | 5 |
 | 绩效指标明确性 | 5 | 清晰 | | | | 4 | 不够细化
预算配置（5分） | 在职人员控制率 | 2 | 在职 ÷ 编制 | 28 | 29 | 96.55% | 2 |
合计 | < | 12 | | | | | 11 |
填表人：某 | | | | | | | 13800000000 |`);
  expect(indicators.statement.id).toBe("indicators");
  expect(keysOf(indicators, "body")).toEqual(["绩效目标合理性", "绩效指标明确性", "在职人员控制率", "total"]);
  expect(addressOf(indicators, "body", "在职人员控制率", "base")).toBe("F5");
  expect(addressOf(indicators, "body", "total", "score")).toBe("H6");
  expect(indicators.blocks.body!.rows[1]!.groups).toEqual({ group: "目标设定（10分）" });
});

test("a project's own self-evaluation has its head, its money by source, its goals and its total", () => {
  const project = statementIn(`== 项目自评
2023年度项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | < | < | 物业管理 | < | < | < | < | <
主管部门 | < | < | 某局 | < | < | < | < | <
实施单位 | < | < | 某中心 | < | < | < | < | <
项目资金（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | < | 10.00 | 12.00 | 12.00 | 10 | 100% | 10
 | 其中：当年财政拨款 | < | 10.00 | 10.00 | 10.00 | —— | —— | ——
 | 上年结转资金 | < | 0.00 | 2.00 | 2.00 | —— | —— | ——
 | 其他资金 | < | 0.00 | 0.00 | 0.00 | —— | —— | ——
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
 | 运转正常 | < | < | < | 完成 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
 | 产出指标 | 数量指标 | 保洁面积 | ≥100㎡ | 100㎡ | 90 | 88 | 略
总分 | < | < | < | < | < | 100 | 98 |`);
  expect(keysOf(project, "head")).toEqual(["projectName", "department", "unitName"]);
  expect(keysOf(project, "money")).toEqual(["annual", "fiscal", "carriedOver", "other"]);
  expect(addressOf(project, "money", "carriedOver", "adjusted")).toBe("E8");
  expect(addressOf(project, "indicators", "保洁面积", "reason")).toBe("I13");
  expect(addressOf(project, "total", "total", "score")).toBe("H14");
});
