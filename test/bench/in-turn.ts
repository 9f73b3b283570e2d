/** What the runs of one piece of work cost, in the order of the rounds. */
export type Runs = readonly number[];

/** Of three rounds the first warms up and is not counted. */
const WARM_UP = 1 / 3;

/**
 * Some works, run in turn round after round: what other programs do meanwhile meets all of them alike,
 * which it does not where one is measured after the other.
 */
export async function inTurn<Work>(
  rounds: number,
  works: readonly Work[],
  costOf: (work: Work) => number | Promise<number>,
): Promise<readonly Runs[]> {
  const runs = works.map((): number[] => []);
  const warm = Math.ceil(rounds * WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    const places = [...works.keys()];
    // Who comes first finds other caches than who comes last.
    for (const at of round % 2 === 0 ? places : places.toReversed()) {
      const work = works[at];
      if (work === undefined) continue;
      // One after the other, or the runs would measure each other.
      const cost = await costOf(work);
      if (round >= warm) runs[at]?.push(cost);
    }
  }
  return runs;
}

/** Processor milliseconds of a piece of work, which do not count what other programs do meanwhile. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which such a part of the runs lies: their median at a half. */
export function quantile(runs: Runs, part: number): number {
  const sorted = runs.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** How often the cost of the other each run is, round by round. */
export function timesThat(runs: Runs, other: Runs): Runs {
  return runs.map((cost, round) => cost / (other[round] ?? Number.NaN));
}
