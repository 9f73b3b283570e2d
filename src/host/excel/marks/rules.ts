import { HostError } from '../../host-error';
import { markKindOf } from '../../write/marks';
import { askSheet, type Ask } from '../read/read';
import type { Run } from '../requests';

/** The conditional formats of a sheet, by their ids. */
export interface Rules {
  readonly all: readonly string[];
  /** Those that carry one of our formulas. */
  readonly ours: readonly string[];
  /** Those for a formula that have none, as a request leaves them that fails between the two. */
  readonly bare: readonly string[];
}

export const askRules: Ask<Rules> = (sheet) => {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/customOrNullObject/rule/formula');
  return () => {
    const read = rules.items.map(({ id, customOrNullObject: custom }) => {
      return { id, formula: custom.isNullObject ? null : custom.rule.formula };
    });
    const idsOf = (is: (formula: string | null) => boolean): readonly string[] =>
      read.filter(({ formula }) => is(formula)).map(({ id }) => id);
    return {
      all: idsOf(() => true),
      ours: idsOf((formula) => formula !== null && markKindOf(formula) !== null),
      bare: idsOf((formula) => formula === ''),
    };
  };
};

/**
 * The rules a failed request set. One without a formula may be another program's, but not where it
 * was not there before.
 */
export async function newRules(
  run: Run,
  sheetId: string,
  before: Rules,
): Promise<readonly string[]> {
  try {
    const { ours, bare } = await askSheet(run, sheetId, askRules);
    return [...ours, ...bare].filter((id) => !before.all.includes(id));
  } catch (error) {
    // Marks that cannot be named now carry our formula, by which a later clearing finds them.
    if (!(error instanceof HostError)) throw error;
    return [];
  }
}

/** Those of some rules that are on the sheet, looked up without reading their formulas. */
export function presentRules(
  run: Run,
  sheetId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  return run(async ({ workbook }) => {
    const rules = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    const found = ids.map((id) => rules.getItemOrNullObject(id).load(['id']));
    await workbook.context.sync();
    return found.filter((rule) => !rule.isNullObject).map((rule) => rule.id);
  });
}
