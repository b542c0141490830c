/** Sheets that the product puts beside the statements: for the officer, not for publication. */
const OWN = /^(?:上年对比|检查报告|勾稽规则|出错说明)(?: ?[(（]\d+[)）])?$/u;

/** Whether a sheet was made by the product and is no statement; a second one has a number behind its name. */
export function isOwnSheet(name: string): boolean {
  return OWN.test(name);
}
