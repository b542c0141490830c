import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readServed, servedFolders } from "../../../workbench/server/files";

const root = mkdtempSync(path.join(tmpdir(), "served-"));
const folders = servedFolders(root);

beforeAll(() => {
  for (const folder of ["dist", "samples", ".cache/workbench"])
    mkdirSync(path.join(root, folder), { recursive: true });
  const html = "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";
  writeFileSync(path.join(root, "dist/taskpane.html"), html);
  writeFileSync(path.join(root, "dist/functions.json"), '{"functions":[]}');
  writeFileSync(path.join(root, ".cache/workbench/index.html"), "<p>page</p>");
  writeFileSync(path.join(root, "secret.txt"), "secret");
});

test("the add-in's page is served as built but for the one address of Office.js", async () => {
  const page = await readServed(folders, "/addin/taskpane.html");
  expect(page).toEqual({
    type: "text/html; charset=utf-8",
    content: "<script src=/office-js/office.js></script>",
  });
});

test("files have their types, and the page stands at the root", async () => {
  expect((await readServed(folders, "/addin/functions.json"))?.type).toBe("application/json; charset=utf-8");
  expect(String((await readServed(folders, "/"))?.content)).toBe("<p>page</p>");
});

test.each([
  "/addin/../secret.txt",
  "/samples/../secret.txt",
  "/../../secret.txt",
  "/addin/none.js",
  "/samples/",
])("%s is not served", async (address) => {
  expect(await readServed(folders, address)).toBeUndefined();
});
