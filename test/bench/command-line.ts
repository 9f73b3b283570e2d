import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { figure, measured, skipped, type Section } from './figure';

const ROOT = path.resolve(__dirname, '../..');
const MANY = 500;
const RUNS = 3;
const LOAD = path.join(__dirname, 'load-workbooks.py');

/** The whole command line on one file and on many, and against a script that only loads them. */
export async function commandLineSections(): Promise<readonly Section[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const bytes = await formXlsx(JIANGMEN_2023);
    const inputs = [1, MANY].map((files) => inputOf(path.join(folder, `${files}`), files, bytes));
    const program = built(folder);
    const checks = inputs.map((input) => ({
      ...input,
      time: leastRun([process.execPath, program, 'check', input.folder, '--csv']),
    }));
    const own = checks.map(({ name, time }) => figure(`ziping check, ${name}`, time, 'ms'));
    return [measured('Command line', own), againstPython(checks)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Check {
  readonly name: string;
  readonly folder: string;
  readonly time: number;
}

function againstPython(checks: readonly Check[]): Section {
  const title = 'Command line against Python';
  const python = process.env['PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0)
    return skipped(title, `${python} has no openpyxl; PYTHON may name one that has`);
  return measured(
    title,
    checks.flatMap(({ name, folder, time }) => {
      const loading = leastRun([python, '-W', 'ignore', LOAD, folder]);
      return [
        figure(`openpyxl loads ${name}`, loading, 'ms'),
        figure(`ziping check against that, ${name}`, time / loading, '×'),
      ];
    }),
  );
}

function built(folder: string): string {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], {
    cwd: ROOT,
  });
  return path.join(folder, 'ziping.js');
}

function inputOf(folder: string, files: number, bytes: Uint8Array) {
  mkdirSync(folder);
  for (let file = 0; file < files; file += 1)
    writeFileSync(path.join(folder, `${file}.xlsx`), bytes);
  return { folder, name: files === 1 ? '1 file' : `${files} files` };
}

/** Milliseconds on the clock, the least of several runs; exit codes tell of findings. */
function leastRun([command = '', ...words]: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { error, stderr } = spawnSync(command, words, { encoding: 'utf8' });
    if (error !== undefined || stderr !== '') throw new Error(`${command}: ${error ?? stderr}`);
    return performance.now() - start;
  });
  return Math.min(...times);
}
