import type { Sentence } from "./say";

/** What `perf --help` prints. The manual page (docs/perf-command.md) tells the same at more length. */
export const commandHelp = {
  perf: {
    zh: `perf：不打开 Excel，检查决算报表、生成表样

用法：
  perf check 文件…         检查工作簿（.xlsx .xlsm .xls）、文件夹或通配符
  perf check-text 报告…    核对决算说明、自评报告里的数字（.docx .txt）
  perf layout 文件.xlsx    生成空白决算报表
  perf functions           列出 PERF 函数

  perf 命令 --help         一个命令的全部选项
  perf --version           版本
  --lang zh|en             语言，默认 zh

退出码：0 没有待核实或不平；1 有；2 有文件读不了，或命令写错。`,
    en: `perf: check final accounts and lay out statements without Excel

Usage:
  perf check FILE…         check workbooks (.xlsx .xlsm .xls), folders or patterns
  perf check-text REPORT…  check the figures of an explanation (.docx .txt)
  perf layout OUT.xlsx     lay out blank statements
  perf functions           list the PERF functions

  perf COMMAND --help      all options of a command
  perf --version           the version
  --lang zh|en             language, zh unless said

Exit code: 0 nothing to verify or wrong; 1 something is; 2 a file could not be read or the call was off.`,
  },
  check: {
    zh: `perf check 文件… [选项]

检查工作簿里的决算报表，指出填错的单元格。文件夹连同下级一起查；通配符 * ? ** 要加引号。

  --format text|json       文字，或每个文件一行 JSON（默认 text）
  --statements 01,03       只查这些表：01-09 basic self project projects indicators
  --other-sheets           也检查不是决算报表的工作表
  --ignore-remembered      不采用工作簿里保存的检查设置和出错说明
  --previous 文件          与上次报送或上年的工作簿对比（按年度判断）；查多个文件时写文件夹
  --last-year 文件         与上年决算核对；查多个文件时写文件夹
  --mark 文件              生成标出问题单元格的副本；查多个文件时写文件夹
  --report 文件            全部文件的报告：.xlsx 或 .html
  --resume 文件            把进度记在这个文件里，中断后用同样的命令接着查
  --shard i/n              只查 n 份中的第 i 份；各份结果依次相接即为全部结果
  --workers n              同时检查的文件数，默认为处理器核数
  --timeout 秒             一个文件最多查多久，默认 120
  --force                  允许覆盖已有的副本和报告
  --lang zh|en             语言，默认 zh

结果在标准输出，读不了的文件和说明在标准错误。
在 Excel 里填了出错说明的待核实不再计入退出码。
退出码：0 没有待核实或不平；1 有；2 有文件读不了，或命令写错。`,
    en: `perf check FILE… [OPTIONS]

Checks the final accounts in workbooks and names the cell that is wrong. Folders are searched to their bottom; put
quotes around the patterns * ? **.

  --format text|json       text, or one line of JSON per file (text unless said)
  --statements 01,03       only these: 01-09 basic self project projects indicators
  --other-sheets           check sheets that are no final accounts too
  --ignore-remembered      leave out the settings and reasons that are kept in the workbook
  --previous FILE          compare with the last submission or last year's workbook, by their years; with several a folder
  --last-year FILE         hold against last year's workbook; with several files a folder
  --mark OUT               write a copy with the cells marked; with several files a folder
  --report OUT             a report over all files: .xlsx or .html
  --resume FILE            keep the progress in this file; the same call goes on where it was broken off
  --shard i/n              the i-th of n parts only; the parts' results in order are those of the whole
  --workers n              files checked at a time; the number of processor cores unless said
  --timeout SECONDS        the longest one file may take; 120 unless said
  --force                  overwrite copies and reports that exist
  --lang zh|en             language, zh unless said

Results go to standard output; unreadable files and notes to standard error.
What is to be verified and was given a reason in Excel no longer counts for the exit code.
Exit code: 0 nothing to verify or wrong; 1 something is; 2 a file could not be read or the call was off.`,
  },
  "check-text": {
    zh: `perf check-text 报告… [选项]

核对决算情况说明、绩效自评报告里每句话的数字：加总、占比、完成率、增减幅度，以及与表是否一致。

  --workbook 文件          报告所说的决算工作簿（.xlsx .xlsm .xls）；不写就只核对文字本身
  --ignore-remembered      不采用工作簿里保存的检查设置
  --format text|json       文字，或每个报告一行 JSON（默认 text）
  --lang zh|en             语言，默认 zh

报告是 .docx 或 .txt，也可以写文件夹或通配符。没有看懂的数字只计数，不判断。
退出码：0 没有待核实或不平；1 有；2 有文件读不了，或命令写错。`,
    en: `perf check-text REPORT… [OPTIONS]

Checks every figure in the sentences of an explanation: sums, shares, rates, changes, and whether they agree with the
tables.

  --workbook FILE          the final accounts the report speaks of (.xlsx .xlsm .xls); without it the text alone
  --ignore-remembered      leave out the settings that are kept in the workbook
  --format text|json       text, or one line of JSON per report (text unless said)
  --lang zh|en             language, zh unless said

A report is a .docx or a .txt; folders and patterns stand for those in them. Figures that were not understood are counted, not judged.
Exit code: 0 nothing to verify or wrong; 1 something is; 2 a file could not be read or the call was off.`,
  },
  layout: {
    zh: `perf layout 文件.xlsx [选项]

生成空白决算报表，与 Excel 里“生成表样”相同，公式齐全。

  --statements 01-09,…     要生成的表，默认 01-09,basic,self
  --unit 名称              单位名称
  --year 年度              决算年度，默认上一年
  --money 元|万元          金额单位，默认 万元
  --level 级次             中央 省级 市级 县级 区级 乡镇级，默认 市级
  --source 来源            calculated 合计用公式（默认）；typed 全部手填；working 填元、自动换算成万元
  --codes 科目代码         用逗号隔开，或写一个文本文件
  --force                  允许覆盖已有的文件
  --lang zh|en             语言，默认 zh`,
    en: `perf layout OUT.xlsx [OPTIONS]

Lays out blank statements, the same as the pane in Excel, formulas included.

  --statements 01-09,…     which ones; 01-09,basic,self unless said
  --unit NAME              name of the unit
  --year YEAR              of the accounts; last year unless said
  --money 元|万元          yuan or 10,000 yuan; 万元 unless said
  --level LEVEL            中央 省级 市级 县级 区级 乡镇级; 市级 unless said
  --source SOURCE          calculated: totals are formulas (unless said); typed: all is typed; working: typed in yuan
  --codes CODES            subject codes with commas between them, or a text file of them
  --force                  overwrite a file that exists
  --lang zh|en             language, zh unless said`,
  },
  functions: {
    zh: `perf functions [选项]

列出 Excel 里可用的 PERF 函数和参数。

  --format text|json       文字，或每个函数一行 JSON（默认 text）
  --lang zh|en             语言，默认 zh`,
    en: `perf functions [OPTIONS]

Lists the PERF functions that Excel offers, with their arguments.

  --format text|json       text, or one line of JSON per function (text unless said)
  --lang zh|en             language, zh unless said`,
  },
} as const satisfies Record<string, Sentence>;
