import type { UserStore } from '../session/deps';

const CONTAINER = 'ziping';

/**
 * The user's own storage in this browser or webview. The library is fetched with the first call: a
 * page that has not asked for settings yet should not wait for it. Of its `Storage` only `get` and
 * `set` work as they say, so nothing else of it is used.
 */
export function userStore(): UserStore {
  let opening: ReturnType<typeof open> | null = null;
  const storage = () => (opening ??= open());
  return {
    load: async (key) => (await storage()).get(key) ?? null,
    save: async (key, value) => void (await storage()).set(key, value),
    watch(callback) {
      const listener = ({ key }: StorageEvent): void => {
        // Null: everything was cleared at once.
        if (key === null || key.includes(CONTAINER)) callback();
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    },
  };
}

async function open() {
  const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
  return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
}
