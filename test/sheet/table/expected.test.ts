import { entryOf, typed } from '../../../src/sheet/cells/entry';
import { joinExpected } from '../../../src/sheet/table/expected';
import { formOf } from '../reading';

function expectedOf(nature: string, value: string, unit: string, actual = '5') {
  const form = formOf(`
    | 三级指标 | 指标性质  | 指标值   | 度量单位 | 完成值 | 权重 | 得分 |
    | 甲       | ${nature} | ${value} | ${unit}  | ${actual} | 10   | 10   |`);
  return form.indicators[0]?.expected;
}

test.each([
  ['≥', '90', '%', '≥90%'],
  ['=', '26', '亩', '=26亩'],
  ['反向 小于等于', '1', '辆', '反向 小于等于1辆'],
  ['≥', '90%', '%', '≥90%'],
  ['≤', '11', '月', '≤11月'],
  ['=', '2023年11月', '年月', '=2023年11月'],
  ['≤', '30万元', '万元', '≤30万元'],
  ['', '30', '/', '30'],
  ['定性', '有所提高', '', '有所提高'],
  ['=', '明显', '是/否', '明显'],
])('%s, %s and %s are read as one value', (nature, value, unit, text) => {
  expect(expectedOf(nature, value, unit)?.text).toBe(text);
});

test('a date is quoted as it shows and read as the date it is, joined or not', () => {
  const cell = { row: 0, column: 1 };
  const held = { column: 1, kind: 'number', value: '45291', text: '31-Dec-23' } as const;
  const value = entryOf(cell, { ...held, formula: false, date: '2023年12月31日' });
  const date = { text: '31-Dec-23', plain: '2023年12月31日' };
  const parts = { value, unit: null, actual: null };
  expect(joinExpected({ ...parts, nature: null })).toMatchObject(date);
  expect(joinExpected({ ...parts, nature: typed(cell, '≤') })).toMatchObject({
    text: `≤${date.text}`,
    plain: `≤${date.plain}`,
  });
});

test.each(['=?', '#REF!'])('a nature or a unit that holds %s is no part of the value', (broken) => {
  expect(expectedOf(broken, '90', '')).toMatchObject({ kind: 'number', text: '90' });
  expect(expectedOf('', '90', broken)).toMatchObject({ kind: 'number', text: '90' });
});

test('the joined value stands in the cell of 指标值', () => {
  expect(expectedOf('≥', '90', '%')?.cell).toEqual({ row: 1, column: 2 });
});

test('a unit of ‰ holds for a bare actual value too', () => {
  expect(expectedOf('≤', '4', '‰', '3')?.text).toBe('≤4');
  expect(expectedOf('≤', '4', '‰', '3‰')?.text).toBe('≤4‰');
});

test('a unit of 万 or 亿 holds for a bare actual value too, so that neither is multiplied', () => {
  expect(expectedOf('=', '26', '万亩', '26')?.text).toBe('=26');
  expect(expectedOf('=', '26', '万亩', '26万亩')?.text).toBe('=26万亩');
});

test('a blank 指标值 stays blank, whatever its unit', () => {
  expect(expectedOf('≥', '', '%')?.kind).toBe('blank');
});

test.each(['调整后指标值', '年中调整', '调整指标值', '年度调整目标值'])(
  'where %s is filled in it is the target, and elsewhere the initial one',
  (header) => {
    const { indicators } = formOf(`
      | 三级指标 | 分值 | 年度指标值 | ${header} | 实际完成值 | 得分 |
      | 甲       | 40   | ≥10        | ≥8        | 8          | 40   |
      | 乙       | 40   | ≥10        |           | 8          | 32   |
      | 丙       | 20   | ≥10        | /         | 8          | 16   |`);
    expect(indicators.map(({ expected, adjusted }) => [expected?.text, adjusted])).toEqual([
      ['≥8', true],
      ['≥10', false],
      ['≥10', false],
    ]);
    expect(indicators.map(({ expected }) => expected?.cell.column)).toEqual([3, 2, 2]);
  },
);

function actualOf(nature: string, value: string, unit: string, actual: string) {
  const form = formOf(`
    | 三级指标 | 指标性质  | 指标值   | 度量单位 | 完成值 | 权重 | 得分 |
    | 完成时间 | ${nature} | ${value} | ${unit}  | ${actual} | 10   | 10   |`);
  const read = form.indicators[0]?.actual;
  return `${read?.text} ${read?.plain}`;
}

test.each([
  ['≤', '12', '月', '11', '11 11月'],
  ['＝', '12', '月', '12', '12 12月'],
  ['≤', '14', '月', '13', '13 13'],
  ['≥', '12', '月', '12', '12 12'],
  ['≤', '12', '个月', '11', '11 11'],
  ['≤', '12', '月', '11月', '11月 11月'],
  ['≤', '12', '月', '已完成', '已完成 已完成'],
])(
  'beside %s, %s and %s the actual value %s is read as %s',
  (nature, value, unit, actual, read) => {
    expect(actualOf(nature, value, unit, actual)).toBe(read);
  },
);
