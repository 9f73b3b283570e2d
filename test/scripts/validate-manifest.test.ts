import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validate-'));
  manifest = await readFile(join(ROOT, 'manifest.xml'), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** What is said of a manifest; without a text, of ours. */
async function validate(text?: string) {
  const file = join(folder, 'manifest.xml');
  if (text !== undefined) await writeFile(file, text);
  const run = spawnSync(
    process.execPath,
    ['-r', './test/register-typescript.js', 'scripts/validate-manifest.ts'].concat(
      text === undefined ? [] : [file],
    ),
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status: run.status, lines: run.stdout.trimEnd().split('\n') };
}

test('ours is found to be in order by all three', async () => {
  const { status, lines } = await validate();
  expect(status).toBe(0);
  expect(lines).toEqual([
    'office-addin-manifest: nothing is wrong',
    '[MS-OWEMXML]: nothing is wrong',
    'the newer format: nothing is wrong',
  ]);
});

// One for each of the three that nothing but it would find, or that all would.
test.each([
  [
    'no host',
    /<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>/,
    '',
    /^office-addin-manifest: no host/,
  ],
  [
    'a misspelt tab',
    'OfficeTab id="TabHome"',
    'OfficeTab id="TabHom"',
    /^\[MS-OWEMXML\]: .*OfficeTab/,
  ],
  ['no Id', /<Id>.*<\/Id>/, '', /^the newer format: /],
])('%s is told, and ends with 1', async (_, good, bad, said) => {
  const broken = manifest.replace(good, bad);
  expect(broken).not.toBe(manifest);
  const { status, lines } = await validate(broken);
  expect(status).toBe(1);
  expect(lines).toContainEqual(expect.stringMatching(said));
});

test('what is no XML at all is told by each of them', async () => {
  const { status, lines } = await validate('no manifest');
  expect(status).toBe(1);
  expect(lines.filter((line) => line.endsWith('nothing is wrong'))).toEqual([]);
});
