import { Worker } from 'node:worker_threads';
import { HostError } from '../../host/host-error';
import type { Convert } from '../../host/open-workbook';
import { bytesOf, MAX_MILLISECONDS, TOO_LONG, type Answer } from '../../host/other/answer';

/** What one conversion may take. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const TOO_MUCH = '旧格式文件太大，内存不够，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
const LIMITS: Limits = { milliseconds: MAX_MILLISECONDS, megabytes: 2048 };

/**
 * Converts in a thread of its own, which is ended where a file takes too long or too much memory.
 *
 * @param program where the thread's program is, `convert-worker`
 */
export function convertIn(program: string, limits: Limits = LIMITS): Convert {
  return (bytes) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, {
        workerData: bytes,
        // The library talks to the console about files it finds odd.
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      const timer = setTimeout(
        () => end(() => reject(new HostError('too-large', TOO_LONG))),
        limits.milliseconds,
      );
      worker.on('message', (answer: Answer) => {
        end(() => {
          try {
            resolve(bytesOf(answer));
          } catch (error) {
            reject(error);
          }
        });
      });
      worker.on('error', (error) => end(() => reject(isOutOfMemory(error) ? tooMuch() : error)));
    });
}

function tooMuch(): HostError {
  return new HostError('too-large', TOO_MUCH);
}

function isOutOfMemory(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}
