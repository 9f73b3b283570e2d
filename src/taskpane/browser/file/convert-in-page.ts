import { HostError } from '../../../host/host-error';
import { bytesOf, MAX_MILLISECONDS, TOO_LONG, type Answer } from '../../../host/other/answer';

/**
 * Makes an `.xlsx` of a file in an older format, in a worker that is ended where the file keeps it
 * busy for too long. A page that was opened by double click may start none and converts by itself.
 */
export async function convertInPage(bytes: Uint8Array): Promise<Uint8Array> {
  const worker = startWorker();
  if (worker !== null) return convertedBy(worker, bytes);
  const { convertToXlsx } = await import('../../../host/other/convert');
  return convertToXlsx(bytes);
}

/** Null where the browser forbids it: a page of a file has no origin that a worker could be of. */
function startWorker(): Worker | null {
  if (window.location.protocol === 'file:') return null;
  return new Worker(new URL('convert-worker.ts', import.meta.url));
}

async function convertedBy(worker: Worker, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return bytesOf(await answerOf(worker, bytes));
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('too-large', TOO_LONG)), MAX_MILLISECONDS);
    const settle = (step: () => void): void => {
      clearTimeout(timer);
      step();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      settle(() => resolve(data)),
    );
    worker.addEventListener('error', ({ message }) =>
      settle(() => reject(new HostError('unknown', FAILED, message))),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(bytes);
  });
}

const FAILED = '旧格式文件没有转换成，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
