import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the person's browser already knows who issued it. */
  readonly trusted: boolean;
}

const DAY = 86_400_000;

/** The certificate for https://localhost: that of office-addin-dev-certs where it is installed, else our own. */
export async function localhostCertificate(cacheFolder: string): Promise<Certificate> {
  const installed = readPair(path.join(homedir(), ".office-addin-dev-certs"), "localhost");
  if (installed) return { ...installed, trusted: true };
  const kept = readPair(cacheFolder, "localhost");
  if (kept) return { ...kept, trusted: false };
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    notAfterDate: new Date(Date.now() + 365 * DAY),
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(path.join(cacheFolder, "localhost.key"), key, { mode: 0o600 });
  writeFileSync(path.join(cacheFolder, "localhost.crt"), cert);
  return { key, cert, trusted: false };
}

/** A pair that is there and still valid for a day. */
function readPair(folder: string, name: string): { key: string; cert: string } | undefined {
  const [keyFile, certFile] = [path.join(folder, `${name}.key`), path.join(folder, `${name}.crt`)];
  if (!existsSync(keyFile) || !existsSync(certFile)) return undefined;
  const cert = readFileSync(certFile, "utf8");
  const validTo = Date.parse(new X509Certificate(cert).validTo);
  return validTo > Date.now() + DAY ? { key: readFileSync(keyFile, "utf8"), cert } : undefined;
}
