import { Worker } from 'node:worker_threads';
import type { Convert } from '../host/open-workbook';
import { HostError, type HostErrorCode } from '../host/host-error';

/** What the worker answers: the `.xlsx`, or why there is none. */
export type Answer =
  | { readonly kind: 'converted'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly code: HostErrorCode;
      readonly message: string;
      readonly detail: string;
    };

/** What one conversion may take; a whole form takes a second and 200 MB. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const TOO_LONG = '旧格式文件太复杂，一直没有转换完，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
const TOO_MUCH = '旧格式文件太大，内存不够，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
const LIMITS: Limits = { milliseconds: 60_000, megabytes: 2048 };

/**
 * Converts in a thread of its own, which is ended where a file takes too long or too much memory.
 *
 * @param program the path of the thread's program, `convert-worker`
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
        end(() => (answer.kind === 'converted' ? resolve(answer.bytes) : reject(errorOf(answer))));
      });
      worker.on('error', (error) => end(() => reject(isOutOfMemory(error) ? tooMuch() : error)));
    });
}

function errorOf({ code, message, detail }: Extract<Answer, { kind: 'refused' }>): HostError {
  return new HostError(code, message, detail);
}

function tooMuch(): HostError {
  return new HostError('too-large', TOO_MUCH);
}

function isOutOfMemory(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}
