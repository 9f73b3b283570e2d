import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';
import { faults } from '../../scripts/manifest/faults';

const ROOT = resolve(__dirname, '../..');
const FILES = ['package.json', 'package-lock.json', 'manifest.xml', 'CHANGELOG.md'];
const NEXT = '99.10.2';

let folder: string;

/** The real files, with something to tell of the next version. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  for (const file of FILES) await cp(join(ROOT, file), join(folder, file));
  await writeFile(
    join(folder, 'CHANGELOG.md'),
    `# Changelog\n\n## Unreleased\n\n- A news.\n\n## ${version} (2026-01-01)\n\n- An old thing.\n`,
  );
});

afterEach(() => rm(folder, { recursive: true }));

function release(...args: readonly string[]) {
  const register = join(ROOT, 'test/register-typescript.js');
  const run = spawnSync(
    process.execPath,
    ['-r', register, join(ROOT, 'scripts/release.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status: run.status, said: run.stdout, fault: run.stderr };
}

test('everything that carries a version gets the new one', async () => {
  expect(release(NEXT).fault).toBe('');
  const [own, lock, manifest = '', changelog = ''] = await Promise.all(FILES.map(read));
  expect(JSON.parse(own ?? '').version).toBe(NEXT);
  const { version: locked, packages } = JSON.parse(lock ?? '');
  expect([locked, packages[''].version]).toEqual([NEXT, NEXT]);
  expect(manifest).toContain(`<Version>${NEXT}.0</Version>`);
  expect(faults(manifest)).toEqual([]);
  expect(changelog).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 99\.10\.2 \(\d{4}-\d\d-\d\d\)\n\n- A news\.\n/,
  );
});

test('nothing else of them changes', async () => {
  const before = await Promise.all(FILES.slice(0, 3).map(read));
  release(NEXT);
  const after = await Promise.all(FILES.slice(0, 3).map(read));
  expect(after.map((text) => text.replaceAll(NEXT, version).length)).toEqual(
    before.map(({ length }) => length),
  );
});

test.each([
  ['nothing', '', '不是 1.2.3 这样的版本号'],
  ['a word', 'next', '不是 1.2.3 这样的版本号'],
  ['two parts', '99.1', '不是 1.2.3 这样的版本号'],
  ['a beta, for which the manifest has no place', '99.0.0-beta.1', '不是 1.2.3 这样的版本号'],
  ['the same', version, '不比现在的'],
  ['an older one', '0.9.9', '不比现在的'],
])('%s is refused and changes nothing', async (_, given, why) => {
  const before = await Promise.all(FILES.map(read));
  expect(release(given)).toMatchObject({ status: 1, fault: expect.stringContaining(why) });
  expect(await Promise.all(FILES.map(read))).toEqual(before);
});

test('parts of a version are numbers: 1.10.0 comes after 1.9.0', async () => {
  await writeFile(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n- A.\n\n## 1.9.0\n',
  );
  const own = JSON.stringify({ version: '1.9.0' }, null, 2);
  await writeFile(join(folder, 'package.json'), own);
  for (const file of ['package-lock.json', 'manifest.xml'])
    await writeFile(join(folder, file), (await read(file)).replaceAll(version, '1.9.0'));
  expect(release('1.9.0').fault).toContain('不比现在的');
  expect(release('1.8.11').fault).toContain('不比现在的');
  expect(release('1.10.0')).toMatchObject({ status: 0, fault: '' });
});

test('a version of which nothing is told is refused', async () => {
  await writeFile(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026)\n',
  );
  expect(release(NEXT)).toMatchObject({ status: 1, fault: expect.stringContaining('Unreleased') });
});

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
