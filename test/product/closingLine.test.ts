import { execFileSync } from "node:child_process";
import path from "node:path";

const reporter = path.join(__dirname, "../../scripts/closingLineReporter.mjs");

/** Lets the reporter close a run with the given counts, in a process of its own as jest would. */
function closingLine(counts: Record<string, number>): string | undefined {
  const program = `
    import Reporter from ${JSON.stringify(reporter)};
    new Reporter().onRunComplete(new Set(), ${JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      ...counts,
    })});`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return output.trimEnd().split("\n").at(-1);
}

describe("the last line of a test run", () => {
  test("counts what passed and failed", () => {
    expect(closingLine({ numPassedTests: 12, numFailedTests: 1 })).toBe("12 passed, 1 failed");
  });

  test("a file that could not be run is a failure", () => {
    expect(closingLine({ numPassedTests: 3, numRuntimeErrorTestSuites: 2 })).toBe("3 passed, 2 failed");
  });

  test("tests left out are never silent", () => {
    expect(closingLine({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 })).toBe(
      "3 passed, 0 failed, 2 skipped",
    );
  });
});
