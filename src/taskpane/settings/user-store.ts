import type { After } from '../../host/after';
import type { UserStore } from '../session/deps';
import { NOTHING_SET, type Usual } from '../session/usual';

const CONTAINER = 'ziping';

/**
 * The user's own storage in this browser or webview. The library is fetched with the first call: a
 * page that has not asked for settings yet should not wait for it. Of its `Storage` only `get` and
 * `set` work as they say, so nothing else of it is used.
 */
export function userStore(after: After): UserStore {
  let opening: ReturnType<typeof open> | null = null;
  let asking: Promise<Usual> | null = null;
  const storage = () => (opening ??= open());
  return {
    usual: () => (asking ??= askUsual(after)),
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

function askUsual(after: After): Promise<Usual> {
  return import('./house-options').then(
    ({ houseOptions }) => houseOptions(after),
    () => ({ ...NOTHING_SET, said: '单位统一的设置没有读到，请检查网络后刷新。' }),
  );
}

async function open() {
  const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
  return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
}
