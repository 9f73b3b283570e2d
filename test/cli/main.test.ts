import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { independentRows } from '../fixtures/independent-rows';

const ROOT = resolve(__dirname, '../..');
const SAMPLES = join(ROOT, 'assets/samples');

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-line-'));
  program = join(folder, 'ziping.js');
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  await node([webpack, '--config-name', 'cli', '--output-path', folder]);
});

afterAll(() => rm(folder, { recursive: true }));

test('is one file and a folder, with what the scripts that a check needs were compiled to', async () => {
  expect(await readdir(folder)).toEqual(['ziping', 'ziping.js', 'ziping.licenses.txt']);
  const scripts = await readdir(join(folder, 'ziping'));
  expect(scripts).toEqual(expect.arrayContaining(['program.js', 'program.code']));
  // What makes documents is loaded where one is wanted.
  expect(scripts.filter((file) => /^part-\d+\.js$/.test(file))).not.toEqual([]);
});

test('reads old formats as well', async () => {
  const old = join(ROOT, 'test/fixtures/workbooks/sample.xls');
  const { stdout, stderr } = await node([program, 'check', old, '--json']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).totals).toMatchObject({ claimed: '96.66', recomputed: '96.66' });
});

test('is handed on with the terms of what went into it, and of nothing else', async () => {
  const terms = await readFile(join(folder, 'ziping.licenses.txt'), 'utf8');
  const packages = Array.from(terms.matchAll(/^(\S+) [\d.]+ \(.+\)$/gm), ([, name]) => name);
  expect(packages).toEqual(expect.arrayContaining(['@e965/xlsx', 'decimal.js', 'fflate', 'saxes']));
  expect(packages.filter((name) => /react|webpack|swc/.test(name ?? ''))).toEqual([]);
  expect(terms).toContain('Copyright (c) 2025 Michael Mclaughlin');
});

test('finds in the 2023 Jiangmen form exactly what a reviewer would ask about', async () => {
  const { code, stdout, stderr } = await node([program, 'check', SAMPLES, '--json']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { totals, findings, indicators } = JSON.parse(stdout);
  expect(totals).toMatchObject({ claimed: '96.66', printed: '96.66', recomputed: '96.66' });
  expect(cellsByRule(findings)).toEqual({
    'warning value-unmeasured': ['H27', 'H32', 'H39', 'H45', 'H46'],
    'warning form-blank': ['K4'],
    'info score-unverified': ['I16', 'I35', 'I36'],
    'info value-exceeded': ['H21', 'H23'],
    'warning value-exceeded': ['H22'],
    'info value-unit': ['H29'],
    'info funds-execution': ['I15'],
    'info reason-thin': ['J15', 'J36'],
    'info evidence-numbering': ['L16'],
    'warning evidence-title': ['L39'],
    'info text-order': ['A49'],
    'info narrative-contradiction': ['A49'],
  });
  expect(namesOfFailing(indicators)).toEqual(['资金支出率', '高技术产业增加值增速']);
});

test('names parent, sum, difference and cells where a weight was mistyped', async () => {
  const file = join(folder, '改错权重.xlsx');
  await writeFile(file, await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32 })));
  const { code, stdout } = await node([program, 'check', file]);
  expect(code).toBe(1);
  const [line = ''] = /^.*\[weight-sum\]$/m.exec(stdout) ?? [];
  for (const fact of ['F17', '数量指标', '33.3', '33.4', '0.1', 'D17、F18:F31'])
    expect(line).toContain(fact);
});

test.each(['sample.xls', 'sample.ods'])('says of %s what it says of the .xlsx', async (name) => {
  const file = join(ROOT, 'test/fixtures/workbooks', name);
  const old = await node([program, 'check', file, '--json', '--write', join(folder, 'marked')]);
  const own = await node([program, 'check', SAMPLES, '--json']);
  expect(old.code).toBe(0);
  expect({ ...JSON.parse(old.stdout), file: '' }).toEqual({ ...JSON.parse(own.stdout), file: '' });
  expect(old.stderr).toMatch(/已写出 .*sample\.xlsx.*\n.*由旧格式转换/);
  await rm(join(folder, 'marked/sample.xlsx'));
});

