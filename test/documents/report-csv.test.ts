import { CSV_HEADER, remarkCsv, reportCsv } from '../../src/documents/report-csv';
import { withCells } from '../fixtures/form-sheet';
import { CENTRAL, JIANGMEN_2023 } from '../fixtures/forms';
import { checkedSheet } from '../taskpane/checked-sheet';
import { checked } from './checked-form';

test('names its columns, for Excel with the mark of UTF-8', () => {
  expect(CSV_HEADER).toBe(
    '\uFEFF文件,工作表,项目,单位,年度,自评,核算,差额,等级,已核算,必须修改,建议核对,未达标,需人工,说明\r\n',
  );
});

test('prints one form as one line', () => {
  expect(reportCsv(checked(JIANGMEN_2023))).toBe(
    'a.xlsx,指标评分表,工业发展管理经费,江门市工业和信息化局,2023,96.66,96.66,0,优,85.34,0,8,2,3,\r\n',
  );
});

test('leaves the total and the grade empty where no score can be added up', () => {
  const form = withCells(JIANGMEN_2023, { I20: { error: '#REF!' } });
  expect(reportCsv(checked(form))).toMatch(
    /^a\.xlsx,指标评分表,工业发展管理经费,江门市工业和信息化局,2023,,96\.66,,,85.34,1,/,
  );
});

test('prints no recomputed total that would only repeat what was claimed', () => {
  const { sheet, report } = checkedSheet(`
    | 三级指标 | 权重 | 预期值       | 实现值 | 自评得分 |
    | 产值增速 | 100  | 高于全市增速 | 8%     | 100      |
  `);
  expect(reportCsv({ file: 'a.xlsx', sheet, row: null, report })).toBe(
    'a.xlsx,评分表,,,,100,,,优,0,0,0,0,1,\r\n',
  );
});

test('prints a file that could not be checked with the reason', () => {
  const line = remarkCsv({ file: 'a.xls', why: '这是旧版 .xls 文件。' });
  expect(line).toBe('a.xls,,,,,,,,,,,,,,这是旧版 .xls 文件。\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1'])('disarms %j as a project name', (name) => {
  const line = reportCsv(checked(withCells(JIANGMEN_2023, { D3: name })));
  expect(line).toContain(`,'${name},`);
});

test('quotes commas, quotes and line breaks', () => {
  const line = reportCsv(checked(withCells(JIANGMEN_2023, { D3: '甲,"乙"\n丙' })));
  expect(line).toContain(',"甲,""乙""\n丙",');
});

test('leaves all figures empty where there is nothing to score', () => {
  expect(reportCsv(checked(CENTRAL))).toMatch(
    /^a\.xlsx,绩效自评表,农村环境整治资金,某某县生态环境局,2023,,,,,,1,1,/,
  );
});
