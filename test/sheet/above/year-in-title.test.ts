import { aboveLines } from '../../../src/sheet/above/lines';
import { titlesIn, yearInTitle } from '../../../src/sheet/above/year-in-title';
import { sheetRows } from '../../../src/sheet/cells/sheet-rows';
import { gridLiteral } from '../../fixtures/grid-literal';

function yearOf(text: string): string | null {
  return yearInTitle(aboveLines(sheetRows(gridLiteral(text).grid), 9))?.field.text ?? null;
}

test.each([
  ['| 2023年度项目支出绩效自评表 |', '2023年度'],
  ['| 项目支出绩效自评表（2023年） |', '2023年'],
  ['| 2022年结转资金绩效自评表（2023年度） |', '2023年度'],
  ['| 项目绩效自评指标评分表 |\n| （2023年度） |', '（2023年度）'],
])('%s is of %s', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

test.each(['| 2023年工业发展资金 |', '| 绩效自评表 |', '| 2023年完成绩效自评表审核工作总结 |'])(
  '%s says no year of the form',
  (text) => {
    expect(yearOf(text)).toBeNull();
  },
);

test('titles are the title and a year alone, nothing else above the table', () => {
  const text = `
    | 2022年度项目支出绩效自评表 |
    | （2023年度） |
    | 项目名称 | 2023年培训 |
  `;
  const titles = titlesIn(aboveLines(sheetRows(gridLiteral(text).grid), 9));
  expect(titles.map(({ text: title }) => title)).toEqual([
    '2022年度项目支出绩效自评表',
    '（2023年度）',
  ]);
});
