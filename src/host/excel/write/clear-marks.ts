import { HostError } from '../../host-error';
import { ourRules, STUCK_RULES } from '../marks/plan-marks';
import { removeRules } from '../marks/remove-rules';
import { askRules } from '../marks/rules';
import { askProtection, capabilitiesOf, type Protection } from '../read/protection';
import { askSheet, type Ask } from '../read/read';
import type { Requests, Run } from '../requests';

/** Removes our marks from a sheet, whoever set them, and returns how many rules that were. */
export async function clearAllMarks(
  { run }: Requests,
  sheet: string,
  remembered: (sheetId: string) => readonly string[],
): Promise<number> {
  const { sheetId, protection } = await askSheet(run, sheet, askState);
  const { marksRefused } = capabilitiesOf(protection);
  if (marksRefused !== null)
    throw new HostError(protection.readOnly ? 'read-only' : 'protected', marksRefused);
  const ids = await findMarks(run, sheetId, remembered(sheetId));
  const stuck = await removeRules(run, sheetId, ids);
  if (stuck.length > 0) throw new HostError('refused', STUCK_RULES, stuck.join());
  return ids.length;
}

const askState: Ask<{ sheetId: string; protection: Protection }> = (sheet, workbook) => {
  sheet.load(['id']);
  const protection = askProtection(sheet, workbook);
  return () => ({ sheetId: sheet.id, protection: protection() });
};

/** Where the formulas cannot be read, the remembered ones; rejects where neither way leads to them. */
async function findMarks(
  run: Run,
  sheetId: string,
  remembered: readonly string[],
): Promise<readonly string[]> {
  try {
    const rules = await askSheet(run, sheetId, askRules);
    return (await ourRules(run, sheetId, rules, remembered)) ?? [];
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'unknown') throw error;
    const present = await ourRules(run, sheetId, null, remembered);
    if (present === null) throw error;
    return present;
  }
}
