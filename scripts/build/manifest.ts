import { developmentUrl } from "./settings";

/**
 * The manifest a build ships: the one of the repository with the address the files are served from and the version
 * of the package. Office reloads a manifest only when its version grows, so every release raises the package's.
 */
export function manifestFor(source: string, addinUrl: string, packageVersion: string): string {
  const developmentOrigin = `<AppDomain>${new URL(developmentUrl).origin}</AppDomain>`;
  return source
    .replaceAll(developmentUrl, () => escapeXml(addinUrl))
    .replace(developmentOrigin, () => `<AppDomain>${new URL(addinUrl).origin}</AppDomain>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts(packageVersion)}</Version>`);
}

/** `1.2.3` as Office counts versions: `1.2.3.0`. Pre-release suffixes have no numeric form and are refused. */
export function fourParts(packageVersion: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(packageVersion)) {
    throw new Error(`The version in package.json must be three numbers, not ${packageVersion}`);
  }
  return `${packageVersion}.0`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
