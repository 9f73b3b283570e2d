import { firstRow } from '../../engine/model/form-facts';
import { HostError } from '../../host/host-error';
import type { SessionDeps } from './deps';
import type { Observable } from './observable';
import type { CheckedSheet, PaneState } from './state';
import { checkSheet, indexOf, survey, withSheet } from './survey';

/**
 * Reads the sheet that is shown and checks it. The workbook is looked through only the first time,
 * and when the sheet has gone, is no form any more or goes by another name, or its forms have moved.
 *
 * @param gives whether the check gives up for an edit that comes in meanwhile; then another one follows
 */
export async function recheck(
  deps: SessionDeps,
  state: Observable<PaneState>,
  edits: EditCount,
  gives: boolean,
): Promise<void> {
  const { host, now } = deps;
  const { checked: shown, all, sheets, settings, written } = state.get();
  const before = edits();
  const isLeft = (): boolean => gives && edits() !== before;
  state.set({ phase: 'checking' });
  const again =
    shown === null ? null : await unlessGone(checkSheet(deps, indexOf(shown), settings, isLeft));
  if (again === 'left') {
    state.set({ phase: 'stale' });
    return;
  }
  const found =
    again === null || shown === null || isElsewhere(again, shown)
      ? await survey(deps, settings, again === null ? undefined : indexOf(again))
      : // A write is offered to be taken back by what its sheet is called now.
        {
          checked: again,
          all: withSheet(all, again),
          sheets: written.length > 0 ? await host.sheets() : sheets,
        };
  // Other settings say something else of the same cells.
  if (state.get().settings !== settings) {
    await recheck(deps, state, edits, gives);
    return;
  }
  // An edit that came in while the cells were on their way may or may not be among them.
  const phase = edits() === before ? 'checked' : 'stale';
  state.set({ ...found, checkedAt: now(), phase, failure: null });
}

/** How many edits of the workbook have been noticed so far. */
export type EditCount = () => number;

/** What the forms of the workbook are called has changed. */
function isElsewhere(again: CheckedSheet, shown: CheckedSheet): boolean {
  return again.sheet !== shown.sheet || again.row !== shown.row || rowsOf(again) !== rowsOf(shown);
}

function rowsOf({ others }: CheckedSheet): string {
  return others.map(({ form }) => firstRow(form)).join();
}

async function unlessGone<Checked>(checking: Promise<Checked>): Promise<Checked | null> {
  try {
    return await checking;
  } catch (error) {
    if (error instanceof HostError && error.code === 'sheet-gone') return null;
    throw error;
  }
}
