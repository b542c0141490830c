import type { Sentence } from "../../src/shared/message/say";

/** What the workbench page says around the grid. */
export const WORDS = {
  open: { zh: "打开", en: "Open" },
  save: { zh: "保存", en: "Save" },
  create: { zh: "新建", en: "New" },
  file: { zh: "文件", en: "File" },
  view: { zh: "视图", en: "View" },
  theme: { zh: "主题", en: "Theme" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  contrast: { zh: "高对比度", en: "High contrast" },
  language: { zh: "语言", en: "Language" },
  paneWidth: { zh: "窗格宽度", en: "Pane width" },
  pane: { zh: "任务窗格", en: "Task pane" },
  closePane: { zh: "关闭窗格", en: "Close the pane" },
  resizePane: { zh: "拖动以调整窗格宽度", en: "Drag to resize the pane" },
  newName: { zh: "工作簿1.xlsx", en: "Book1.xlsx" },
  newSheet: { zh: "Sheet1", en: "Sheet1" },
  opening: { zh: "正在打开 {name}…", en: "Opening {name}…" },
  unreadable: {
    zh: "“{name}”不是可以打开的 .xlsx 工作簿。",
    en: "“{name}” is no .xlsx workbook that can be opened.",
  },
  saved: { zh: "已保存 {name}。", en: "Saved {name}." },
  savedWithoutCharts: {
    zh: "已保存 {name}；图表工作表不能写入，没有包含在内。",
    en: "Saved {name}; chart sheets cannot be written and are not in it.",
  },
  made: { zh: "加载项生成了新工作簿“{name}”。", en: "The add-in has made a new workbook, “{name}”." },
  madeName: { zh: "工作簿{number}.xlsx", en: "Book{number}.xlsx" },
  openMade: { zh: "在新标签页打开", en: "Open in a new tab" },
  downloadMade: { zh: "下载", en: "Download" },
  closeNotice: { zh: "关闭提示", en: "Close this notice" },
  noAddin: {
    zh: "没有找到加载项的清单，请先构建加载项。",
    en: "The add-in's manifest was not found; build the add-in first.",
  },
  commandFailed: { zh: "命令“{name}”没有完成。", en: "The command “{name}” did not complete." },
  standIn: { zh: "开发用的替身，不是 Excel", en: "A stand-in for development, not Excel" },
} as const satisfies Record<string, Sentence>;
