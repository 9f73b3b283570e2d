import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { promptAndMarkEdits } from '../../src/sheet/report-edits';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import type { CellSpec } from '../host/workbook-spec';
import { excessiveGrowth } from './growth';

type Row = readonly CellSpec[];

const ABOVE = JIANGMEN_2023.rows.slice(0, 11);
const HEADER = JIANGMEN_2023.rows.slice(11, 14);
const TOTAL: Row = ['合计：', 100, null, 100, null, 100, null, null, 100];
const ERROR = { error: '#N/A' };

/** What is done with a form: it is read, checked, and turned into edits. */
function handling(rows: readonly Row[]): () => void {
  const grid = gridOf({ name: '指标评分表', rows });
  return () => {
    const reading = readForm(grid);
    if (reading.kind !== 'form') throw new Error(reading.why);
    promptAndMarkEdits(grid, check(reading.form));
  };
}

/** A table of so many rows below the header, and prose below its total. */
function table(rows: readonly Row[], prose: readonly string[] = []): readonly Row[] {
  return [...ABOVE, ...HEADER, ...rows, TOTAL, ...prose.map((text) => [text])];
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Level 1 and 2 with their weights, name, weight, expected, actual, score, reason, criterion, evidence. */
const inGroup = (at: number): Row => [`产出${at}`, 1, `数量${at}`, 1, `指标${at}`, 1, 5, 4, 1];
const plain = (at: number): Row => [null, null, null, null, `指标${at}`, 1, 5, 4, 1];

const PROMPT =
  '【待填写】预期值“5”，实现值“3”，扣 2 分。偏差原因：【　】；改进措施及完成时限：【　】。';
const SUM = `（${times(30, (at) => `7.${at + 10}`).join('+')}）=1`;

test.each<[string, (size: number) => readonly Row[]]>([
  [
    'groups with broken cells',
    (size) => table(times(size, (at) => [...inGroup(at).slice(0, 7), ERROR, ERROR])),
  ],
  [
    'totals and rows below them',
    (size) => table(times(size, (at) => (at % 2 ? TOTAL : plain(at)))),
  ],
  ['headers', (size) => table(times(size, (at) => (at % 2 ? plain(at) : (HEADER[1] ?? []))))],
  ['untouched prompts', (size) => table(times(size, (at) => [...plain(at), PROMPT]))],
  [
    'figures of the prose, times that of the reasons',
    (size) =>
      table(
        times(size, (at) => [...plain(at), SUM]),
        ['1.5、'.repeat(size)],
      ),
  ],
  [
    'groups, times that of their counts',
    (size) =>
      table(
        times(size, inGroup),
        times(size, () => '产出1指标1项，全部完成。'),
      ),
  ],
  [
    'rows, times that of the counts of all',
    (size) => table(times(size, inGroup), ['共设置三级指标1项，'.repeat(size)]),
  ],
  [
    'kinds counted in one text',
    (size) => table(times(32, plain), ['共1项产出指标、1项效益指标；'.repeat(4 * size)]),
  ],
  [
    'pieces of evidence, times that of the mentions of others',
    (size) =>
      table(
        times(size, (at) => {
          const series = `${at % 999}-${at % 997}-`;
          const mentions = times(8, (number) => `${series}${number + 2}、`).join('');
          return [...plain(at), '/', null, `${series}1.甲，${mentions}`];
        }),
      ),
  ],
])('cost grows no faster than the number of %s', (_, rows) => {
  expect(excessiveGrowth((size) => handling(rows(size)), 1000)).toBeNull();
});

// The stack holds the arguments of a call: no list of a form's rows may be spread into one.
test('140,000 rows in one group without a weight of its own are checked', () => {
  const rows = times(140_000, (at): Row => [
    at === 0 ? '产出' : null,
    at === 0 ? '数量' : null,
    '甲',
    1,
    1,
  ]);
  const header = ['一级指标', '二级指标', '三级指标', '权重', '得分'];
  const reading = readForm(gridOf({ name: '指标评分表', rows: [header, ...rows] }));
  if (reading.kind !== 'form') throw new Error(reading.why);
  expect(check(reading.form).assessments).toHaveLength(140_000);
});
