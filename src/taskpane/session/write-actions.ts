import { DRAFT_NAME } from '../../documents/draft/draft-document';
import type { Cell } from '../../engine/model/form';
import { isSum } from '../../engine/report/safe-repairs';
import { oneLine } from '../../engine/sentence/one-line';
import { itsTurn } from '../../host/after';
import { printCell } from '../../sheet/address';
import type { Edits } from '../../sheet/edits';
import {
  clearPromptEdits,
  offeredEdits,
  promptAndMarkEdits,
  suggestionEdits,
} from '../../sheet/report-edits';
import type { Bench } from './bench';
import { optionsFor } from './benchmarks';
import { offered, onlyCells } from './choose-edits';
import { draftEdits } from './draft-edits';
import { uncheckedNotice } from './failure';
import { restorable, whereWritten } from './restorable';
import { safeSuggestions } from './safe-suggestions';
import type { Session } from './session';
import { markEdits, openReports } from './set-marks';
import { inSlices, NEVER, slices } from './slices';
import type { CheckedSheet, Notice, PaneState, Preview, Written } from './state';
import { clearedNotice, CLEARING, restoredNotice, writtenNotice } from './written-notice';

/** What a person can have done to the workbook. */
export type WriteActions = Pick<
  Session,
  | 'openPreview'
  | 'openClearing'
  | 'openRepairs'
  | 'openDraft'
  | 'write'
  | 'writePrompt'
  | 'acceptScore'
  | 'restore'
  | 'renewMarks'
  | 'clearMarks'
>;

/** Everything that changes the workbook, and taking it back: each is the body of a task. */
export function writeActions(bench: Bench): WriteActions {
  const { deps, state, recheck } = bench;

  /** Writes to the sheet that was checked, whatever it is called by now. */
  async function apply(what: string, { id, sheet }: CheckedSheet, edits: Edits): Promise<void> {
    const receipt = await deps.host.apply(id, edits);
    const changed = receipt.written.length > 0 || receipt.marks.length > 0;
    if (changed)
      await bench.keepWritten((written) => [...written, { what, receipt, earlier: false }]);
    if (receipt.marks.length > 0) {
      rememberMarks(id, edits);
      await bench.keepMarked(receipt.sheet, true);
    }
    const done = onSheet(renamed(sheet, receipt.sheet), writtenNotice(what, receipt));
    await tellAndCheck(changed ? { ...done, undo: true } : done);
  }

  function rememberMarks(id: string, { marks }: Edits): void {
    if (marks !== null) state.set({ lastMarks: { ...state.get().lastMarks, [id]: marks } });
  }

  /** Whatever becomes of the check, the person hears what was done to the workbook. */
  async function tellAndCheck(done: Notice): Promise<void> {
    try {
      await recheck();
      state.set({ notice: done });
    } catch (error) {
      state.set({ phase: 'stale', notice: uncheckedNotice(done, error) });
    }
  }

  async function showPreview(
    purpose: Preview['purpose'],
    editsOf: (checked: CheckedSheet, state: PaneState) => Edits | Promise<Edits>,
    untickedOf: (checked: CheckedSheet) => readonly Cell[] = () => [],
  ): Promise<void> {
    if (state.get().phase !== 'checked') await recheck();
    const { checked } = state.get();
    if (checked === null) return;
    const capabilities = await deps.host.capabilities(checked.id);
    // In a file nothing else waits between the click, what is to be written, and the list of it.
    await itsTurn(deps.after);
    const edits = offered(await editsOf(checked, state.get()), capabilities);
    const sums = purpose === 'repair' ? sumsIn(checked, edits) : [];
    const unticked = untickedOf(checked);
    await itsTurn(deps.after);
    state.set({ preview: { purpose, sheet: checked, edits, unticked, sums, capabilities } });
  }

  return {
    openPreview: () => showPreview('write', openEdits, offersIn),

    openRepairs: () =>
      showPreview('repair', async (checked, { ignored, settings }) => {
        const { grid, report } = checked;
        const safe = safeSuggestions(checked, ignored, optionsFor(settings, report.form));
        return suggestionEdits(grid, report, (await inSlices(safe, slices(deps), NEVER)) ?? []);
      }),

    openClearing: () =>
      showPreview('clear', ({ grid, report, others }) => clearPromptEdits(grid, report, ...others)),

    openDraft: () => showPreview('draft', (checked, { ignored }) => draftEdits(checked, ignored)),

    async write({ cells, marks }) {
      const { preview } = state.get();
      if (preview === null) return;
      state.set({ preview: null });
      const edits = onlyCells(preview.edits, cells);
      // Marks stand on rows of their own: with them, every row must still be what it was.
      const { guards, marks: offer } = preview.edits;
      const whole = marks && offer !== null ? { ...edits, guards, marks: offer } : edits;
      await apply(nameOf(preview.purpose, whole), preview.sheet, whole);
    },

    async writePrompt(cell) {
      const { checked } = state.get();
      if (checked === null) return;
      const edits = onlyCells(promptAndMarkEdits(checked.grid, checked.report), [cell]);
      await apply(`${printCell(cell)} 的提纲`, checked, edits);
    },

    async acceptScore(finding) {
      const { checked } = state.get();
      if (checked === null) return;
      const edits = suggestionEdits(checked.grid, checked.report, [finding]);
      const cell = printCell(finding.cell);
      if (edits.writes.length === 0) {
        const text = `${cell} 里写了不止一个数，不知道该换哪一个，没有写入，请自行改成 ${finding.suggestion ?? ''}。`;
        state.set({ notice: { intent: 'warning', text, details: [] } });
        return;
      }
      await apply(`${cell} 的建议分`, checked, edits);
    },

    async restore() {
      const last = restorable(state.get());
      if (last === null) return;
      state.set({ sheets: await deps.host.sheets() });
      const where = whereWritten(last, state.get());
      const restored = await deps.host.restore(last.receipt);
      const { remaining } = restored;
      const left = remaining === null ? [] : [{ ...last, receipt: remaining, earlier: false }];
      await bench.keepWritten((written) => written.flatMap((one) => (one === last ? left : one)));
      const marksGone = (remaining?.marks.length ?? 0) === 0;
      if (last.receipt.marks.length > 0 && marksGone)
        await bench.keepMarked(last.receipt.sheet, false);
      const { checked, all } = state.get();
      // What is taken back elsewhere makes an end of what was found there.
      const { sheetId } = last.receipt;
      if (checked?.id !== sheetId) state.set({ all: all.filter(({ id }) => id !== sheetId) });
      await tellAndCheck(restoredNotice(last, restored, where));
    },

    async renewMarks() {
      const { checked, ignored } = state.get();
      if (checked === null) return;
      const edits = markEdits(checked, ignored);
      const receipt = await deps.host.apply(checked.id, edits);
      const { sheetId, sheet, marks, refused } = receipt;
      if (refused.length === 0) {
        rememberMarks(checked.id, edits);
        await bench.keepMarked(sheet, marks.length > 0);
      }
      // Taking back the write that first set them takes away those that are there now.
      await bench.keepWritten((written) => written.map((one) => withMarks(one, sheetId, marks)));
      const done = writtenNotice('标记', receipt);
      state.set({ notice: refused.length === 0 ? { ...done, text: '已更新标记。' } : done });
    },

    async clearMarks() {
      const { checked } = state.get();
      if (checked === null) return;
      const count = await deps.host.clearMarks(checked.id);
      const sheets = await deps.host.sheets();
      const now = sheets.find(({ id }) => id === checked.id)?.name ?? checked.sheet;
      await bench.keepMarked(now, false);
      const done = clearedNotice(count);
      const stays = (await deps.host.whyListStays?.()) ?? '';
      const notice = { ...done, text: `${done.text}${stays}` };
      state.set({ sheets, notice: onSheet(renamed(checked.sheet, now), notice) });
    },
  };
}

