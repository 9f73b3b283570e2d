import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { figure, measured, type Figure, type Section } from './figure';

const ROOT = path.resolve(__dirname, '../..');
const MANY = 500;
const RUNS = 3;
/** Checking may not cost more than it takes Python to load the same files and do nothing. */
const AS_LOADING = 1;
const LOAD = path.join(__dirname, 'load-workbooks.py');

/** The whole command line on one file and on many, against a script that only loads them. */
export async function commandLineSection(): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const program = built(folder);
    const bytes = await formXlsx(JIANGMEN_2023);
    const one = path.join(folder, 'one');
    const many = path.join(folder, 'many');
    write(one, 1, bytes);
    write(many, MANY, bytes);
    return measured('Command line', [
      ...figuresOf(program, one, 1),
      ...figuresOf(program, many, MANY),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(program: string, folder: string, files: number): readonly Figure[] {
  const name = files === 1 ? '1 file' : `${files} files`;
  const ziping = leastRun([process.execPath, program, 'check', folder, '--csv']);
  const own = figure(`ziping check, ${name}`, ziping, 'ms');
  const python = process.env['PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0) return [own];
  const loading = leastRun([python, '-W', 'ignore', LOAD, folder]);
  return [
    own,
    figure(`openpyxl loads them, ${name}`, loading, 'ms'),
    figure(`ziping against openpyxl, ${name}`, ziping / loading, '×', AS_LOADING),
  ];
}

function built(folder: string): string {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], {
    cwd: ROOT,
  });
  return path.join(folder, 'ziping.js');
}

function write(folder: string, files: number, bytes: Uint8Array): void {
  mkdirSync(folder);
  for (let file = 0; file < files; file += 1)
    writeFileSync(path.join(folder, `${file}.xlsx`), bytes);
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
