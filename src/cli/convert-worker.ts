import { parentPort, workerData } from 'node:worker_threads';
import { HostError } from '../host/host-error';
import { convertToXlsx } from '../host/other/convert';
import type { Answer } from './convert-in-worker';

/** The program of the thread that `convertIn` starts. */
function answerTo(bytes: Uint8Array): Answer {
  try {
    return { kind: 'converted', bytes: convertToXlsx(bytes) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, message, detail } = error;
    return { kind: 'refused', code, message, detail };
  }
}

// A port between threads has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(answerTo(workerData));
