import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import { figureOf, measured, skipped, type Figure, type Section } from './figure';
import { inTurn, timesThat } from './in-turn';
import { largeForm } from './large-form';
import { builtProgram, processTime, type Command } from './programs';

const PYTHON = process.env['PYTHON'] ?? 'python3';
const MANY = 500;
const NO_FORM = { rows: 20_000, columns: 20 };

/** Some files, and the most that checking them may cost of what only loading them costs. */
interface Input {
  readonly name: string;
  readonly files: number;
  readonly bytes: Uint8Array;
  readonly rounds: number;
  /** What stands before each of the commands. */
  readonly prefix?: Command;
  readonly most: Readonly<Partial<Record<'node -e 0' | 'openpyxl' | 'SheetJS', number>>>;
}

/** The processor time of whole processes: the command line against programs that only load the files. */
export async function commandLineSections(): Promise<readonly Section[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const program = builtProgram(folder);
    const hasPython = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
    const figures: Figure[] = [];
    for (const input of await inputs())
      figures.push(...(await figuresOf(input, program, folder, hasPython)));
    const without = `${PYTHON} has no openpyxl; PYTHON may name one that has`;
    return [
      measured('Command line', figures),
      ...(hasPython ? [] : [skipped('Command line against openpyxl', without)]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inputs(): Promise<readonly Input[]> {
  const form = await formXlsx(JIANGMEN_2023);
  const cells = Array.from({ length: NO_FORM.rows }, (_, row) =>
    Array.from({ length: NO_FORM.columns }, (__, column) =>
      column % 2 === 0 ? row * column : `第${row}行`,
    ),
  );
  return [
    {
      name: '1 form',
      files: 1,
      bytes: form,
      rounds: 12,
      most: { 'node -e 0': 2.2, openpyxl: 1, SheetJS: 0.7 },
    },
    ...(CERTIFICATES in process.env ? [withoutCertificates(form)] : []),
    {
      name: '5,000 rows',
      files: 1,
      bytes: specFile([largeForm(5000)]),
      rounds: 6,
      most: { openpyxl: 2, SheetJS: 1.2 },
    },
    {
      name: `${MANY} forms`,
      files: MANY,
      bytes: form,
      rounds: 6,
      most: { openpyxl: 0.7, SheetJS: 1.5 },
    },
    {
      name: 'a sheet that is no form',
      files: 1,
      bytes: specFile([{ name: '明细', rows: cells }]),
      rounds: 6,
      most: { openpyxl: 1 },
    },
  ];
}

/**
 * Some networks have Node read certificates of their own at each start. That is no part of the program, nor
 * of an empty Node as most people have it, and takes longer than all else that an empty Node does.
 */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

function withoutCertificates(bytes: Uint8Array): Input {
  const name = `1 form, without ${CERTIFICATES}`;
  return { name, files: 1, bytes, rounds: 12, prefix: ['env', '-u', CERTIFICATES], most: {} };
}

async function figuresOf(
  { name, files, bytes, rounds, prefix = [], most }: Input,
  program: string,
  root: string,
  hasPython: boolean,
): Promise<readonly Figure[]> {
  const folder = path.join(root, name);
  mkdirSync(folder);
  for (let file = 0; file < files; file += 1)
    writeFileSync(path.join(folder, `${file}.xlsx`), bytes);
  const sheetJs = path.join(__dirname, 'load-workbooks.mjs');
  const openpyxl = path.join(__dirname, 'load-workbooks.py');
  const others: readonly (readonly [keyof Input['most'], Command])[] = [
    ['node -e 0', [process.execPath, '-e', '0']],
    ['openpyxl', [PYTHON, '-W', 'ignore', openpyxl, folder]],
    ['SheetJS', [process.execPath, sheetJs, folder]],
  ];
  const compared = others.filter(([other]) => hasPython || other !== 'openpyxl');
  const check: Command = [process.execPath, program, 'check', folder, '--csv'];
  const [own = [], ...theirs] = await inTurn(
    rounds,
    [check, ...compared.map(([, command]) => command)].map((command) => [...prefix, ...command]),
    processTime,
  );
  return [
    figureOf(`ziping check, ${name}`, own, 'ms'),
    ...compared.map(([other], at) =>
      figureOf(`  of ${other}`, timesThat(own, theirs[at] ?? []), '×', most[other] ?? null),
    ),
  ];
}
