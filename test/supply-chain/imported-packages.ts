import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { parseSync } from '@swc/core';

/** A node of the syntax tree, as far as anything is looked for in it. */
type Node = Readonly<Record<string, unknown>>;

/**
 * The packages that a file of ours loads, in whatever way: import, export from, import(), require(),
 * require.resolve() and jest.mock().
 *
 * @throws where an address is put together in a way that cannot be followed
 */
export function importedPackages(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const tree = parseSync(source, { syntax: 'typescript', tsx: !file.endsWith('.ts') });
  return [...addressesIn(tree, file)].flatMap((address) => packageOf(address) ?? []);
}

function* addressesIn(value: unknown, file: string): Iterable<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* addressesIn(item, file);
    return;
  }
  if (!isNode(value)) return;
  const address = addressOf(value);
  if (address !== undefined) yield beginningOf(address, file);
  for (const child of Object.values(value)) yield* addressesIn(child, file);
}

/** The part of a node that names what is loaded; undefined where it loads nothing. */
function addressOf({ type, source, callee, arguments: given }: Node): unknown {
  if (/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(String(type)))
    return source ?? undefined;
  if (type !== 'CallExpression' || !isNode(callee) || !Array.isArray(given)) return undefined;
  const loads =
    callee.type === 'Import' ||
    /^(?:require|require\.resolve|jest\.\w*[mM]ock)$/.test(nameOf(callee));
  return loads ? given[0]?.expression : undefined;
}

/** `require` and `require.resolve` as they are written. */
function nameOf({ type, value, object, property }: Node): string {
  if (type === 'Identifier') return String(value);
  if (type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return '';
  return `${nameOf(object)}.${nameOf(property)}`;
}

/** The text of an address, or of a template up to its first gap. */
function beginningOf(address: unknown, file: string): string {
  if (isNode(address)) {
    if (address.type === 'StringLiteral') return String(address.value);
    const [first] = Array.isArray(address.quasis) ? address.quasis : [];
    if (isNode(first) && first.raw !== '') return String(first.raw);
  }
  throw new Error(`${file} loads something that only running it can tell.`);
}

/** `@scope/name` or `name`; undefined for files of ours and what Node brings. */
function packageOf(address: string): string | undefined {
  if (address.startsWith('.') || address.startsWith('node:')) return undefined;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(address)?.[0];
  return name !== undefined && builtinModules.includes(name) ? undefined : name;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
