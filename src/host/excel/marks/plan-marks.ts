import type { Marks } from '../../../sheet/edits';
import type { Receipt, Refusal } from '../../host';
import { HostError } from '../../host-error';
import { capabilitiesOf, type Protection } from '../read/protection';
import type { Run } from '../requests';
import type { Targets } from '../write/targets';
import { presentRules, type Rules } from './rules';

const UNREADABLE_RULES =
  '无法读取现有的条件格式，标记保持原样，请在“条件格式规则管理器”中查看后再试。';
export const STUCK_RULES = '原有的标记没能全部删除，请在“条件格式规则管理器”中删除。';

/** Which marks to set and which old ones to remove, and why that cannot be done where it cannot. */
export interface Marking {
  readonly marks: Marks | null;
  readonly old: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * New marks replace those there are. Marks are the lesser half of a write: where they cannot be set,
 * that is said and the cells are written all the same.
 *
 * @param rules those on the sheet; null where they cannot be read, as in some versions of Excel
 *   (OfficeDev/office-js #6827, #6835)
 * @param remembered ids of the marks that were last set on this sheet
 */
export async function planMarks(
  run: Run,
  sheetId: string,
  protection: Protection,
  marks: Marks | null,
  rules: Rules | null,
  remembered: readonly string[],
): Promise<Marking> {
  if (marks === null) return unmarked();
  const { marksRefused } = capabilitiesOf(protection);
  if (marksRefused !== null) return unmarked(marksRefused);
  const old = await ourRules(run, sheetId, rules, remembered);
  return old === null ? unmarked(UNREADABLE_RULES) : { marks, old, refused: [] };
}

/** The marks of one write are taken away; a write that set none leaves none to take. */
export async function planRemoval(
  run: Run,
  { sheetId, protection }: Pick<Targets, 'sheetId' | 'protection'>,
  rules: Rules | null,
  { marks }: Receipt,
): Promise<Pick<Marking, 'old' | 'refused'>> {
  if (marks.length === 0) return unmarked();
  const { marksRefused } = capabilitiesOf(protection);
  if (marksRefused !== null) return unmarked(marksRefused);
  // Ids may change when a workbook is closed and opened; then our formulas tell.
  const present = rules?.all.filter((id) => marks.includes(id)) ?? [];
  if (present.length === marks.length) return { old: present, refused: [] };
  const old = await ourRules(run, sheetId, rules, marks);
  return old === null ? unmarked(UNREADABLE_RULES) : { old, refused: [] };
}

/** All marks on a sheet, those that came about by copying rows included; null if nobody can tell. */
export async function ourRules(
  run: Run,
  sheetId: string,
  rules: Rules | null,
  remembered: readonly string[],
): Promise<readonly string[] | null> {
  if (rules !== null)
    return [...new Set([...rules.ours, ...remembered.filter((id) => rules.all.includes(id))])];
  if (remembered.length === 0) return null;
  try {
    const present = await presentRules(run, sheetId, remembered);
    // None of them may mean that they have gone, or go by other ids now.
    return present.length === 0 ? null : present;
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'cell-edit') throw error;
    return null;
  }
}

/** What to say where some old marks are left. */
export function sayStuck(stuck: readonly string[]): readonly Refusal[] {
  return stuck.length === 0 ? [] : [{ cell: null, why: STUCK_RULES }];
}

function unmarked(...whys: readonly string[]): Marking {
  return { marks: null, old: [], refused: whys.map((why) => ({ cell: null, why })) };
}
