import type { Form } from '../../../src/engine/model/form';
import { formOf } from '../reading';

/** What the first row asks for and has reached, as it is read. */
function valuesOf({ indicators: [first] }: Form): readonly (string | undefined)[] {
  return [first?.expected?.plain, first?.actual?.plain];
}

test.each([
  ['指标值', '1500000元', '实际完成值（万元）', '150', ['1500000元', '150万元']],
  ['指标值', '≥2公里', '实际完成值（米）', '2300', ['≥2公里', '2300米']],
  ['指标值', '≥20000人', '实际完成值（万人）', '2.3', ['≥20000人', '2.3万人']],
  ['指标值(万元)', '150', '实际完成值', '1500000元', ['150万元', '1500000元']],
])('%s %s beside %s %s', (expected, target, actual, reached, read) => {
  const form = formOf(
    `| 三级指标 | 分值 | ${expected} | ${actual} | 得分 |\n| 经费 | 9 | ${target} | ${reached} | 9 |`,
  );
  expect(valuesOf(form)).toEqual(read);
});

test.each([
  ['another measure', '指标值', '95%', '实际完成值（万元）', '95', ['95%', '95']],
  ['another thing', '指标值', '3人', '实际完成值（万元）', '4', ['3人', '4']],
  ['bare on both sides', '指标值', '150', '实际完成值（万元）', '150', ['150', '150']],
  [
    'a unit of its own',
    '指标值',
    '150万元',
    '实际完成值（万元）',
    '1500000元',
    ['150万元', '1500000元'],
  ],
  ['a note that is no unit', '指标值', '150万元', '实际完成值（自评）', '150', ['150万元', '150']],
  ['a percentage', '指标值', '3元', '实际完成值（元）', '90%', ['3元', '90%']],
  ['two numbers', '指标值', '3元至5元', '实际完成值（元）', '4', ['3元至5元', '4']],
])('%s is left alone', (_, expected, target, actual, reached, read) => {
  const form = formOf(
    `| 三级指标 | 分值 | ${expected} | ${actual} | 得分 |\n| 经费 | 9 | ${target} | ${reached} | 9 |`,
  );
  expect(valuesOf(form)).toEqual(read);
});

test('the cell is quoted as it was typed', () => {
  const { indicators } = formOf(
    '| 三级指标 | 分值 | 指标值 | 实际完成值（万元） | 得分 |\n| 经费 | 9 | 1500000元 | 150 | 9 |',
  );
  expect(indicators[0]?.actual?.text).toBe('150');
});
