// A worker has the methods of its browser, whatever the page has brought.
import '../../parts/newer-array-methods';
import type { Convert } from '../../../host/open-workbook';
import { doTask, type Task } from './task';

/** Few files are of an older format. One that takes too long is ended with its worker. */
const convert: Convert = async (bytes) => {
  const { convertToXlsx } = await import('../../../host/other/convert');
  return convertToXlsx(bytes);
};

// The program of the workers that `hands` starts. It answers its page, which has one origin.
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void doTask(data, convert).then((outcome) => postMessage(outcome));
});
