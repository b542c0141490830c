/** Where the pages of the add-in take the Office.js client from. */
export type OfficeJsSource = "cdn" | "21v" | "local";

export interface BuildSettings {
  /** The folder the built files will be served from, ending in a slash. */
  readonly addinUrl: string;
  readonly officeJs: OfficeJsSource;
}

/** The address written in the manifest.xml of the repository: what a developer's machine serves. */
export const developmentUrl = "https://localhost:3000/addin/";

const microsoftHosts = {
  cdn: "https://appsforoffice.microsoft.com",
  "21v": "https://appsforoffice.cdn.partner.office365.cn",
} as const;

/**
 * The settings of a build, read from the environment:
 * - `ADDIN_URL`: the https folder the files will be served from; default {@link developmentUrl}
 * - `OFFICE_JS`: `cdn` (default), `21v` (Microsoft 365 operated by 21Vianet) or `local` (copied beside the pages)
 *
 * @throws Error with one plain sentence when a value cannot be used
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  return {
    addinUrl: folderUrl(environment.ADDIN_URL || developmentUrl),
    officeJs: officeJsSource(environment.OFFICE_JS || "cdn"),
  };
}

function folderUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error(`ADDIN_URL is not an address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw new Error(`ADDIN_URL must begin with https://, Office loads nothing else: ${text}`);
  if (url.search || url.hash) throw new Error(`ADDIN_URL is a folder and carries no ? or #: ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function officeJsSource(text: string): OfficeJsSource {
  if (text === "cdn" || text === "21v" || text === "local") return text;
  throw new Error(`OFFICE_JS must be cdn, 21v or local, not ${text}`);
}

/** What the script element of the pages points to. */
export function officeJsUrl(source: OfficeJsSource): string {
  switch (source) {
    case "cdn":
      return `${microsoftHosts.cdn}/lib/1/hosted/office.js`;
    case "21v":
      return `${microsoftHosts["21v"]}/appsforoffice/lib/1/hosted/office.js`;
    case "local":
      return "office-js/office.js";
  }
}

/**
 * The policy that keeps the data on the machine: nothing is sent or loaded beyond the add-in's own origin,
 * except Office.js from Microsoft where it is not a local copy. Fluent UI writes its styles inline.
 */
export function contentSecurityPolicy(source: OfficeJsSource): string {
  const scripts = source === "local" ? "'self'" : `'self' ${microsoftHosts[source]}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}
