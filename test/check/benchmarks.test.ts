import { run } from '../../src/cli/run';
import { fakeIo } from '../cli/fake-io';
import { formXlsx } from '../fixtures/form-xlsx';
import { OTHER_LAYOUTS } from '../fixtures/forms';

const TARGET = '高于全市平均水平';

/** The row with the relative target, and where its score is said to be open. */
async function checkedAgainst(benchmarks: Readonly<Record<string, number>>) {
  const { yinchuan } = OTHER_LAYOUTS;
  if (yinchuan === undefined) throw new Error('no form');
  const options = new TextEncoder().encode(JSON.stringify({ benchmarks }));
  const io = fakeIo({ 'a.xlsx': await formXlsx(yinchuan), 'o.json': options });
  await run(['check', 'a.xlsx', '--json', '--options', 'o.json'], io);
  const report = JSON.parse(io.out());
  return {
    row: report.indicators.find(({ expected }: { expected: string }) => expected === TARGET),
    open: report.findings.filter(({ rule }: { rule: string }) => rule === 'score-unverified'),
  };
}

test('a relative target without its figure is left to a person', async () => {
  const { row, open } = await checkedAgainst({});
  expect(row).toMatchObject({ method: 'benchmark', recomputed: null, status: 'manual' });
  expect(open).toMatchObject([{ cell: 'G13' }]);
});

test.each([
  [11.5, '15', 'met'],
  [16, '12', 'failing'],
])('against %s a value of 12.8%% scores %s', async (figure, recomputed, status) => {
  const { row, open } = await checkedAgainst({ [TARGET]: figure });
  expect(row).toMatchObject({ actual: '12.8%', recomputed, status });
  expect(open).toEqual([]);
});
