import type { UserStore } from '../../src/taskpane/session/deps';
import { NOTHING_SET } from '../../src/taskpane/session/usual';

/** What one browser keeps, and the pages that look into it. */
export class Browser {
  readonly texts = new Map<string, string>();
  readonly pages = new Set<(() => void) | null>();
}

/** A page's storage. It keeps what is saved as text and tells the other pages, as a browser does. */
export function memoryStore(browser = new Browser(), usual = NOTHING_SET): UserStore {
  let own: (() => void) | null = null;
  return {
    usual: async () => usual,
    load: async (key): Promise<unknown> => JSON.parse(browser.texts.get(key) ?? 'null'),
    async save(key, value) {
      browser.texts.set(key, JSON.stringify(value));
      for (const page of browser.pages) if (page !== own) page?.();
    },
    watch(callback) {
      own = callback;
      browser.pages.add(own);
      return () => void browser.pages.delete(own);
    },
  };
}

async function refuse(): Promise<never> {
  throw new Error('The operation is insecure.');
}

/** A browser that keeps nothing. */
export const refusingStore: UserStore = {
  ...memoryStore(),
  load: refuse,
  save: refuse,
  watch: () => () => {},
};

/** A browser that has no room left. */
export const fullStore: UserStore = { ...memoryStore(), save: refuse };
