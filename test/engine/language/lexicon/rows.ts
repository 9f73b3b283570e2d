import { assess } from '../../../../src/engine/check/assess';
import { forgetAll } from '../../../../src/engine/once';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { formOf, type RowTexts } from '../../scoring/form-of';

/** What the engine makes of a row: `deadline missed`, `ratio met`, `tier ? vague`, `ratio ? late`. */
export function readingOf({ name, ...row }: RowTexts): string {
  // What was read with another lexicon is kept.
  forgetAll();
  const [assessment] = assess(formOf({ name: name ?? '指标', ...row }), DEFAULT_OPTIONS);
  if (assessment === undefined) return '';
  const { method, met, target, measure } = assessment;
  const verdict = met === null ? '?' : met ? 'met' : 'missed';
  const said = measure.kind === 'said' ? ` ${measure.saying}` : '';
  const vague = target.says.vague || measure.says.empty ? ' vague' : '';
  return `${method ?? 'none'} ${verdict}${said}${vague}`;
}
