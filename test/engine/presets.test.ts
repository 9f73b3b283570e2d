import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parseOptions } from '../../src/engine/parse-options';
import { isPreset, presetOptions, PRESETS } from '../../src/engine/presets';
import presets from '../../src/engine/presets-by-place.json';

test.each(Object.entries(presets))('%s sets only what there is', (_, source) => {
  expect(parseOptions(source).problems).toEqual([]);
});

test.each(['天津', '河北', '天津、河北'])('%s has the bound at 1.2 times the target', (name) => {
  expect(presetOptions(name)).toMatchObject({ exceeded: 1.2, exceededThen: 'explain' });
});

test.each(['', '天', '火星', 'toString', '、'])('“%s” is no place', (name) => {
  expect(presetOptions(name)).toBeNull();
});

test('every place is another than the defaults, but the one they come from', () => {
  const others = PRESETS.filter((name) => !isPreset(name, DEFAULT_OPTIONS));
  expect(PRESETS.filter((name) => !others.includes(name))).toEqual(['默认、广东']);
});

test('known figures and switched-off rules do not make it another place', () => {
  const options = { ...DEFAULT_OPTIONS, benchmarks: { 高于全市: 5 }, off: ['value-unit'] };
  expect(isPreset('默认、广东', options)).toBe(true);
  expect(isPreset('默认、广东', { ...options, exceeded: 2 })).toBe(false);
});
