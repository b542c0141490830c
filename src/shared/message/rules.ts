import { say, type Locale, type Sentence } from "./say";

/** What a rule wants, and what is said where it does not hold: the facts and what to do. */
export interface RuleWords {
  readonly label: Sentence;
  readonly breach: Sentence;
}

/** The words of every rule, by its id. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  "T01-6": {
    label: { zh: "收入、支出和结转结余不为负数", en: "Income, expenditure and carry-over are not negative" },
    breach: {
      zh: "“{item}”为负数 {value}：请核对正负号；确为负数的，请写出错说明",
      en: "{item} is negative, {value}: check the sign, or give the reason",
    },
  },
  "T01-7": {
    label: { zh: "有收支时总计不为 0", en: "Totals are not zero while money came or went" },
    breach: {
      zh: "收、支总计都是 0，但“{item}”为 {value}：请补填总计",
      en: "Both totals are 0 but {item} is {value}: fill in the totals",
    },
  },
  "T09-6": {
    label: { zh: "“三公”经费不为负数", en: "Three public expenses are not negative" },
    breach: {
      zh: "“{item}”为负数 {value}：请核对正负号；确为负数的，请写出错说明",
      en: "{item} is negative, {value}: check the sign, or give the reason",
    },
  },
  "T09-8": {
    label: { zh: "“三公”经费预算数已填写", en: "The budget of the three public expenses is filled in" },
    breach: {
      zh: "“三公”经费决算数为 {value}，预算数没有填写，未与预算数比较：请补填全年预算数",
      en: "The three public expenses come to {value} and their budget is blank, so that they were not compared: fill it in",
    },
  },
  "T02-4-1": {
    label: { zh: "科目代码为 3、5 或 7 位", en: "A subject code has 3, 5 or 7 digits" },
    breach: {
      zh: "“{name}”的科目代码 {code} 有 {digits} 位：类应为 3 位、款 5 位、项 7 位，请改正",
      en: "The code {code} of {name} has {digits} digits: correct it to 3, 5 or 7",
    },
  },
  "T02-4-2": {
    label: { zh: "科目代码不重复", en: "A subject code stands once" },
    breach: {
      zh: "科目代码 {code}（{name}）重复：请核对代码，或合并两行",
      en: "The code {code} ({name}) stands twice: check it, or join the two rows",
    },
  },
  "T02-4-3": {
    label: { zh: "科目代码由小到大排列", en: "Subject codes ascend" },
    breach: {
      zh: "{code} 排在 {above} 之后，共 {count} 处次序不对：请按科目代码排序",
      en: "{code} stands below {above}; {count} such places: sort by code",
    },
  },
  "T02-4-4": {
    label: { zh: "下级科目有上级科目行", en: "A subject has the row above it" },
    breach: {
      zh: "有 {code}，没有上级科目 {parent}：请核对代码，或补上 {parent} 这一行",
      en: "There is {code} but no {parent}: check the code, or add the row {parent}",
    },
  },
  "T02-4-5": {
    label: { zh: "上级科目有下级科目行", en: "A subject has rows below it" },
    breach: {
      zh: "{code}（{name}）有金额，没有下级科目：请核对代码，或补上下级科目行",
      en: "{code} ({name}) has amounts and nothing below it: check the code, or add the rows",
    },
  },
  "T02-4-6": {
    label: { zh: "科目代码与名称一致", en: "Code and name of a subject fit" },
    breach: {
      zh: "{code} 应为“{known}”，表上写“{name}”：请核对代码和名称",
      en: "{code} is {known}, the table says {name}: check code and name",
    },
  },
  "T06-4": {
    label: {
      zh: "基本支出不列 309、311、312、313",
      en: "Basic expenditure does not use 309, 311, 312 and 313",
    },
    breach: {
      zh: "{code}（{name}）不能列入基本支出：请核对经济科目",
      en: "{code} ({name}) cannot be basic expenditure: check the economic subject",
    },
  },
  K1: {
    label: { zh: "同一科目各表名称一致", en: "One code has one name in all statements" },
    breach: {
      zh: "{code} 在本表为“{name}”，在“{sheet}”为“{other}”：请统一名称",
      en: "{code} is {name} here and {other} in {sheet}: use one name",
    },
  },
  "X19-1": {
    label: { zh: "空表有说明", en: "An empty statement says why" },
    breach: {
      zh: "{title}没有数字：确无发生的，请在表下注明“{sentence}”",
      en: "{title} has no figures: if there were none, say so below the table: {sentence}",
    },
  },
  "X19-2": {
    label: { zh: "有数字的表不写“无数据”", en: "A filled statement does not say it is empty" },
    breach: {
      zh: "{title}有数字，但表下仍写“{sentence}”：请删去这句话，或核对数字",
      en: "{title} has figures but still says {sentence}: delete the sentence, or check the figures",
    },
  },
  "E3-1": {
    label: { zh: "分值合计为 100", en: "Weights come to 100" },
    breach: {
      zh: "分值合计为 {sum}，应为 100：请调整分值",
      en: "The weights come to {sum} instead of 100: adjust them",
    },
  },
  "E3-2": {
    label: { zh: "一级指标所注分值 = 其各行分值之和", en: "The weight a group states = sum of its rows" },
    breach: {
      zh: "“{group}”各行分值之和为 {sum}，不是 {stated}：请核对分值",
      en: "The rows of {group} weigh {sum}, not {stated}: check the weights",
    },
  },
  E6: {
    label: { zh: "得分低于分值的有原因", en: "Lost points have a reason" },
    breach: {
      zh: "“{item}”得 {score} 分，分值 {weight} 分：请填写偏差原因分析及改进措施",
      en: "{item} scores {score} of {weight}: give the reason and what will be done",
    },
  },
  E7: {
    label: { zh: "未达到指标值的不得满分", en: "A missed target does not earn full points" },
    breach: {
      zh: "“{item}”指标值 {target}，实际 {actual}，未达到却得满分 {score} 分（按比例为 {computed} 分）：请核对得分",
      en: "{item}: target {target}, actual {actual}, yet full points {score} (pro rata {computed}): check the score",
    },
  },
  "E7-1": {
    label: { zh: "自评分高于计算分", en: "Self-score above the computed one" },
    breach: {
      zh: "“{item}”自评分高于计算分：自评 {score} 分，按完成比例为 {computed} 分",
      en: "{item}: self-score {score} is above the computed {computed}",
    },
  },
  "E7-2": {
    label: { zh: "执行率得分按四舍五入", en: "The score of the execution rate is rounded" },
    breach: {
      zh: "“{item}”执行率 {rate}，计算为 {computed} 分，表上 {score} 分是舍去尾数，四舍五入为 {rounded} 分：少计不算错，可以保留",
      en: "{item}: execution {rate} comes to {computed}; {score} is cut, rounded it is {rounded}. A lower score is no error and may stay",
    },
  },
  E8: {
    label: { zh: "等级与总分一致", en: "The grade fits the total score" },
    breach: {
      zh: "总分 {score} 分，按 90、80、60 分段为“{grade}”，表上写“{word}”：请核对等级",
      en: "A total of {score} is {grade} by the bands 90, 80 and 60, the form says {word}: check the grade",
    },
  },
  "E9-1": {
    label: { zh: "实际完成值不照抄指标值", en: "Actual values are not copied from the targets" },
    breach: {
      zh: "{rows} 个指标中有 {count} 个的实际完成值与指标值相同：请确认是按实际情况填写的",
      en: "{count} of {rows} actual values equal their targets: make sure they are what was reached",
    },
  },
  "E9-2": {
    label: { zh: "实际完成值是具体数值", en: "Actual values are figures, not bounds" },
    breach: {
      zh: "{count} 个实际完成值带有 ≥ 或 ≤（如“{example}”）：请填写具体数值",
      en: "{count} actual values carry ≥ or ≤ ({example}): write the figure that was reached",
    },
  },
  "E9-3": {
    label: { zh: "实际完成值不远超指标值", en: "Actual values are not far beyond their targets" },
    breach: {
      zh: "“{item}”指标值 {target}，实际 {actual}，超出 {percent}%：请说明原因，或核对指标值",
      en: "{item}: target {target}, actual {actual}, {percent}% beyond: say why, or check the target",
    },
  },
};

/** What a rule wants; one without words is shown by its id rather than hidden. */
export function ruleLabel(id: string, locale: Locale): string {
  const words = ruleWords[id];
  return words ? say(locale, words.label) : id;
}

/** What is said of a breach. */
export function ruleMessage(id: string, facts: Readonly<Record<string, string>>, locale: Locale): string {
  const words = ruleWords[id];
  return words ? say(locale, words.breach, facts) : id;
}
