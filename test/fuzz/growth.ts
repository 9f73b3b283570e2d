import { endsWithin } from './cut-off';

/** Where cost grows with the square, eight times the size costs sixty-four times as much. */
const STEP = 8;
const MOST_GROWTH = 2 * STEP;
/** Collecting garbage and compiling cost this much now and then, in milliseconds. */
const NOISE = 40;
/** Nothing takes a tenth of it; what does not end at all is broken off. */
const ENDLESS = 60_000;
const TRIES = 4;

/**
 * Compares what a task costs with what it costs at eight times the size.
 *
 * @param task made for one size; what it returns is what is measured
 * @param endless milliseconds after which it is broken off
 * @returns null where cost grows as the size does, else what was measured. It is the time that the
 * processor worked, so that it does not matter what else the machine does, and the least of a few runs.
 */
export function excessiveGrowth(
  task: (size: number) => () => void,
  size: number,
  endless = ENDLESS,
): string | null {
  const small = task(size);
  const large = task(STEP * size);
  let [before, after] = [Infinity, Infinity];
  for (let run = 0; run < TRIES; run += 1) {
    // The large one comes first: what is compiled for it costs the small one nothing, which would
    // otherwise pass for dear and let the large one be dearer.
    after = Math.min(after, costOf(large, endless));
    if (after === Infinity) break;
    before = Math.min(before, costOf(small, endless));
    if (after <= MOST_GROWTH * before + NOISE) return null;
  }
  return `${STEP * size}: ${after} ms, ${size}: ${before} ms`;
}

function costOf(run: () => void, endless: number): number {
  const before = process.cpuUsage();
  if (!endsWithin(endless, run)) return Infinity;
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}
