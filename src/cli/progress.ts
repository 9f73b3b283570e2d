import { terminalLine } from '../documents/terminal-line';
import type { Io } from './io';

/** From this many files on, a run is long enough to be watched. */
const MANY = 4;

/** A line on the terminal that says which file is being checked, and goes away again. */
export interface Progress {
  next(file: string): void;
  /** Must be called before anything else is printed. */
  clear(): void;
}

/** Counts the files on a terminal, where there are many; elsewhere nothing is said. */
export function createProgress(
  total: number,
  io: Pick<Io, 'stderr' | 'stderrIsTerminal'>,
): Progress {
  if (total < MANY || !io.stderrIsTerminal) return { next: () => {}, clear: () => {} };
  let started = 0;
  return {
    next(file) {
      started += 1;
      io.stderr(`正在检查 ${started}/${total}：${terminalLine(file)}`);
    },
    // Back to the start of the line, and erase it.
    clear: () => io.stderr('\r\u001B[2K'),
  };
}
