import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import { importedPackages } from './imported-packages';

const ROOT = resolve(__dirname, '../..');

/** Every script in the repository, by its path from the root. */
const FILES = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx', '*.js', '*.cjs'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

/** What is bundled into the page and the command line, and so reaches people without being installed. */
const BUNDLED = [
  '@e965/xlsx',
  '@fluentui/react-components',
  '@microsoft/office-js-helpers',
  'core-js',
  'react',
  'react-dom',
  'write-excel-file',
  'docx',
];
/** The layers that are published as a library. */
const LIBRARY = ['src/engine/', 'src/sheet/', 'src/host/xlsx/'];

test('the library loads nothing but its dependencies', () => {
  const published = FILES.filter((file) => LIBRARY.some((folder) => file.startsWith(folder)));
  expect(published.length).toBeGreaterThan(0);
  expect(loadedBy(published, Object.keys(dependencies))).toEqual([]);
});

test('what people run loads nothing but those and what has been chosen to reach them', () => {
  const shipped = FILES.filter((file) => file.startsWith('src/'));
  expect(loadedBy(shipped, [...Object.keys(dependencies), ...BUNDLED])).toEqual([]);
});

test('tests, scripts and the build load nothing that package.json does not name', () => {
  const own = FILES.filter((file) => !file.startsWith('src/'));
  const declared = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(loadedBy(own, declared)).toEqual([]);
});

describe('a package is found', () => {
  test.each([
    [`import { a } from 'stranger/deep';`, ['stranger']],
    [`import type { A } from '@stranger/types/deep';`, ['@stranger/types']],
    [`export * from 'stranger';`, ['stranger']],
    [`export { a } from 'stranger';`, ['stranger']],
    [`import 'stranger/style.css';`, ['stranger']],
    [`const later = () => import('stranger');`, ['stranger']],
    [`const a = require('stranger');`, ['stranger']],
    ['const path = require.resolve(`stranger/v${version}.json`);', ['stranger']],
    [`jest.mock('stranger');`, ['stranger']],
    [
      `import fs from 'fs'; import { a } from './a'; import { b } from 'node:path'; export const c = 1;`,
      [],
    ],
    [
      `const stranger = 'import x from "stranger"'; resolve('stranger'); // require('stranger')`,
      [],
    ],
  ])('in %s', (code, packages) => {
    expect(inFile(code)).toEqual(packages);
  });

  test('or else the file is refused', () => {
    expect(() => inFile('const a = require(name);')).toThrow(/loads something/);
    expect(() => inFile('const a = import(`${name}/a`);')).toThrow(/loads something/);
  });
});

/** What the files load beside these packages, as `file: package`. */
function loadedBy(files: readonly string[], allowed: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    importedPackages(join(ROOT, file))
      .filter((name) => !allowed.includes(name))
      .map((name) => `${file}: ${name}`),
  );
}

function inFile(code: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    const file = join(folder, 'code.ts');
    writeFileSync(file, code);
    return importedPackages(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
