import { DEFAULT_OPTIONS, OPTIONS, type Options, type OptionSpec } from '../src/engine/options';
import { isOption } from '../src/engine/parse-options';
import type { Rule } from '../src/engine/rule';
import { LIMIT_KEYS, MOST_SIGNS } from '../src/engine/submission-limits';

/** The JSON schema of an options file, for editors and for programs that write one. */
export function optionsSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ziping check --options',
    description: 'Every option may be left out and then has its default.',
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(OPTIONS)
        .filter(isOption)
        .map((key) => [key, property(key, rules)]),
    ),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property(key: keyof Options, rules: readonly Rule[]): object {
  const { title, hint } = OPTIONS[key];
  const fallback = DEFAULT_OPTIONS[key];
  return { title, description: hint, ...allowed(OPTIONS[key], rules), default: fallback };
}

function allowed(spec: OptionSpec, rules: readonly Rule[]): object {
  if (spec.kind === 'number') return { type: 'number', minimum: spec.min, maximum: spec.max };
  if (spec.kind === 'choice') return { enum: Object.keys(spec.choices) };
  if (spec.kind === 'benchmarks')
    return { type: 'object', additionalProperties: { type: 'number' } };
  if (spec.kind === 'rules') return { type: 'array', items: { enum: rules.map(({ id }) => id) } };
  if (spec.kind === 'limits') return limits();
  const points = { type: 'number', minimum: 0, maximum: 1000 };
  if (spec.kind === 'weights') return { type: 'object', additionalProperties: points };
  if (spec.kind === 'names')
    return {
      type: 'array',
      items: { type: 'string' },
      minItems: 2,
      maxItems: 9,
      uniqueItems: true,
    };
  if (spec.kind === 'caps') return { type: 'array', items: cap(points) };
  // That each grade is lower than the one before, and one fewer than names, a schema cannot say.
  return { type: 'array', items: points, minItems: 1, maxItems: 8 };
}

function limits(): object {
  const most = { type: 'integer', minimum: 0, maximum: MOST_SIGNS };
  return {
    type: 'object',
    properties: Object.fromEntries(LIMIT_KEYS.map((key) => [key, most])),
    additionalProperties: false,
  };
}

function cap(total: object): object {
  return {
    type: 'object',
    properties: { below: { type: 'number', minimum: 0, maximum: 100 }, total },
    required: ['below', 'total'],
    additionalProperties: false,
  };
}
