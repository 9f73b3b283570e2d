import { HostError } from '../../host-error';
import type { Run } from '../requests';

/**
 * Removes rules by their ids, and returns those Excel would not remove. It may refuse one that it
 * has just listed (OfficeDev/office-js #5222, #6396); then each is tried by itself, so that the one
 * does not hold up the others.
 */
export async function removeRules(
  run: Run,
  sheetId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  try {
    await removeTogether(run, sheetId, ids);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'cell-edit') return ids;
  }
  const stuck: string[] = [];
  for (const id of ids) if (!(await isRemoved(run, sheetId, id))) stuck.push(id);
  return stuck;
}

function removeTogether(run: Run, sheetId: string, ids: readonly string[]): Promise<void> {
  return run(async ({ workbook }) => {
    const rules = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    for (const id of ids) rules.getItem(id).delete();
    await workbook.context.sync();
  });
}

async function isRemoved(run: Run, sheetId: string, id: string): Promise<boolean> {
  try {
    return await run(async ({ workbook }) => {
      const { conditionalFormats } = workbook.worksheets.getItem(sheetId).getRange();
      const rule = conditionalFormats.getItemOrNullObject(id).load(['id']);
      await workbook.context.sync();
      if (rule.isNullObject) return true;
      rule.delete();
      await workbook.context.sync();
      return true;
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}