test('says of an .et, which is an .xls by another name, what it says of the .xlsx', async () => {
  const file = join(folder, '评分表.et');
  await writeFile(file, await readFile(join(ROOT, 'test/fixtures/workbooks/sample.xls')));
  const et = await node([program, 'check', file, '--json', '--write', join(folder, 'marked')]);
  const own = await node([program, 'check', SAMPLES, '--json']);
  expect({ ...JSON.parse(et.stdout), file: '' }).toEqual({ ...JSON.parse(own.stdout), file: '' });
  expect(et.stderr).toMatch(/已写出 .*评分表\.xlsx.*\n.*由旧格式转换/);
});

test('ends a folder in lists that can be handed back', async () => {
  const forms = join(folder, 'forms');
  await mkdir(join(forms, '县'), { recursive: true });
  await writeFile(
    join(forms, '县/甲.xlsx'),
    await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32 })),
  );
  const { code, stdout } = await node([program, forms, '--remarks', forms, '--summary']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/\n1 份：0 份没有必须修改的问题，1 份有\n绩效自评助手 .*检查\n$/);
  const rows = independentRows(join(forms, '县/甲-复核意见.xlsx'));
  expect(rows[0]?.[0]).toBe('绩效自评复核意见');
  expect(rows.map((row) => row[2])).toContain('F17');
});

test('does not touch the file it checks', async () => {
  const file = join(folder, '原样.xlsx');
  const bytes = await formXlsx(JIANGMEN_2023);
  await writeFile(file, bytes);
  await node([program, 'check', file]);
  expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true);
});

test('says in one sentence that a file is no workbook, without a stack trace', async () => {
  const file = join(folder, '说明.xlsx');
  await writeFile(file, '这不是表格');
  const { code, stderr } = await node([program, 'check', file]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^.*说明\.xlsx：.+。\n$/);
});

/** Runs a line of the shell in which $Z is the program; its code is that of the program. */
function shell(line: string): Promise<Outcome> {
  return new Promise((done) => {
    const env = { ...process.env, Z: program, N: process.execPath };
    execFile(
      'bash',
      ['-c', `set -o pipefail; ${line}`],
      { cwd: ROOT, env },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

test.each(['--json', '--summary', '--csv', '--sarif'])(
  'says of %s for which the disk has no room that it is not whole',
  async (format) => {
    const { code, stderr } = await shell(`"$N" "$Z" ${SAMPLES} ${format} > /dev/full`);
    expect(stderr).toBe('结果没有写完：磁盘满了，请清理磁盘，或者换一个地方。\n');
    expect(code).toBe(2);
  },
);

test('a reader that has seen enough is no failure, and what is written is written', async () => {
  const lists = join(folder, 'read-by-head');
  const forms = join(folder, 'many');
  await mkdir(forms);
  const form = await formXlsx(JIANGMEN_2023);
  for (let at = 0; at < 12; at += 1) await writeFile(join(forms, `表${at}.xlsx`), form);
  const line = `"$N" "$Z" ${forms} --json --remarks ${lists} 2>/dev/null | head -c 1`;
  expect(await shell(line)).toEqual({ code: 0, stdout: '[', stderr: '' });
  expect(await readdir(lists)).toHaveLength(12);
});

test('one that nobody hears ends as it would', async () => {
  const gone = join(folder, 'gone.xlsx');
  const { code, stderr } = await shell(`"$N" "$Z" ${gone} ${gone}x 2> >(exec head -c 0)`);
  expect([code, stderr]).toEqual([2, '']);
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function node(words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: ROOT }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

function cellsByRule(
  findings: readonly { readonly rule: string; readonly severity: string; readonly cell: string }[],
): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { rule, severity, cell } of findings) (cells[`${severity} ${rule}`] ??= []).push(cell);
  return cells;
}

function namesOfFailing(
  indicators: readonly { readonly name: string; readonly status: string }[],
): string[] {
  return indicators.filter(({ status }) => status === 'failing').map(({ name }) => name);
}
