import { reportCsv } from '../../src/documents/report-csv';
import { compareRounds } from '../../src/documents/rounds/compare-rounds';
import { spotsOf } from '../../src/documents/rounds/spot';
import { withCells } from '../fixtures/form-sheet';
import { CENTRAL, JIANGMEN_2023 } from '../fixtures/forms';
import { checkedSheet } from '../taskpane/checked-sheet';
import { checked } from './checked-form';

const { header, form: line, remark } = reportCsv(false);

test('names its columns, for Excel with the mark of UTF-8', () => {
  expect(header).toBe(
    '\uFEFF文件,工作表,项目,单位,年度,自评,表内总分,核算,差额,等级,已核算,必须修改,建议核对,未达标,需人工,说明\r\n',
  );
});

test('prints one form as one line', () => {
  expect(line(checked(JIANGMEN_2023), null)).toBe(
    'a.xlsx,指标评分表,工业发展管理经费,江门市工业和信息化局,2023,96.66,96.66,96.66,0,优,85.34,0,8,2,3,\r\n',
  );
});

test('leaves the total and the grade empty where no score can be added up', () => {
  const form = withCells(JIANGMEN_2023, { I20: { error: '#REF!' } });
  expect(line(checked(form), null)).toMatch(
    /^a\.xlsx,指标评分表,工业发展管理经费,江门市工业和信息化局,2023,,96\.66,96\.66,,,85.34,1,/,
  );
});

test('prints no recomputed total that would only repeat what was claimed', () => {
  const { sheet, report } = checkedSheet(`
    | 三级指标 | 权重 | 预期值       | 实现值 | 自评得分 |
    | 产值增速 | 100  | 高于全市增速 | 8%     | 100      |
  `);
  expect(line({ file: 'a.xlsx', sheet, row: null, report }, null)).toBe(
    'a.xlsx,评分表,,,,100,,,,优,0,0,0,0,1,\r\n',
  );
});

test('prints a file that could not be checked with the reason', () => {
  const printed = remark({ file: 'a.xls', why: '这是旧版 .xls 文件。' });
  expect(printed).toBe('a.xls,,,,,,,,,,,,,,,这是旧版 .xls 文件。\r\n');
});

test.each(['=1+1', '+1', '-1+1', '--1', '@SUM(A1)', '\t=1+1'])(
  'disarms %j as a project name',
  (name) => {
    const printed = line(checked(withCells(JIANGMEN_2023, { D3: name })), null);
    expect(printed).toContain(`,'${name},`);
  },
);

test('quotes commas, quotes and line breaks', () => {
  const printed = line(checked(withCells(JIANGMEN_2023, { D3: '甲,"乙"\n丙' })), null);
  expect(printed).toContain(',"甲,""乙""\n丙",');
});

test('leaves all figures empty where there is nothing to score', () => {
  expect(line(checked(CENTRAL), null)).toMatch(
    /^a\.xlsx,绩效自评表,农村环境整治资金,某某县生态环境局,2023,,,,,,,1,1,/,
  );
});

test('a figure below zero stays one that Excel can add up', () => {
  const faulty = withCells(JIANGMEN_2023, { F17: 2.32 });
  expect(line(checked(faulty), null)).toContain(',96.66,96.66,96.76,-0.1,优,');
});

test('beside the last round it has a column for each part of it', () => {
  const table = reportCsv(true);
  expect(table.header).toMatch(/,需人工,已改,未改,其中单位称已改,新增,上轮清单未列,说明\r\n$/);
  const now = checked(JIANGMEN_2023);
  const [first, second, ...others] = spotsOf(now.report);
  if (first === undefined || second === undefined) throw new Error('too few findings');
  const mended = [first, { ...second, rule: 'weight-sum' }, { ...second, rule: 'score-sum' }];
  const round = compareRounds(mended, [first, second, ...others]);
  expect(table.form(now, round)).toMatch(new RegExp(`,3,2,1,0,${others.length + 1},0,\r\n$`));
  expect(table.form(now, compareRounds(null, [first, second]))).toMatch(
    /,3,,,,2,,上一轮里没有找到这张表.*\r\n$/,
  );
  expect(table.remark({ file: 'a.xls', why: '坏了。' }).split(',')).toHaveLength(
    table.header.split(',').length,
  );
});
