import { parseOptions } from '../../../engine/parse-options';
import type { UserStore } from '../deps';
import type { Settings } from '../state';
import { NOTHING_SET, type Usual } from '../usual';
import { isRecord } from './shape';

export const DEFAULT_SETTINGS = usualSettings(NOTHING_SET);

/** One for all files. */
const KEY = 'settings';

/** The settings of a person who has none. */
export function usualSettings(usual: Usual): Settings {
  return { usual, options: usual.options, benchmarks: {}, live: true, openSelected: true };
}

/** The settings as they were kept; what was not, or cannot be read any more, is as usual. */
export async function loadSettings(store: UserStore, usual: Usual): Promise<Settings> {
  const value = await store.load(KEY);
  const none = usualSettings(usual);
  if (!isRecord(value)) return none;
  return {
    usual,
    options: parseOptions(value['options'] ?? {}, usual.options).options,
    benchmarks: benchmarksOf(value['benchmarks']),
    live: flag(value['live'], none.live),
    openSelected: flag(value['openSelected'], none.openSelected),
  };
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function benchmarksOf(value: unknown): Settings['benchmarks'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([form, benchmarks]) => [
      form,
      parseOptions({ benchmarks }).options.benchmarks,
    ]),
  );
}

/** Of the options only the person's own: the others follow when what is set for all changes. */
export function saveSettings(store: UserStore, { usual, ...settings }: Settings): Promise<void> {
  const known = new Map(Object.entries<unknown>({ ...usual.options }));
  const own = Object.entries<unknown>({ ...settings.options }).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(known.get(key)),
  );
  return store.save(KEY, { ...settings, options: Object.fromEntries(own) });
}
