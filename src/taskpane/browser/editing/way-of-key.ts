import type { Way } from './steps';

/** What a key tells of itself. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, with Cmd on a Mac; null for any other key. */
export function wayOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): Way | null {
  if (ctrlKey === metaKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'forth' : 'back';
  return letter === 'y' && !shiftKey ? 'forth' : null;
}
