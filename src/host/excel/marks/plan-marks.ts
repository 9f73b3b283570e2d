import type { Marks } from '../../../sheet/edits';
import type { Refusal } from '../../host';
import { HostError } from '../../host-error';
import { findMarks } from './find-marks';
import { capabilitiesOf, type Protection } from '../read/protection';
import type { Run } from '../requests';

const UNREADABLE_RULES =
  '无法读取现有的条件格式，标记保持原样，请在“条件格式规则管理器”中查看后再试。';

/** Which marks to remove and which to set, and why that cannot be done where it cannot. */
export interface Marking {
  readonly removed: readonly string[];
  readonly marks: Marks | null;
  readonly refused: readonly Refusal[];
}

/**
 * Replaces the marks there are. Marks are the lesser half of a write: where they cannot be set, that
 * is said and the cells are written all the same.
 *
 * @param remembered ids of the marks that were last set on this sheet
 */
export async function planMarks(
  run: Run,
  sheet: string,
  protection: Protection,
  marks: Marks | null,
  remembered: readonly string[],
): Promise<Marking> {
  if (marks === null) return unmarked([]);
  const { marksRefused } = capabilitiesOf(protection);
  if (marksRefused !== null) return unmarked([{ cell: null, why: marksRefused }]);
  try {
    return { removed: await findMarks(run, sheet, remembered), marks, refused: [] };
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'cell-edit') throw error;
    return unmarked([{ cell: null, why: UNREADABLE_RULES }]);
  }
}

/** Takes away the marks of one write; a write that set none leaves none to take. */
export async function planRemoval(
  run: Run,
  sheet: string,
  protection: Protection,
  ids: readonly string[],
): Promise<Marking> {
  const nothing = ids.length === 0 ? null : { error: [], warning: [], failing: [] };
  return planMarks(run, sheet, protection, nothing, ids);
}

function unmarked(refused: readonly Refusal[]): Marking {
  return { removed: [], marks: null, refused };
}