/** How a sheet is named that the person knows by another name; '' where it is still called so. */
function renamed(checked: string, now: string): string {
  return now === checked ? '' : `工作表“${oneLine(now)}”，校验时叫“${oneLine(checked)}”：`;
}

function onSheet(where: string, notice: Notice): Notice {
  return { ...notice, text: `${where}${notice.text}` };
}

/** What a write is called when it is told and taken back. */
function nameOf(purpose: Preview['purpose'], { writes, marks }: Edits): string {
  if (purpose === 'clear') return CLEARING;
  if (purpose === 'repair') return '建议值';
  if (purpose === 'draft') return DRAFT_NAME;
  if (marks === null) return '提纲';
  return writes.length === 0 ? '标记' : '提纲与标记';
}

function openEdits(checked: CheckedSheet, { ignored }: PaneState): Edits {
  return offeredEdits(checked.grid, ...openReports(checked, ignored));
}

function withMarks(one: Written, sheetId: string, marks: readonly string[]): Written {
  const { receipt } = one;
  if (receipt.sheetId !== sheetId || receipt.marks.length === 0) return one;
  // The host knows its receipts by what they are: one that says the same stays.
  if (receipt.marks.join() === marks.join()) return one;
  return { ...one, receipt: { ...receipt, marks } };
}

function sumsIn({ report }: CheckedSheet, { writes }: Edits): readonly Cell[] {
  return writes.map(({ cell }) => cell).filter((cell) => isSum(report.form, cell));
}

/** Nobody has to say why more was done than planned. */
function offersIn({ report, others }: CheckedSheet): readonly Cell[] {
  return [report, ...others].flatMap(({ offers }) => offers.map(({ cell }) => cell));
}
