import type { UserStore } from '../../src/taskpane/session/deps';

/** Keeps what is saved as text, as a browser does. */
export function memoryStore(): UserStore {
  const texts = new Map<string, string>();
  return {
    load: async (key): Promise<unknown> => JSON.parse(texts.get(key) ?? 'null'),
    save: async (key, value) => void texts.set(key, JSON.stringify(value)),
  };
}

/** A browser that keeps nothing. */
export const refusingStore: UserStore = {
  load: async () => {
    throw new Error('The operation is insecure.');
  },
  save: async () => {
    throw new Error('The operation is insecure.');
  },
};
