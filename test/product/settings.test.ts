import { readFileSync } from "node:fs";
import path from "node:path";
import { fourParts, manifestFor } from "../../scripts/build/manifest";
import {
  contentSecurityPolicy,
  developmentUrl,
  officeJsUrl,
  readSettings,
} from "../../scripts/build/settings";

describe("the settings of a build", () => {
  test("without any, the build serves a developer's machine and loads Office.js from Microsoft", () => {
    expect(readSettings({})).toEqual({ addinUrl: "https://localhost:3000/addin/", officeJs: "cdn" });
  });

  test("an address without its last slash is a folder all the same", () => {
    const settings = readSettings({ ADDIN_URL: "https://czj.example.gov.cn/perf", OFFICE_JS: "21v" });
    expect(settings).toEqual({ addinUrl: "https://czj.example.gov.cn/perf/", officeJs: "21v" });
  });

  test.each([
    [{ ADDIN_URL: "http://intranet/perf/" }, "ADDIN_URL must begin with https://"],
    [{ ADDIN_URL: "intranet" }, "ADDIN_URL is not an address: intranet"],
    [{ ADDIN_URL: "https://intranet/perf/?v=1" }, "ADDIN_URL is a folder and carries no ? or #"],
    [{ OFFICE_JS: "npm" }, "OFFICE_JS must be cdn, 21v or local, not npm"],
  ])("%j is refused in plain words", (environment, words) => {
    expect(() => readSettings(environment)).toThrow(words);
  });

  test.each([
    [
      "cdn",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "https://appsforoffice.microsoft.com",
    ],
    [
      "21v",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
  ] as const)(
    "Office.js from %s: the policy lets in that host for scripts and no other",
    (source, url, host) => {
      expect(officeJsUrl(source)).toBe(url);
      expect(contentSecurityPolicy(source)).toContain(`script-src 'self' ${host};`);
      expect(contentSecurityPolicy(source).match(/https?:/g)).toHaveLength(1);
    },
  );

  test("a local Office.js needs no foreign host at all", () => {
    expect(officeJsUrl("local")).toBe("office-js/office.js");
    expect(contentSecurityPolicy("local")).not.toMatch(/https?:/);
  });
});

describe("the manifest a build writes", () => {
  const source = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

  test("every address and the own origin move to the place of the build", () => {
    const manifest = manifestFor(source, "https://czj.example.gov.cn/perf/", "1.4.2");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(
      '<SourceLocation DefaultValue="https://czj.example.gov.cn/perf/taskpane.html"/>',
    );
    expect(manifest).toContain("<AppDomain>https://czj.example.gov.cn</AppDomain>");
    expect(manifest).toContain("<Version>1.4.2.0</Version>");
  });

  test("an address with a dollar sign or an ampersand is written as it is", () => {
    const manifest = manifestFor(source, "https://intranet/a$&b/", "1.0.0");
    expect(manifest).toContain('"https://intranet/a$&amp;b/taskpane.html"');
  });

  test("the one in the repository serves a developer's machine", () => {
    expect(manifestFor(source, developmentUrl, "0.1.0")).toContain(
      "https://localhost:3000/addin/functions.js",
    );
  });

  test("a version Office cannot count is refused", () => {
    expect(() => fourParts("1.0.0-beta.1")).toThrow("must be three numbers, not 1.0.0-beta.1");
  });
});
