import { sameCell } from '../../engine/model/cell';
import type { Cell } from '../../engine/model/form';
import type { Host, Unsubscribe } from '../../host/host';
import type { Observable } from './observable';
import type { PaneState } from './state';

/** Notices which sheet a person turns to and which cell with a finding they select, if they want it. */
export interface SelectionWatch {
  /** Begins or stops listening, as the settings say by now. */
  readonly adapt: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @param follow shows the first form of the sheet with this id */
export function selectionWatch(
  host: Host,
  state: Observable<PaneState>,
  follow: (sheet: string) => Promise<void>,
): SelectionWatch {
  let unsubscribe: Unsubscribe | null = null;

  /** The sheet that was turned to is being read. */
  let turning: Promise<void> | null = null;

  async function selected(sheet: string, cell: Cell | null): Promise<void> {
    if (cell === null) turning = turned(sheet);
    if (turning !== null) await turning;
    turning = null;
    if (cell !== null) point(sheet, cell);
  }

  function point(sheet: string, cell: Cell): void {
    const { checked } = state.get();
    if (checked?.id !== sheet) return;
    if (checked.report.findings.some((one) => sameCell(one.cell, cell)))
      state.set({ pointed: { ...cell } });
  }

  /** What a person is looking at in a preview, or waits for, stays before them. */
  async function turned(sheet: string): Promise<void> {
    const { checked, sheets, forms, preview } = state.get();
    const name = sheets.find(({ id }) => id === sheet)?.name;
    if (checked === null || sheet === checked.id || preview !== null) return;
    if (forms.some((form) => form.sheet === name)) await follow(sheet);
  }

  async function stop(): Promise<void> {
    const stopping = unsubscribe;
    unsubscribe = null;
    await stopping?.();
  }

  return {
    stop,
    async adapt() {
      if (!state.get().settings.openSelected) await stop();
      else unsubscribe ??= await host.onSelect((sheet, cell) => void selected(sheet, cell));
    },
  };
}
