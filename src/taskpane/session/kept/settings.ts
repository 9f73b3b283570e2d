import { DEFAULT_OPTIONS } from '../../../engine/options';
import { parseOptions } from '../../../engine/parse-options';
import type { UserStore } from '../deps';
import type { Settings } from '../state';
import { isRecord } from './shape';

export const DEFAULT_SETTINGS: Settings = {
  options: DEFAULT_OPTIONS,
  benchmarks: {},
  live: true,
  openSelected: true,
};

/** One for all files. */
const KEY = 'settings';

export async function loadSettings(store: UserStore): Promise<Settings> {
  const value = await store.load(KEY);
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  return {
    options: parseOptions(value['options'] ?? {}).options,
    benchmarks: benchmarksOf(value['benchmarks']),
    live: flag(value['live'], DEFAULT_SETTINGS.live),
    openSelected: flag(value['openSelected'], DEFAULT_SETTINGS.openSelected),
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

export function saveSettings(store: UserStore, settings: Settings): Promise<void> {
  return store.save(KEY, settings);
}
