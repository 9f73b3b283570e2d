import { Decimal } from '../../../src/engine/decimal';
import { amountOf, moneyUnit } from '../../../src/sheet/above/amount';
import { aboveLines } from '../../../src/sheet/above/lines';
import { sheetRows } from '../../../src/sheet/cells/sheet-rows';
import { gridLiteral } from '../../fixtures/grid-literal';

function rowsOf(text: string) {
  return sheetRows(gridLiteral(text).grid);
}

function unitOf(text: string): string {
  return moneyUnit(aboveLines(rowsOf(text), 9)).toString();
}

test.each([
  ['| 金额单位：元 |', '0.0001'],
  ['| 项目资金（亿元） |', '10000'],
  ['| 单位：万元 |', '1'],
  ['| 预算数 | 5元 |', '1'],
  ['| 填报单位：元谋县财政局 |', '1'],
  ['| 填报单位（元氏县民政局） | 金额单位：元，下同 |', '0.0001'],
  ['| 经费（元宵节） |', '1'],
])('%s counts in %s万元', (text, unit) => {
  expect(unitOf(text)).toBe(unit);
});

test.each([
  ['1435', '1435'],
  ['1,435.50', '1435.5'],
  ['"1435万元"', '1435'],
  ['1.2亿元', '12000'],
  ['14350000元', '1435'],
  ['-20', '-20'],
  ['150万', '150'],
  ['1.5亿', '15000'],
  ['￥150万元', '150'],
  ['¥1,500,000.00元', '150'],
  ['150万元整', '150'],
  ['150（万元）', '150'],
  ['壹佰伍拾万元整', '150'],
  ['￥一百五十万元', '150'],
  ['人民币陆万元', undefined],
  ['陆家嘴街道', undefined],
  ['150人', undefined],
  ['150万人', undefined],
])('%s is %s万元', (text, value) => {
  const entry = rowsOf(`| ${text} |`)[0]?.cells[0]?.entry;
  const amount = entry === undefined ? null : amountOf(entry, new Decimal(1));
  expect(amount?.value.toString()).toBe(value);
});

test('a bare number counts in the unit of the sheet, one with a unit in its own', () => {
  const cells = rowsOf('| 500 | 500万元 |')[0]?.cells ?? [];
  const values = cells.map(({ entry }) => amountOf(entry, new Decimal('0.0001'))?.value.toString());
  expect(values).toEqual(['0.05', '500']);
});

test.each(['90%', '约500', '/', '500万元（其中上级200万元）'])('%s is no amount', (text) => {
  const entry = rowsOf(`| ${text} |`)[0]?.cells[0]?.entry;
  expect(entry && amountOf(entry, new Decimal(1))).toBeNull();
});
