import { wayOfKey, type PressedKey } from '../../../../src/taskpane/browser/editing/way-of-key';

const PLAIN = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const CTRL = { ...PLAIN, ctrlKey: true };
const CMD = { ...PLAIN, metaKey: true };

test.each<[PressedKey, string | null]>([
  [{ ...CTRL, key: 'z' }, 'back'],
  [{ ...CMD, key: 'z' }, 'back'],
  [{ ...CTRL, key: 'y' }, 'forth'],
  [{ ...CMD, key: 'Z', shiftKey: true }, 'forth'],
  [{ ...PLAIN, key: 'z' }, null],
  [{ ...CTRL, key: 'z', altKey: true }, null],
  [{ ...CTRL, key: 'c' }, null],
])('%j is %s', (key, way) => {
  expect(wayOfKey(key)).toBe(way);
});
