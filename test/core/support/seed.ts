import fc from "fast-check";

/** The same random cases every time, so that a red run can be repeated; PERF_SEED=… looks at others. */
fc.configureGlobal({ seed: Number(process.env["PERF_SEED"] ?? 20231231) });
