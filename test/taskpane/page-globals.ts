import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

/** Nothing is laid out in jsdom, so there is no size to observe. */
class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Nor has its window a size that a query could ask for. */
const matchMedia = () => Object.assign(new EventTarget(), { matches: false });

/** The bytes of a blob, which jsdom reads by its older reader alone. */
function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
      else reject(new Error('no bytes'));
    });
    reader.addEventListener('error', () => reject(new Error('not read')));
    reader.readAsArrayBuffer(this);
  });
}

// What every browser has and jsdom lacks. Import this file before the code that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoSizes, matchMedia });
Object.assign(Blob.prototype, { arrayBuffer });
Object.assign(Element.prototype, { scrollIntoView: () => {} });

configure({
  // A busy machine takes its time to draw; what never comes still fails.
  asyncUtilTimeout: 30_000,
  // Fluent hides the page behind a dialog a quarter of a second after it has come or gone, and as
  // nothing is laid out here it may hide the dialog itself: what was found would be a matter of
  // speed. What can be seen is asked in Chromium.
  defaultHidden: true,
});
