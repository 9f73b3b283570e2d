import { HostError } from '../../host-error';
import type { Requests } from './apply';
import { findAllMarks } from '../marks/find-marks';
import { askProtection, capabilitiesOf } from '../read/protection';
import { askSheet } from '../read/read';
import { write } from './write';

/** Removes our marks from a sheet, whoever set them, and returns how many rules that were. */
export async function clearAllMarks(
  { run, runWriting }: Requests,
  sheet: string,
  remembered: readonly string[],
): Promise<number> {
  const protection = await askSheet(run, sheet, askProtection);
  const { marksRefused } = capabilitiesOf(protection);
  if (marksRefused !== null)
    throw new HostError(protection.readOnly ? 'read-only' : 'protected', marksRefused);
  const removed = await findAllMarks(run, sheet, remembered);
  await write(runWriting, sheet, { writes: [], removed, marks: null });
  return removed.length;
}
