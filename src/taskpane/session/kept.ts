import type { Cell } from '../../engine/model/form';
import { DEFAULT_OPTIONS } from '../../engine/options';
import { parseOptions } from '../../engine/parse-options';
import { RULES } from '../../engine/rules';
import type { UserStore } from './deps';
import type { Ignored, Settings } from './state';

export const DEFAULT_SETTINGS: Settings = { options: DEFAULT_OPTIONS, live: true };

/** What a user has kept for a file: the settings for all files, the rest for this one. */
export interface Kept {
  readonly settings: Settings;
  readonly ignored: readonly Ignored[];
  /** Sheets that were left with our marks on them. */
  readonly marked: readonly string[];
}

const SETTINGS_KEY = 'settings';

/** Reads what was kept. Whatever has another shape than ours is left out. */
export async function loadKept(store: UserStore, fileName: string): Promise<Kept> {
  const [settings, ignored, marked] = await Promise.all([
    store.load(SETTINGS_KEY),
    store.load(ignoredKey(fileName)),
    store.load(markedKey(fileName)),
  ]);
  return {
    settings: readSettings(settings),
    ignored: readList(ignored).filter(isIgnored),
    marked: readList(marked).filter((name) => typeof name === 'string'),
  };
}

export function saveSettings(store: UserStore, settings: Settings): Promise<void> {
  return store.save(SETTINGS_KEY, settings);
}

export function saveIgnored(
  store: UserStore,
  fileName: string,
  ignored: readonly Ignored[],
): Promise<void> {
  return store.save(ignoredKey(fileName), ignored);
}

export function saveMarked(
  store: UserStore,
  fileName: string,
  marked: readonly string[],
): Promise<void> {
  return store.save(markedKey(fileName), marked);
}

function ignoredKey(fileName: string): string {
  return `ignored/${fileName}`;
}

function markedKey(fileName: string): string {
  return `marked/${fileName}`;
}

function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  return {
    options: parseOptions(value['options'] ?? {}).options,
    live: typeof value['live'] === 'boolean' ? value['live'] : DEFAULT_SETTINGS.live,
  };
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isIgnored(value: unknown): value is Ignored {
  return (
    isRecord(value) &&
    typeof value['sheet'] === 'string' &&
    typeof value['project'] === 'string' &&
    typeof value['message'] === 'string' &&
    RULES.some(({ id }) => id === value['rule']) &&
    typeof value['reason'] === 'string' &&
    isCell(value['cell'])
  );
}

function isCell(value: unknown): value is Cell {
  return isRecord(value) && Number.isInteger(value['row']) && Number.isInteger(value['column']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
