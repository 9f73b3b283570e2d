/**
 * Processor milliseconds of a piece of work, the least of several runs: unlike time on the clock
 * it does not count what other programs do meanwhile.
 */
export function leastTime(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The like for work that does not return at once. */
export async function leastTimeAsync(runs: number, work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    // One after the other, or the runs would measure each other.
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
