import { ruleMatrix } from '../../../src/documents/overview/matrix';
import { matrixCsv, overviewCsv } from '../../../src/documents/overview/overview-csv';
import { row } from './form-row';

test('a line for each form and for what could not be checked, and no formula', () => {
  const csv = overviewCsv(
    [row({ file: 'a.xlsx', unit: '=1+1' })],
    [{ file: '@坏.xlsx', why: '打不开。' }],
  );
  const [head = '', first = '', second = ''] = csv.split('\r\n');
  expect(head).toMatch(/^\uFEFF文件,单位,项目,必须修改,建议核对,需人工,自评,核算,差额,/);
  expect(first).toContain("'=1+1");
  expect(second).toMatch(/^'@坏\.xlsx,.*,打不开。$/);
  expect(second.split(',')).toHaveLength(head.split(',').length);
});

test('the matrix ends in its sums', () => {
  const csv = matrixCsv(ruleMatrix([row({ unit: '甲局', rules: { 'weight-sum': 2 } })]));
  expect(csv).toMatch(/\r\n甲局,1,2,2\r\n合计,1,2,2\r\n$/);
});
