// Covers src/host/forms/find-declarations.ts
import { run } from '../../../src/cli/run';
import { readForm } from '../../../src/sheet/read-form';
import { faultsOf, schema } from '../../docs/schema';
import { declarationSheet, declaredRows, type DeclaredRow } from '../../fixtures/declarations';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { gridOf } from '../../fixtures/grid-of';
import { fakeIo } from '../fake-io';

const READING = readForm(gridOf(JIANGMEN_2023));

function declaration(change: (row: DeclaredRow) => DeclaredRow = (row) => row) {
  if (READING.kind !== 'form') throw new Error(READING.why);
  return declarationSheet('guangdong', READING.form, declaredRows(READING.form).map(change));
}

const CHANGED = declaration((row) =>
  row.name.startsWith('参加中小企业培训人数') ? { ...row, target: '≥500' } : row,
);

let form: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  form = await formXlsx(JIANGMEN_2023);
  files = {
    'a.xlsx': form,
    'same.xlsx': await formXlsx(declaration()),
    'other.xlsx': await formXlsx(CHANGED),
    'both.xlsx': await formXlsx(JIANGMEN_2023, CHANGED),
  };
});

async function said(...words: readonly string[]) {
  const io = fakeIo(files);
  const code = await run(words, io);
  return { code, out: io.out(), err: io.err() };
}

const CHANGE =
  'G22  “参加中小企业培训人数（人）”的目标值与申报表不同：申报表是“≥500”，自评表是“≥50”。';

test('what the declaration has otherwise is said after the check, which stays as it is', async () => {
  const plain = await said('a.xlsx');
  const beside = await said('a.xlsx', '--targets', 'other.xlsx');
  expect(beside.code).toBe(plain.code);
  const [own = ''] = beside.out.match(/与申报表对照：[^]*?\n\n/) ?? [];
  expect(beside.out.replace(own, '')).toBe(plain.out);
  expect(own).toContain(
    `与申报表对照：other.xlsx（工作表“申报表”）\n对照了 30 个指标，有 1 处要看。\n  ${CHANGE}\n`,
  );
});

test('the same targets leave nothing to say', async () => {
  const { out } = await said('a.xlsx', '--targets', 'same.xlsx');
  expect(out).toContain('对照了 30 个指标，没有发现不同。\n');
});

test('a declaration beside the form in its own file is found there', async () => {
  const { out } = await said('both.xlsx', '--targets', 'both.xlsx');
  expect(out).toContain(CHANGE);
});

test('JSON tells of it beside the report, and fits its schema', async () => {
  const { out } = await said('a.xlsx', '--json', '--targets', 'other.xlsx');
  const report = JSON.parse(out);
  expect(report.targets).toMatchObject({
    file: 'other.xlsx',
    sheet: '申报表',
    findings: [{ kind: 'value', cell: 'G22', there: expect.stringMatching(/^E\d+$/) }],
    notes: [],
  });
  expect(faultsOf(schema('report'), report)).toEqual([]);
});

test('a file without a declaration stops the run with a sentence', async () => {
  const { code, out, err } = await said('a.xlsx', '--targets', 'a.xlsx');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^a\.xlsx：没有找到绩效目标申报表：.+。\n$/);
  expect((await said('a.xlsx', '--targets', 'none.xlsx')).err).toMatch(/^none\.xlsx：.+。\n$/);
});

test('a table of many forms has no room for it', async () => {
  const { code, err } = await said('a.xlsx', '--summary', '--targets', 'same.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('--targets 的结果逐条列出，不能和 --summary 一起写');
});
