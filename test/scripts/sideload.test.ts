import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const ID = '20ce5f8a-f765-4e06-8683-6b85ea7813b9';

function sideload(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['scripts/sideload.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stdout, fault: run.stderr };
}

test('each of the three Excels is told of, with the whole path of the manifest', () => {
  const { said } = sideload();
  expect(said).toContain(`Developer /v ${ID} /d "${join(ROOT, 'manifest.xml')}" /f`);
  expect(said).toMatch(/^ {2}Mac /m);
  expect(said).toMatch(/^ {2}网页版 .*上传我的加载项/m);
});

test('stopping takes back what was given: the same key and the same file', () => {
  const { said } = sideload('--stop');
  expect(said).toContain(
    `reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer /v ${ID}`,
  );
  expect(said).toContain('Documents/wef/manifest.xml');
  expect(said).not.toContain('reg add');
});

test('a file that is no manifest is refused', () => {
  expect(sideload('package.json')).toMatchObject({
    status: 1,
    fault: expect.stringContaining('不是加载项的清单'),
  });
});
