import { TextDecoder, TextEncoder } from 'node:util';

/** Nothing is laid out in jsdom, so there is no size to observe. */
class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// What every browser has and jsdom lacks. Import this file before the code that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoSizes });
