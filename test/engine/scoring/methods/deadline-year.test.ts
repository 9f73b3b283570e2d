import { assess } from '../../../../src/engine/assess';
import { normalise } from '../../../../src/engine/language/plain';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
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
