import type { Sentence } from "./say";

interface FailureSentences {
  readonly what: Sentence;
  readonly kept: Sentence;
  readonly next: Sentence;
}

const nothingChanged = {
  zh: "工作簿里的数字和格式都没有改动。",
  en: "No figure and no format in the workbook was changed.",
} as const satisfies Sentence;

const figuresKept = {
  zh: "您填的数字没有改动。",
  en: "None of your figures was changed.",
} as const satisfies Sentence;

/** What happened, what was not lost and what to do next, by the reason of a failure. */
export const failureSentences = {
  editing: {
    what: { zh: "Excel 正在编辑单元格，暂时不能操作。", en: "Excel is in the middle of editing a cell." },
    kept: nothingChanged,
    next: {
      zh: "请按 Enter 完成编辑（或按 Esc 放弃），再试一次。",
      en: "Press Enter to finish the edit, or Esc to drop it, then try again.",
    },
  },
  protected: {
    what: { zh: "工作表受保护，不能写入。", en: "The sheet is protected and cannot be written to." },
    kept: figuresKept,
    next: {
      zh: "请在“审阅”中撤销工作表保护，再试一次。",
      en: "Unprotect the sheet on the Review tab, then try again.",
    },
  },
  "workbook-protected": {
    what: {
      zh: "工作簿结构受保护，不能新建工作表。",
      en: "The structure of the workbook is protected, so no sheet can be added.",
    },
    kept: nothingChanged,
    next: {
      zh: "请在“审阅”中撤销工作簿保护，或新建一个工作簿，再试一次。",
      en: "Unprotect the workbook on the Review tab, or use a new workbook, then try again.",
    },
  },
  "too-large": {
    what: {
      zh: "内容太多，Excel 没能一次读完或写完。",
      en: "There is more here than Excel can read or write at once.",
    },
    kept: figuresKept,
    next: {
      zh: "请把决算表单独存成一个工作簿，再试一次。",
      en: "Save the statements in a workbook of their own, then try again.",
    },
  },
  unsupported: {
    what: {
      zh: "这个版本的 Excel 没有所需的功能。",
      en: "This version of Excel lacks a feature that is needed.",
    },
    kept: figuresKept,
    next: {
      zh: "请升级到 Excel 2021 或更新的版本。",
      en: "Please update to Excel 2021 or later.",
    },
  },
  cancelled: {
    what: { zh: "已取消。", en: "Cancelled." },
    kept: figuresKept,
    next: { zh: "需要时可以重新开始。", en: "Start again whenever you like." },
  },
  gone: {
    what: {
      zh: "要找的工作表或单元格不在了，可能已被删除或改名。",
      en: "The sheet or cell is no longer there. It may have been deleted or renamed.",
    },
    kept: figuresKept,
    next: { zh: "请重新检查工作簿。", en: "Check the workbook again." },
  },
  unknown: {
    what: { zh: "Excel 没能完成这一步。", en: "Excel could not finish this step." },
    kept: figuresKept,
    next: {
      zh: "请再试一次；如果仍然不行，请保存并重新打开工作簿。",
      en: "Try again. If it still fails, save the workbook and open it again.",
    },
  },
  unexpected: {
    what: {
      zh: "程序出错了，这一步没有完成。",
      en: "Something in this add-in went wrong, and the step was not finished.",
    },
    kept: figuresKept,
    next: {
      zh: "请再试一次；如果仍然出错，请复制下面的详情反馈给我们。",
      en: "Try again. If it keeps failing, copy the details below and report them to us.",
    },
  },
} as const satisfies Record<string, FailureSentences>;

/** The words around a failure. */
export const failureWords = {
  details: { zh: "详情（反馈问题时请附上）", en: "Details (please include them in a report)" },
  copy: { zh: "复制详情", en: "Copy details" },
  copied: { zh: "已复制", en: "Copied" },
  selected: { zh: "已选中，请按 Ctrl+C 复制", en: "Selected. Press Ctrl+C to copy" },
  reopen: { zh: "回到首页", en: "Back to the start" },
} as const satisfies Record<string, Sentence>;

/** Shown instead of the pane where it cannot run at all. */
export const startupSentences = {
  "office-missing": {
    what: { zh: "没能连接到 Excel。", en: "The connection to Excel could not be loaded." },
    next: {
      zh: "请检查网络（单位内网请联系管理员），然后关闭并重新打开本窗格。",
      en: "Check the network, or ask your administrator on an intranet. Then close and reopen this pane.",
    },
  },
  "parts-missing": {
    what: { zh: "窗格没有加载完整。", en: "A part of this pane could not be loaded." },
    next: {
      zh: "请检查网络，然后关闭并重新打开本窗格。工作簿没有改动。",
      en: "Check the network, then close and reopen this pane. The workbook was not changed.",
    },
  },
  "outside-excel": {
    what: { zh: "这个页面要在 Excel 里打开。", en: "This page works inside Excel." },
    next: {
      zh: "请打开 Excel，在功能区“绩效决算”选项卡中点“检查工作簿”。",
      en: "Open Excel and choose Check workbook on the ribbon tab of this add-in.",
    },
  },
  "too-old": {
    what: {
      zh: "这个版本的 Excel 太旧，不能运行本加载项。",
      en: "This version of Excel is too old to run this add-in.",
    },
    next: {
      zh: "请使用 Excel 2021、Microsoft 365 或网页版 Excel。工作簿没有改动。",
      en: "Use Excel 2021, Microsoft 365 or Excel on the web. The workbook was not changed.",
    },
  },
} as const satisfies Record<string, Record<"what" | "next", Sentence>>;
