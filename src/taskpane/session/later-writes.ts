import { fetched } from '../../host/fetched';
import type { Bench } from './bench';
import type { Session } from './session';
import type { Task } from './state';
import type { WriteActions } from './write-actions';

/** What changes the workbook, one task at a time, fetched with its first use: no check needs it. */
export function laterWrites(bench: Bench): WriteActions & Pick<Session, 'closePreview'> {
  const { run, state } = bench;

  const doing = (task: Task, act: (writes: WriteActions) => Promise<void>): Promise<void> =>
    run(task, async () => {
      const { writeActions } = await fetched(import('./write-actions'));
      await act(writeActions(bench));
    });

  return {
    openPreview: () => doing('preview', (writes) => writes.openPreview()),
    openClearing: () => doing('preview', (writes) => writes.openClearing()),
    openRepairs: () => doing('preview', (writes) => writes.openRepairs()),
    openDraft: () => doing('preview', (writes) => writes.openDraft()),
    closePreview: () => state.set({ preview: null }),
    write: (choice) => doing('write', (writes) => writes.write(choice)),
    writePrompt: (cell) => doing('write', (writes) => writes.writePrompt(cell)),
    acceptScore: (finding) => doing('write', (writes) => writes.acceptScore(finding)),
    restore: () => doing('restore', (writes) => writes.restore()),
    renewMarks: () => doing('write', (writes) => writes.renewMarks()),
    clearMarks: () => doing('clear', (writes) => writes.clearMarks()),
  };
}
