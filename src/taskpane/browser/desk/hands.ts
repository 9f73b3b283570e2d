import { forgetAll } from '../../../engine/once';
import { itsTurn, type After } from '../../../host/after';
import type { Convert } from '../../../host/open-workbook';
import { doTask, type Outcome, type Task } from './task';

/** Somebody who does one task after the other. */
export interface Hand {
  readonly run: (task: Task) => Promise<Outcome>;
  /** Ends what is being done; it is never answered. */
  readonly stop: () => void;
}

interface HandDeps {
  readonly after: After;
  readonly convert: Convert;
}

/** More would wait for the disk, and each holds a workbook in memory. */
const MOST_WORKERS = 4;
/** A whole form takes a tenth of a second. */
const MAX_MILLISECONDS = 60_000;
const TOO_LONG = '这份表一分钟还没有查完，没有查成，请单独打开它，或者在 Excel 里另存一份再试。';
const LOST = '校验时程序出错，这份没有查成，请单独打开它再试。';

/**
 * As many workers as the machine has to spare. A page that was opened by double click may start none
 * and does one file after the other itself, giving the window its turn between them.
 */
export function hands(deps: HandDeps): readonly Hand[] {
  if (typeof Worker === 'undefined' || window.location.protocol === 'file:')
    return [pageHand(deps)];
  const spare = (navigator.hardwareConcurrency || 2) - 1;
  const count = Math.min(MOST_WORKERS, Math.max(1, spare));
  return Array.from({ length: count }, () => workerHand(deps));
}

function pageHand({ after, convert }: HandDeps): Hand {
  return {
    async run(task) {
      await itsTurn(after);
      return doTask(task, convert);
    },
    // What workers keep of the texts they read ends with them.
    stop: forgetAll,
  };
}

/** One that takes too long or breaks is ended, and another one started for the next task. */
function workerHand({ after }: HandDeps): Hand {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    run(task) {
      const mine = (worker ??= new Worker(new URL('desk-worker.ts', import.meta.url)));
      return new Promise((resolve) => {
        const refuse = (why: string): void => {
          end();
          resolve({ kind: 'refused', why });
        };
        const inTime = after(MAX_MILLISECONDS, () => refuse(TOO_LONG));
        mine.addEventListener(
          'message',
          ({ data }: MessageEvent<Outcome>) => {
            inTime();
            resolve(data);
          },
          { once: true },
        );
        mine.addEventListener(
          'error',
          () => {
            inTime();
            refuse(LOST);
          },
          { once: true },
        );
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
        mine.postMessage(task);
      });
    },
    stop: end,
  };
}
