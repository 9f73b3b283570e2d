import type { Observable } from '../observable';
import type { PaneState } from '../state';

/** Waits for something to be loaded or saved. Storage that is refused must not stop the work. */
export type TellUnkept = (task: Promise<void>) => Promise<void>;

/** Says once that the browser keeps nothing; saying it after each click would change nothing. */
export function tellUnkept(state: Observable<PaneState>): TellUnkept {
  let told = false;
  return async (task) => {
    try {
      await task;
    } catch (error) {
      if (told) return;
      told = true;
      state.set({
        unkept: {
          intent: 'warning',
          text: '浏览器没能保存，这次的设置、忽略和“撤回上次写入”只在关闭窗格前有效。',
          details: [error instanceof Error ? error.message : String(error)],
        },
      });
    }
  };
}
