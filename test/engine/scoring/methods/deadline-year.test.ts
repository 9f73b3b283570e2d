import { assess } from '../../../../src/engine/check/assess';
import { normalise } from '../../../../src/engine/language/plain';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { checkGrid } from '../../../check/check-grid';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { formOf } from '../form-of';

/** expected, actual, 评价年度, met */
const ROWS: readonly (readonly [string, string, string, boolean | null])[] = [
  ['12月底前', '2024年1月10日', '2023', false],
  ['12月底前', '2023年12月20日', '2023年度', true],
  ['2023年12月底前', '次年1月10日', '2023', false],
  ['12月底前', '1月10日', '2023', true],
  ['12月底前', '次年1月10日', '2022-2023年', null],
  ['2023年12月底前', '建设中', '2023', false],
  ['2022年12月底前', '建设中', '2023', false],
  ['2025年12月底前', '建设中', '2023', null],
  ['12月底前', '建设中', '2022-2023年', false],
];

test.each(ROWS)('%s → %s in a form for %s: met is %s', (expected, actual, year, met) => {
  const field = {
    name: '评价年度',
    cell: { row: 0, column: 1 },
    filled: true,
    text: year,
    plain: normalise(year),
  };
  const form = formOf({ expected, actual }, { fields: [field] });
  const [assessment] = assess(form, DEFAULT_OPTIONS);
  expect(assessment?.met).toBe(met);
});

test('a day may be that of a start, so nothing is said of an end', () => {
  const { grid } = gridLiteral(`
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 工程开工时间 | 10 | 不晚于2023年4月 | 2023年5月12日 | 8 |
    | 工程竣工时间 | 10 | 不晚于2023年4月 | 2023年4月 | 10 |`);
  expect(checkGrid(grid).assessments.map(({ explanation }) => explanation)).toEqual([
    expect.stringMatching(/^2023年5月12日，晚于 2023年4月30日/),
    expect.stringMatching(/^最晚 2023年4月30日，不晚于 2023年4月30日/),
  ]);
});
