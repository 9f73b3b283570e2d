/** Calls back once after the delay; the result cancels it. */
export type After = (milliseconds: number, callback: () => void) => () => void;
