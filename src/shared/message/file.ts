import type { Sentence } from "./say";

/** Why a file cannot be read as a workbook, and what to do about it. */
export const fileRefusalSentences = {
  "not-a-workbook": {
    what: { zh: "这不是 Excel 工作簿。", en: "This is not an Excel workbook." },
    next: { zh: "请选 .xlsx 或 .xlsm 文件。", en: "Choose an .xlsx or .xlsm file." },
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
