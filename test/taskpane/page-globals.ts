import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

/** Nothing is laid out in jsdom, so there is no size to observe. */
class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// What every browser has and jsdom lacks. Import this file before the code that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoSizes });
Object.assign(Element.prototype, { scrollIntoView: () => {} });

// A busy machine takes its time to draw; what never comes still fails.
configure({ asyncUtilTimeout: 30_000 });
