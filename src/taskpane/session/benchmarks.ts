import type { Form } from '../../engine/model/form';
import { formUnit, formYear, projectName } from '../../engine/model/form-facts';
import type { Options } from '../../engine/options';
import { oneLine } from '../../engine/sentence/one-line';
import type { Settings } from './state';

/** Of the settings, what a check goes by. */
export type CheckOptions = Pick<Settings, 'options' | 'benchmarks'>;

/**
 * The options for one form: of the figures behind relative targets (对比值) those given for this project,
 * unit and year, before those that are set for all. 高于全市增速 is said in many forms, and means
 * another figure in each year and city.
 */
export function optionsFor({ options, benchmarks }: CheckOptions, form: Form): Options {
  return { ...options, benchmarks: { ...options.benchmarks, ...benchmarks[formKey(form)] } };
}

/** The settings with these figures for the form, in the place of those it had. */
export function withBenchmarks(
  settings: Settings,
  form: Form,
  figures: Options['benchmarks'],
): Settings {
  const { benchmarks } = settings.usual.options;
  const own = Object.entries(figures).filter(([target, figure]) => benchmarks[target] !== figure);
  return {
    ...settings,
    options: { ...settings.options, benchmarks },
    benchmarks: { ...settings.benchmarks, [formKey(form)]: Object.fromEntries(own) },
  };
}

/** Project, year and unit: by what a form is known again in whatever file. */
export function formKey(form: Form): string {
  return [projectName(form), formYear(form), formUnit(form)]
    .map((text) => oneLine(text ?? ''))
    .join('/');
}
