import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dependencies } from '../../package.json';
import { installPacked, node, ROOT, TSC, type Installed } from './packed';

/** Compiling, bundling and installing take long on a busy machine. */
const BUILDING = 300_000;
const SAMPLES = join(ROOT, 'assets/samples');

let installed: Installed;
let sample: string;

beforeAll(async () => {
  installed = await installPacked();
  const [name = ''] = await readdir(SAMPLES);
  sample = join(installed.folder, name);
  await cp(join(SAMPLES, name), sample);
}, BUILDING);

afterAll(() => rm(installed.made, { recursive: true }));

test('the program in the README checks the sample', async () => {
  const program = await programInReadme();
  expect(program.trimEnd().split('\n').length).toBeLessThan(14);
  await writeFile(join(installed.folder, 'program.mjs'), program);
  const [score, ...findings] = (await node(installed.folder, 'program.mjs', sample))
    .trimEnd()
    .split('\n');
  expect(score).toBe('96.66 分');
  expect(findings).toHaveLength(20);
  expect(findings).toContain('K4 “联系邮箱”没有填写。');
});

test('the command comes with it and finds the same', async () => {
  const command = join(installed.folder, 'node_modules/ziping/dist/ziping.js');
  const said = JSON.parse(await node(installed.folder, command, 'check', sample, '--json'));
  expect(said.totals.recomputed).toBe('96.66');
  expect(said.findings).toHaveLength(20);
});

test.each([
  [`const { check } = require('ziping/engine'); process.stdout.write(typeof check)`, 'function'],
  [`process.stdout.write(require('ziping/package.json').name)`, 'ziping'],
])('older programs may require it: %s', async (code, said) => {
  expect(await node(installed.folder, '-e', code)).toBe(said);
});

test.each(['ziping', 'ziping/dist/lib/engine/check', 'ziping/engine/check'])(
  'nothing is to be had by the name of %s',
  async (name) => {
    await expect(node(installed.folder, '-e', `require('${name}')`)).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  },
);

// One for each way in which TypeScript looks for types; libraries are checked too.
test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('its types hold in a strict program (%s)', async (module, moduleResolution) => {
  const file = `program-${module}.mts`;
  await writeFile(join(installed.folder, file), TYPED);
  const rules = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--ignoreConfig'];
  const how = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022'];
  await expect(node(installed.folder, TSC, ...rules, ...how, file)).resolves.toBe('');
});

test('a wrong use is told by the types', async () => {
  await writeFile(join(installed.folder, 'wrong.mts'), `${TYPED}check('form');`);
  const how = ['--strict', '--noEmit', '--ignoreConfig', '--module', 'nodenext'];
  await expect(node(installed.folder, TSC, ...how, 'wrong.mts')).rejects.toMatchObject({
    stdout: expect.stringContaining('TS2345'),
  });
});

test('it holds what its users run, and nothing else', () => {
  const { files } = installed;
  expect(files.filter((file) => !/^(?:dist|package\.json|README|LICENSE)/.test(file))).toEqual([]);
  expect(files.filter((file) => /test|taskpane|\.tsx?$/.test(file) && !isTypes(file))).toEqual([]);
  expect(files).toContain(join('dist', 'lib', 'engine', 'index.d.ts'));
  expect(files).toContain(join('dist', 'ziping', 'program.js'));
  // What its scripts were compiled to fits the Node of whoever built it.
  expect(files.filter((file) => file.endsWith('.code'))).toEqual([]);
});

test('nothing but what it needs is installed with it', async () => {
  const names = await readdir(join(installed.folder, 'node_modules'));
  const beside = names.filter((name) => !name.startsWith('.') && name !== 'ziping');
  expect(beside).toEqual([...Object.keys(dependencies), 'xmlchars'].toSorted());
});

/** A program that uses each of the three by its types. */
const TYPED = `
import { check, DEFAULT_OPTIONS, type Form, type Options, type Report } from 'ziping/engine';
import { readForm, type Grid } from 'ziping/sheet';
import { openXlsx } from 'ziping/xlsx';

export async function reportsOf(bytes: Uint8Array): Promise<readonly Report[]> {
  const workbook = openXlsx(bytes);
  const grids: readonly Grid[] = await Promise.all(
    (await workbook.sheets()).map(({ id }) => workbook.read(id)),
  );
  const options: Options = { ...DEFAULT_OPTIONS, total: 100 };
  const forms: readonly Form[] = grids.flatMap((grid) => {
    const reading = readForm(grid);
    return reading.kind === 'form' ? [reading.form, ...reading.others] : [];
  });
  return forms.map((form) => check(form, options));
}
`;

function isTypes(file: string): boolean {
  return file.endsWith('.d.ts');
}

/** The lines of JavaScript in the README that use the library. */
async function programInReadme(): Promise<string> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const programs = [...readme.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  const [program, ...others] = programs.filter((code) => code.includes(`from 'ziping/engine'`));
  if (program === undefined || others.length > 0) throw new Error('not one program in the README');
  return program;
}
