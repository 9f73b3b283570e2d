import type * as Assess from '../../../../src/engine/assess';
import type * as Options from '../../../../src/engine/options';
import { formOf, type RowTexts } from '../../scoring/form-of';

/** What the engine, as it is loaded now, makes of a row: `deadline missed`, `ratio met`, `none ?`. */
export function readingOf({ name, ...row }: RowTexts): string {
  const { assess }: typeof Assess = require('../../../../src/engine/assess');
  const { DEFAULT_OPTIONS }: typeof Options = require('../../../../src/engine/options');
  const [assessment] = assess(formOf({ name: name ?? '指标', ...row }), DEFAULT_OPTIONS);
  const met = assessment?.met ?? null;
  return `${assessment?.method ?? 'none'} ${met === null ? '?' : met ? 'met' : 'missed'}`;
}
