import type { Observable } from './observable';
import type { Notice, PaneState } from './state';

/** Waits until something is loaded or saved. Storage that is switched off must not stop the work. */
export async function keeping(state: Observable<PaneState>, task: Promise<void>): Promise<void> {
  try {
    await task;
  } catch (error) {
    state.set({ notice: notKept(error) });
  }
}

function notKept(error: unknown): Notice {
  return {
    intent: 'warning',
    text: '浏览器不允许保存设置，这次的设置和忽略只在关闭窗格前有效。',
    details: [error instanceof Error ? error.message : String(error)],
  };
}
