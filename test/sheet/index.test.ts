import { check } from '../../src/engine';
import { parseAddress, printCell, printCells, readForm, type Grid } from '../../src/sheet';

/** Cells as a program holds them that took them from a database: texts and numbers in rows. */
function gridOf(rows: readonly (readonly (string | number)[])[]): Grid {
  return {
    sheet: '评分表',
    rows: rows.map((values, row) => ({
      row,
      cells: values.map((value, column) => ({
        column,
        kind: typeof value === 'number' ? ('number' as const) : ('text' as const),
        value: `${value}`,
        text: `${value}`,
        formula: false,
      })),
    })),
  };
}

const HEADER = ['三级指标', '分值', '预期值', '实现值', '自评分数', '未达标原因分析'];

test('what the sheet layer exports is enough to check cells from anywhere and to name them', () => {
  const grid = gridOf([HEADER, ['培训人数', 100, '≥100人', '80人', 90, '天气']]);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const [finding] = check(reading.form).findings;
  if (finding === undefined) throw new Error('nothing found');
  expect([printCell(finding.cell), finding.suggestion]).toEqual(['E2', '80']);
  expect(printCells([finding.cell, { row: 2, column: 4 }])).toEqual(['E2:E3']);
  expect(parseAddress('E2')).toEqual(finding.cell);
});

test('cells without a form say why', () => {
  const reading = readForm(gridOf([['名单'], ['张三']]));
  expect(reading.kind).toBe('none');
});
