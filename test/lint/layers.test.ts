import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a layer may not reach. Each is one line of code, put alone into a file of that layer. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'src/engine/rules': [
    `export { readForm } from '../../sheet/read-form';`,
    `export type { Host } from '../../host/host';`,
    `export { reportText } from '../../documents/report-text';`,
    `export { run } from '../../cli/run';`,
    `export { scoreCells } from '../../functions/score-cells';`,
    `export { Pane } from '../../taskpane/pane/pane';`,
    `export { readFileSync } from 'node:fs';`,
    `export { readFileSync } from 'fs';`,
    `export { unzipSync } from 'fflate';`,
    `export const office = Office;`,
    `export const page = document;`,
    `export const now = new Date();`,
    `export const chance = Math.random();`,
    `export const rounded = Math.round(1.5);`,
    `export const printed = (1.5).toFixed(1);`,
    `export const later = async (): Promise<void> => {};`,
    `console.log('text');`,
    `export const slow = /\\d+元/;`,
    `export const slower = /^(?:\\d+,?)+$/;`,
  ],
  'src/sheet': [
    `export type { Host } from '../host/host';`,
    `export { reportText } from '../documents/report-text';`,
    `export { run } from '../cli/run';`,
    `export { scoreCells } from '../functions/score-cells';`,
    `export { Pane } from '../taskpane/pane/pane';`,
    `export { readFileSync } from 'node:fs';`,
    `export { unzipSync } from 'fflate';`,
    `export const excel = Excel;`,
    `export const page = document;`,
    `export const home = process.env;`,
    `export const later = async (): Promise<void> => {};`,
  ],
  'src/host/xlsx': [
    `export { reportText } from '../../documents/report-text';`,
    `export { run } from '../../cli/run';`,
    `export { scoreCells } from '../../functions/score-cells';`,
    `export { Pane } from '../../taskpane/pane/pane';`,
    `export { createExcelHost } from '../excel/excel-host';`,
    `export const excel = Excel;`,
    `export const bytes = Buffer.from('text');`,
  ],
  'src/host/other': [
    `export { reportText } from '../../documents/report-text';`,
    `export { run } from '../../cli/run';`,
    `export { Pane } from '../../taskpane/pane/pane';`,
    `export { createExcelHost } from '../excel/excel-host';`,
    `export { readFileSync } from 'node:fs';`,
    `export const excel = Excel;`,
    `export const bytes = Buffer.from('text');`,
  ],
  'src/host/excel': [
    `export { reportText } from '../../documents/report-text';`,
    `export { run } from '../../cli/run';`,
    `export { scoreCells } from '../../functions/score-cells';`,
    `export { Pane } from '../../taskpane/pane/pane';`,
    `export { openXlsx } from '../xlsx/open';`,
    `export { readFileSync } from 'node:fs';`,
    `export const bytes = Buffer.from('text');`,
  ],
  'src/documents': [
    `export type { Host } from '../host/host';`,
    `export { run } from '../cli/run';`,
    `export { scoreCells } from '../functions/score-cells';`,
    `export { openFindings } from '../taskpane/session/ignored';`,
    `export { readFileSync } from 'node:fs';`,
    `export { createElement } from 'react';`,
    `export const excel = Excel;`,
    `export const page = document;`,
    `export const now = new Date();`,
    `export const rounded = Math.round(1.5);`,
    `export const printed = (1.5).toFixed(1);`,
    `export const later = async (): Promise<void> => {};`,
    `console.log('text');`,
  ],
  'src/taskpane': [
    `export { run } from '../cli/run';`,
    `export { scoreCells } from '../functions/score-cells';`,
    `export { readFileSync } from 'node:fs';`,
    `export const excel = Excel;`,
    `export const office = Office;`,
    `export const home = process.env;`,
  ],
  'src/functions': [
    `export { reportText } from '../documents/report-text';`,
    `export { run } from '../cli/run';`,
    `export { Pane } from '../taskpane/pane/pane';`,
    `export { openXlsx } from '../host/xlsx/open';`,
    `export { readFileSync } from 'node:fs';`,
    `export const excel = Excel;`,
    `export const page = document;`,
  ],
  'src/cli': [
    `export { Pane } from '../taskpane/pane/pane';`,
    `export { scoreCells } from '../functions/score-cells';`,
    `export { createExcelHost } from '../host/excel/excel-host';`,
    `export const excel = Excel;`,
    `export const page = document;`,
    `console.log('text');`,
  ],
};

