import { sameCell } from '../../engine/model/cell';
import type { Cell } from '../../engine/model/form';
import type { Host, Unsubscribe } from '../../host/host';
import type { Observable } from './observable';
import type { PaneState } from './state';

/** Notices which cell with a finding a person selects, as long as they want it. */
export interface SelectionWatch {
  /** Begins or stops listening, as the settings say by now. */
  readonly adapt: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function selectionWatch(host: Host, state: Observable<PaneState>): SelectionWatch {
  let unsubscribe: Unsubscribe | null = null;

  function selected(sheet: string, cell: Cell): void {
    const { checked } = state.get();
    if (checked?.id !== sheet) return;
    if (checked.report.findings.some((one) => sameCell(one.cell, cell)))
      state.set({ pointed: { ...cell } });
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
      else unsubscribe ??= await host.onSelect(selected);
    },
  };
}
