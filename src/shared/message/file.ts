import type { Sentence } from "./say";

const SAVE_AS_WORKBOOK = {
  zh: "请用 Excel 或 WPS 打开，另存为 .xlsx，再试一次。",
  en: "Open it in Excel or WPS and save it as .xlsx, then try again.",
} as const satisfies Sentence;

/** Why a file cannot be read as a workbook, and what to do about it. */
export const fileRefusalSentences = {
  "not-a-workbook": {
    what: { zh: "这不是 Excel 工作簿。", en: "This is not an Excel workbook." },
    next: { zh: "请选 .xlsx 或 .xlsm 文件。", en: "Choose an .xlsx or .xlsm file." },
  },
  empty: {
    what: { zh: "文件是空的。", en: "The file is empty." },
    next: { zh: "请重新下载或保存这个文件，再试一次。", en: "Download or save it again, then try again." },
  },
  "web-page": {
    what: {
      zh: "这是网页格式的文件，不是 Excel 工作簿。",
      en: "This is a web page, not an Excel workbook.",
    },
    next: SAVE_AS_WORKBOOK,
  },
  "xml-spreadsheet": {
    what: {
      zh: "这是 XML 表格，不是 Excel 工作簿。",
      en: "This is an XML spreadsheet, not an Excel workbook.",
    },
    next: SAVE_AS_WORKBOOK,
  },
  "plain-text": {
    what: {
      zh: "这是文本文件（如 CSV），不是 Excel 工作簿。",
      en: "This is a text file such as CSV, not an Excel workbook.",
    },
    next: SAVE_AS_WORKBOOK,
  },
  "open-document": {
    what: {
      zh: "这是 OpenDocument 格式（如 .ods），不是 Excel 工作簿。",
      en: "This is an OpenDocument file such as .ods, not an Excel workbook.",
    },
    next: SAVE_AS_WORKBOOK,
  },
  pdf: {
    what: { zh: "这是 PDF 文件，不是 Excel 工作簿。", en: "This is a PDF, not an Excel workbook." },
    next: {
      zh: "请改用生成它的 Excel 工作簿（.xlsx）。",
      en: "Use the Excel workbook (.xlsx) that it was made from.",
    },
  },
  "word-document": {
    what: {
      zh: "这是 Word 文档，不是 Excel 工作簿。",
      en: "This is a Word document, not an Excel workbook.",
    },
    next: {
      zh: "表请存成 Excel 工作簿（.xlsx）；文字请用“核对文字”。",
      en: "Keep tables in an Excel workbook (.xlsx); a text is checked by “Check a text”.",
    },
  },
  "old-format": {
    what: {
      zh: "这是旧的 .xls 或二进制的 .xlsb 格式。",
      en: "This is in the old .xls or the binary .xlsb format.",
    },
    next: { zh: "请在 Excel 里另存为 .xlsx，再试一次。", en: "Save it as .xlsx in Excel, then try again." },
  },
  encrypted: {
    what: { zh: "工作簿有打开密码。", en: "The workbook has a password to open it." },
    next: {
      zh: "请在 Excel 里取消打开密码，再试一次。",
      en: "Remove that password in Excel, then try again.",
    },
  },
  "too-large": {
    what: { zh: "工作簿太大。", en: "The workbook is too large." },
    next: {
      zh: "请把需要的表单独存成一个工作簿，再试一次。",
      en: "Save the sheets you need in a workbook of their own, then try again.",
    },
  },
  damaged: {
    what: { zh: "文件不完整或已损坏。", en: "The file is incomplete or damaged." },
    next: {
      zh: "请用 Excel 打开并重新保存，再试一次。",
      en: "Open it in Excel and save it again, then try again.",
    },
  },
  "unsafe-xml": {
    what: {
      zh: "文件里有 Excel 不会写的内容，可能不安全。",
      en: "The file contains something that Excel never writes and that may not be safe.",
    },
    next: {
      zh: "请用 Excel 打开并重新保存，再试一次。",
      en: "Open it in Excel and save it again, then try again.",
    },
  },
} as const satisfies Record<string, Record<"what" | "next", Sentence>>;

/** The same where old .xls files are read as well. */
export const anyFileRefusalSentences = {
  ...fileRefusalSentences,
  "not-a-workbook": {
    what: fileRefusalSentences["not-a-workbook"].what,
    next: { zh: "请选 .xlsx、.xlsm 或 .xls 文件。", en: "Choose an .xlsx, .xlsm or .xls file." },
  },
} as const satisfies Record<keyof typeof fileRefusalSentences, Record<"what" | "next", Sentence>>;
