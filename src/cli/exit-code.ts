/** What a run tells the shell. */

/**
 * 0 done, 1 a fault of ours, 2 bad usage or unreadable input, 3 a handbook that was read and is poor, 141 the reader of standard output has gone: what a shell tells of `cat … | head`.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 141;
