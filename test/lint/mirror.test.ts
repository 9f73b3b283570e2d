import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = resolve(__dirname, '../..');
/** Where each file has its test at the mirrored path, or one that says that it covers it. */
const ROOMS = ['src/cli', 'src/engine', 'src/host/xlsx', 'src/sheet'];
const SOURCE = /\.tsx?$/;
const PAIRS = '.pairs.json';
/** Runs the pairs of every module. */
const PAIRS_TEST = 'test/engine/pairs.test.ts';

const TESTS = filesIn('test').filter((file) => /\.test\.tsx?$/.test(file));
/** What each test, or file of pairs, says in its first lines that it covers. */
const COVERS = [
  ...TESTS.map((test) => ({ test, covered: linesOf(test) })),
  ...filesIn('test')
    .filter((file) => file.endsWith(PAIRS))
    .map((file) => ({ test: file, covered: pairsOf(file) })),
].filter(({ covered }) => covered.length > 0);
const COVERED = new Set(COVERS.flatMap(({ covered }) => covered));

test.each(ROOMS)('every file of %s has its test where one looks for it', (room) => {
  const without = filesIn(room)
    .filter((file) => SOURCE.test(file) && runs(file))
    .filter((file) => !hasTwin(file) && !COVERED.has(file));
  expect(without).toEqual([]);
});

test.each(COVERS)('$test covers what it says', ({ test: name, covered }) => {
  const reached = reachedFrom(name.endsWith(PAIRS) ? PAIRS_TEST : name);
  expect(covered.filter((file) => !reached.has(file))).toEqual([]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .toSorted();
}

/** True where there is `test/cli/run.test.ts` for `src/cli/run.ts`. */
function hasTwin(file: string): boolean {
  const twin = file.replace(/^src/, 'test').replace(SOURCE, '.test.ts');
  return TESTS.includes(twin) || TESTS.includes(`${twin}x`);
}

/** False for a file of types, of which nothing is left to run. */
function runs(file: string): boolean {
  const { code } = transformSync(read(file), {
    jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
  });
  return (
    code
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace('export { };', '')
      .trim() !== ''
  );
}

function linesOf(test: string): readonly string[] {
  const [head = ''] = /^(?:\/\/ Covers .*\n)*/.exec(read(test)) ?? [];
  return head.split('\n').flatMap((line) => line.replace('// Covers ', '') || []);
}

function pairsOf(file: string): readonly string[] {
  return JSON.parse(read(file)).covers;
}

/** A file and all that it imports, directly or by way of others; type imports do not run. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const one of reached) {
    for (const [, from = ''] of read(one).matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(\.[^']*)'/gm,
    )) {
      const target = join(dirname(one), from);
      const found = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) =>
        existsSync(join(ROOT, path)),
      );
      if (found !== undefined) reached.add(relative(ROOT, join(ROOT, found)));
    }
  }
  return reached;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
