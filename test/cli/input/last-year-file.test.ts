// Covers src/host/forms/find-forms.ts
import { run } from '../../../src/cli/run';
import { faultsOf, schema } from '../../docs/schema';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL } from '../../fixtures/forms';
import { fakeIo } from '../fake-io';

let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  files = {
    'a.xlsx': await formXlsx(JIANGMEN_2023),
    'last.xlsx': await formXlsx(
      withCells(JIANGMEN_2023, { ...yearCell('2022年'), H22: '150人', H28: '2400件' }),
    ),
    'again.xlsx': await formXlsx(withCells(JIANGMEN_2023, { H22: 240 })),
    'other.xlsx': await formXlsx(NATIONAL),
    'none.xlsx': await formXlsx({ ...JIANGMEN_2023, rows: [['会议通知']], merges: [] }),
  };
});

/** The cell that says the year, with another in it. */
function yearCell(year: string): Readonly<Record<string, string>> {
  const at = JIANGMEN_2023.rows[2]?.indexOf('2023年') ?? -1;
  return { [`${String.fromCharCode(65 + at)}3`]: year };
}

async function said(...words: readonly string[]) {
  const io = fakeIo(files);
  const code = await run(words, io);
  return { code, out: io.out(), err: io.err() };
}

test('what comes back from last year, and what lies far below it, is said after the check', async () => {
  const plain = await said('a.xlsx');
  const { code, out } = await said('a.xlsx', '--last-year', 'last.xlsx');
  expect(code).toBe(plain.code);
  const [beside = ''] = out.match(/与上年表对照：[^]*?\n\n/) ?? [];
  expect(out.replace(beside, '')).toBe(plain.out);
  expect(beside).toMatch(
    /^与上年表对照：last\.xlsx（工作表“指标评分表”）\n对照了 32 个指标，有 \d+ 处要看。\n/,
  );
  expect(beside).toContain(
    'G22  “参加中小企业培训人数（人）”今年的目标值“≥50”比去年实际完成的“150人”低 67%，请核对目标是不是定低了。',
  );
  expect(beside).toMatch(/与去年的一字不差，请核对是不是今年的情况。/);
});

test('of another version of this year the differences alone are said', async () => {
  const { out } = await said('a.xlsx', '--last-year', 'again.xlsx');
  expect(out).toContain(
    '两份是同一年度的表，只列不同之处：对照了 32 个指标，有 1 处不同。\n' +
      '  H22  “参加中小企业培训人数（人）”的实现值不同：另一份是“240”，这份是“242”。\n',
  );
});

test('a form of another project is one sentence', async () => {
  const { out } = await said('a.xlsx', '--last-year', 'other.xlsx');
  expect(out).toMatch(
    /\n那份表是另一个项目的（[^）]+），没有逐行对照，请选择这个项目去年的自评表。\n\n/,
  );
});

test('JSON tells of it beside the report, and fits its schema', async () => {
  const { out } = await said('a.xlsx', '--json', '--last-year', 'again.xlsx');
  const report = JSON.parse(out);
  expect(report.lastYear.findings).toMatchObject([{ kind: 'actual', cell: 'H22', there: 'H22' }]);
  expect(faultsOf(schema('report'), report)).toEqual([]);
});

test('a file without a form stops the run with a sentence', async () => {
  const { code, out, err } = await said('a.xlsx', '--last-year', 'none.xlsx');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^none\.xlsx：.+没有找到指标评分表.+。--last-year 后面请写去年的自评表。\n$/);
});
