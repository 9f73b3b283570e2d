// A worker has the methods of its browser, whatever the page has brought.
import '../../parts/newer-array-methods';
import { answerOf } from '../../../host/other/answer';
import { convertToXlsx } from '../../../host/other/convert';

// The program of the worker that `convertInPage` starts. It answers its page, which has one origin.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(answerOf(() => convertToXlsx(data)));
});
