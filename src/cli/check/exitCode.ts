/** 0: nothing is doubtful or wrong, or all that is doubtful has a reason; 1: something is; 2: a file could not be read or the call was off. */
export type ExitCode = 0 | 1 | 2;
