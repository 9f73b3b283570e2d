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

// What every browser has and jsdom lacks. Import this file before the code that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoSizes, matchMedia });
Object.assign(Element.prototype, { scrollIntoView: () => {} });

// A busy machine takes its time to draw; what never comes still fails.
configure({ asyncUtilTimeout: 30_000 });
