import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';

/** A node of a parsed file, or anything else that stands in it. */
export interface Syntax {
  readonly type?: unknown;
  readonly [part: string]: unknown;
}

const SRC = resolve(__dirname, '../../src');

/** Every script of the program, parsed, by its path in `src`. */
export function parsedSources(): ReadonlyMap<string, unknown> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /\.(?:tsx?|js)$/.test(file));
  return new Map(
    scripts.map((file) => [
      file,
      parsed(readFileSync(join(SRC, file), 'utf8'), file.endsWith('x')),
    ]),
  );
}

export function parsed(code: string, tsx = false): unknown {
  return parseSync(code, { syntax: 'typescript', tsx });
}

/** All nodes below one, itself included. */
export function nodesOf(value: unknown): readonly Syntax[] {
  if (!isNode(value)) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return typeof value.type === 'string' ? [value, ...below] : below;
}

export function isNode(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null;
}

export function argumentsOf(node: Syntax): readonly unknown[] {
  return Array.isArray(node['arguments']) ? node['arguments'] : [];
}

/** The name of an identifier, or the value of a literal. */
export function nameOf(node: unknown): unknown {
  return isNode(node) ? node['value'] : undefined;
}
