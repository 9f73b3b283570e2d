import { parentPort, workerData } from 'node:worker_threads';
import { answerOf } from '../../host/other/answer';
import { convertToXlsx } from '../../host/other/convert';

// The program of the thread that `convertIn` starts. A port between threads has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(answerOf(() => convertToXlsx(workerData)));
