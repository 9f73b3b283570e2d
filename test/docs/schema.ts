import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';

/** A schema of `docs/schema`, compiled strictly: an unknown keyword in it is an error. */
export function schema(name: string): ValidateFunction {
  const text = readFileSync(join(__dirname, '../../docs/schema', `${name}.schema.json`), 'utf8');
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text));
}

/** What a schema has against a value; empty where it fits. */
export function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
