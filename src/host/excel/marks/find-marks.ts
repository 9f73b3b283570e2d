import { HostError } from '../../host-error';
import { markKindOf } from '../../marks';
import type { Run } from '../requests';

/**
 * The ids of our marks on a sheet. Those remembered from writing them are looked up by id, for
 * reading other rules back fails in some versions of Excel; the formulas are read only where none
 * are remembered, or one has gone.
 */
export async function findMarks(
  run: Run,
  sheet: string,
  remembered: readonly string[],
): Promise<readonly string[]> {
  const present = remembered.length === 0 ? [] : await findById(run, sheet, remembered);
  const complete = present.length > 0 && present.length === remembered.length;
  return complete ? present : findByFormula(run, sheet);
}

/**
 * Every mark, those included that came about by copying rows; where the formulas cannot be read,
 * the remembered ones. Rejects where neither way leads to them.
 */
export async function findAllMarks(
  run: Run,
  sheet: string,
  remembered: readonly string[],
): Promise<readonly string[]> {
  try {
    return await findByFormula(run, sheet);
  } catch (error) {
    if (!(error instanceof HostError) || remembered.length === 0) throw error;
    return findById(run, sheet, remembered);
  }
}

function findById(run: Run, sheet: string, ids: readonly string[]): Promise<readonly string[]> {
  return run(async ({ workbook }) => {
    const rules = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    const found = ids.map((id) => rules.getItemOrNullObject(id).load(['id']));
    await workbook.context.sync();
    return found.filter((rule) => !rule.isNullObject).map((rule) => rule.id);
  });
}

/**
 * The ids of all rules that carry one of our formulas, or none at all: a person cannot make such a
 * rule, but a write that fails between a rule and its formula leaves one.
 */
export function findByFormula(run: Run, sheet: string): Promise<readonly string[]> {
  return run(async ({ workbook }) => {
    const rules = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    rules.load('items/id,items/customOrNullObject/rule/formula');
    await workbook.context.sync();
    return rules.items
      .filter(({ customOrNullObject: custom }) => {
        if (custom.isNullObject) return false;
        return custom.rule.formula === '' || markKindOf(custom.rule.formula) !== null;
      })
      .map((rule) => rule.id);
  });
}