/** What each layer is there to use. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/engine/rules': [
    `export { Decimal } from 'decimal.js';`,
    `export { sum } from '../decimal';`,
    `export { BY_FORM } from '../scoring/methods';`,
  ],
  'src/sheet': [`export { sum } from '../engine/decimal';`, `export { grid } from './grid';`],
  'src/host/xlsx': [
    `export { unzipSync } from 'fflate';`,
    `export type { Grid } from '../../sheet/grid';`,
    `export type { Cell } from '../../engine/model/form';`,
    `export type { Host } from '../host';`,
  ],
  'src/host/excel': [
    `export const excel = Excel;`,
    `export const office = Office;`,
    `export type { Edits } from '../../sheet/edits';`,
  ],
  'src/documents': [
    `export { format } from '../engine/decimal';`,
    `export { printCell } from '../sheet/address';`,
    `export { html } from './html/html';`,
  ],
  'src/taskpane': [
    `export { check } from '../engine/check/check';`,
    `export { readForm } from '../sheet/read-form';`,
    `export { openXlsx } from '../host/xlsx/open';`,
    `export { reportHtml } from '../documents/html/report-html';`,
    `export const page = document;`,
  ],
  'src/functions': [
    `export { scoreRow } from '../engine/check/score-row';`,
    `export { entryOf } from '../sheet/cells/entry';`,
    `export { momentOf } from '../host/format/serial-date';`,
  ],
  'src/cli': [
    `export { readFile } from 'node:fs/promises';`,
    `export { check } from '../engine/check/check';`,
    `export { readForm } from '../sheet/read-form';`,
    `export { openXlsx } from '../host/xlsx/open';`,
    `export { reportText } from '../documents/report-text';`,
  ],
};

const ROOT = resolve(__dirname, '../..');
const forbidden = casesOf(FORBIDDEN, 'forbidden');
const allowed = casesOf(ALLOWED, 'allowed');

/** The files the linter complained about, by their path in the copied tree. */
let refused: ReadonlySet<string>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await copyFile(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  // The plugins that the linter is told to load are looked for beside its settings.
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, code } of [...forbidden, ...allowed]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${code}\n`);
  }
  refused = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true }));

test('every layer has its walls', () => {
  const walled = new Set(Object.keys(FORBIDDEN).map((layer) => layer.split('/')[1]));
  expect(walled).toEqual(new Set(readdirSync(join(ROOT, 'src'))));
});

test.each(forbidden)('$layer may not: $code', ({ path }) => {
  expect(refused).toContain(path);
});

test.each(allowed)('$layer may: $code', ({ path }) => {
  expect(refused).not.toContain(path);
});

test.each([...forbidden, ...allowed].filter(({ code }) => /from '\./.test(code)))(
  '$layer: what is imported is there: $code',
  ({ layer, code }) => {
    const [, path = ''] = /from '(.+)'/.exec(code) ?? [];
    const file = join(ROOT, layer, path);
    expect(['.ts', '.tsx', '/index.ts'].filter((end) => existsSync(file + end))).toHaveLength(1);
  },
);

interface Case {
  readonly layer: string;
  readonly code: string;
  readonly path: string;
}

function casesOf(table: Readonly<Record<string, readonly string[]>>, name: string): Case[] {
  return Object.entries(table).flatMap(([layer, lines]) =>
    lines.map((code, index) => ({ layer, code, path: `${layer}/${name}-${index}.ts` })),
  );
}

/** A complaint of a rule that keeps layers apart, or cells cheap; one of any other rule is no proof. */
const WALL =
  /^(.+?):\d+:\d+: .*\((?:no-restricted-(?:imports|globals|properties)|no-async-await|no-console|no-super-linear-\w+)\)\]$/gm;

async function lint(cwd: string): Promise<ReadonlySet<string>> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((done) => {
    // It exits with 1 because it finds what it is meant to find.
    execFile(process.execPath, [oxlint, '--format', 'unix', 'src'], { cwd }, (_, stdout) =>
      done(stdout),
    );
  });
  return new Set(Array.from(output.matchAll(WALL), ([, path = '']) => path));
}
