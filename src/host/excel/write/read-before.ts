import type { Cell } from '../../../engine/model/form';
import type { Grid } from '../../../sheet/grid';
import { HostError } from '../../host-error';
import { askRules, type Rules } from '../marks/rules';
import { READ_ONLY } from '../read/protection';
import { askSheet, readSheet, type Ask } from '../read/read';
import { oneByOne } from '../read/rectangles';
import type { Run } from '../requests';
import { askFilled } from './filled';
import { askTargets, type Targets } from './targets';

/** A sheet as it is before a write. */
export interface Before {
  readonly grid: Grid;
  readonly targets: Targets;
  /** Null where they were not asked for, or Excel cannot read them. */
  readonly rules: Rules | null;
}

/**
 * Reads a sheet and all that decides whether its cells may be written, in one request; in two where
 * a formula fills some of these cells and not others.
 */
export async function readBefore(
  run: Run,
  sheet: string,
  cells: readonly Cell[],
  withRules: boolean,
): Promise<Before> {
  const { grid, answer } = await read(run, sheet, askTargets(cells), withRules);
  const { targets, rules } = answer;
  if (targets.protection.readOnly) throw new HostError('read-only', READ_ONLY);
  return { grid, targets: await cleared(run, targets), rules };
}

/** Asks what stands in the way of writing cells, without reading the sheet. */
export async function askTargetsOf(
  run: Run,
  sheetId: string,
  cells: readonly Cell[],
): Promise<Targets> {
  return cleared(run, await askSheet(run, sheetId, askTargets(cells)));
}

async function cleared(run: Run, targets: Targets): Promise<Targets> {
  if (targets.unclear.length === 0) return targets;
  const { filled } = await askSheet(run, targets.sheetId, (sheet) =>
    askFilled(oneByOne(sheet, targets.unclear)),
  );
  return { ...targets, filled: new Set([...targets.filled, ...filled]) };
}

/** A rule that cannot be read fails the whole request, so that it is made again without them. */
async function read(run: Run, sheet: string, targets: Ask<Targets>, withRules: boolean) {
  const without = () =>
    readSheet(
      run,
      sheet,
      both(targets, () => () => null),
    );
  if (!withRules) return without();
  try {
    return await readSheet(run, sheet, both(targets, askRules));
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'unknown') throw error;
    return without();
  }
}

function both(targets: Ask<Targets>, rules: Ask<Rules | null>): Ask<Omit<Before, 'grid'>> {
  return (sheet, workbook) => {
    const [targetsNow, rulesNow] = [targets(sheet, workbook), rules(sheet, workbook)];
    return () => ({ targets: targetsNow(), rules: rulesNow() });
  };
}
