import type { Page } from "playwright-core";

/** A pane of a few lines on the genuine client, for tests of the workbench that do not concern the add-in. */
const HTML = `<!doctype html><meta charset="utf-8"><script src="/office-js/office.js"></script><p id="state"></p><script>
Office.onReady(async ({ host, platform }) => {
  Office.actions.associate("checkWorkbook", async (event) => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      cell.values = [["命令 " + event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => {
      document.querySelector("#state").textContent = "changed " + change.address;
    });
    await context.sync();
  });
  document.querySelector("#state").textContent = host + " " + platform;
});
</script>`;

export async function useStandInPane(page: Page): Promise<void> {
  await page.route("**/addin/taskpane.html*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: HTML }),
  );
}
