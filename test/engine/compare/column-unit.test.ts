import { assess } from '../../../src/engine/check/assess';
import { inColumnUnit } from '../../../src/engine/compare/column-unit';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from '../../sheet/reading';

function read(unit: string, actual: string): string | null {
  const form = formOf(`
    | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
    | 接待观众 | ≥ | 40 | ${unit} | ${actual} | 20 | 20 |`);
  const [row] = assess(form, DEFAULT_OPTIONS);
  const found = row === undefined ? null : inColumnUnit(row.indicator, row.measure);
  return found && `${found.value.toString()}${found.percent ? '%' : found.unit}`;
}

test.each([
  ['万人次', '43.6', '436000人次'],
  ['%', '98.7', '98.7%'],
  ['件（套）', '60', '60件(套)'],
  ['万元', '12', '120000元'],
  ['', '43.6', null],
  ['万人次', '43.6万人次', null],
  ['%', '98.7%', null],
  ['万人次', '已完成', null],
])('under %j %s is %s', (unit, actual, quantity) => {
  expect(read(unit, actual)).toBe(quantity);
});
