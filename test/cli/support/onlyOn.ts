/** Links, pipes and second names need rights on Windows that a test does not have. */
export const onUnix = process.platform === "win32" ? test.skip : test;

/** A device that is always full, /dev/full, and folders that take nothing, below /proc, are Linux's alone. */
export const onLinux = process.platform === "linux" ? test : test.skip;
