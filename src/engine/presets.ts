import type { Options } from './options';
import { parseOptions } from './parse-options';
import presets from './presets-by-place.json';

/**
 * The places whose way of scoring is known (口径), as they are offered. What each of them sets, and
 * from which source, stands in docs/presets.md; the form's own 评分标准 goes before all of them.
 */
export const PRESETS: readonly string[] = Object.keys(presets);

/** The options of a place, by one of `PRESETS` or a name within it (天津); null for another name. */
export function presetOptions(name: string): Options | null {
  const found = Object.entries(presets).find(
    ([places]) => places === name || places.split('、').includes(name),
  );
  return found === undefined ? null : parseOptions(found[1]).options;
}

/** True where the options are those of the preset, whatever benchmarks and switched-off rules are. */
export function isPreset(name: string, options: Options): boolean {
  const preset = presetOptions(name);
  const { benchmarks, off } = options;
  return JSON.stringify({ ...preset, benchmarks, off }) === JSON.stringify(options);
}
