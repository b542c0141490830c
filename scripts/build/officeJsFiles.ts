/**
 * The files of @microsoft/office-js that Excel asks for; office.js finds the others from its own address, so names
 * and folders stay. They are copied from the builder's own installation into the builder's own build and are no
 * part of this project: Microsoft's licence lets them be used, not published again by us.
 */
export const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
] as const;

export const republicationNotice =
  "OFFICE_JS=local: dist/office-js holds Microsoft's Office.js, copied from your node_modules under Microsoft's " +
  "licence. This build is for your own intranet; it must not be republished.";
