import { isPersonal } from '../../../../src/taskpane/browser/kept/personal-row';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';

function personal(address: string, ...rows: readonly (readonly (string | null)[])[]): boolean {
  return isPersonal(gridOf({ name: '表', rows }), cellAt(address));
}

test.each([
  ['beside the label', 'B1', [['联系人', '甲']]],
  ['beside a label with more between', 'D1', [['填报人：', null, '', '甲']]],
  [
    'under the label',
    'B2',
    [
      ['项目', '联系电话'],
      ['乙', '84000000'],
    ],
  ],
  [
    'under a label of two rows',
    'B2',
    [
      ['联系人', '甲'],
      [null, '乙'],
    ],
  ],
  ['with a number of its own', 'C1', [['备注', '', '请拨13800138000']]],
  ['in a row that names somebody in a sentence', 'A1', [['x', '工期延误。联系人：张三，已催办。']]],
])('a cell %s is personal', (_, address, rows) => {
  expect(personal(address, ...rows)).toBe(true);
});

test.each([
  ['of an indicator', 'C1', [['产出', '培训人数', '95']]],
  [
    'two rows under the label',
    'B3',
    [
      ['联系人', '甲'],
      ['项目', '乙'],
      ['年度', '2023'],
    ],
  ],
  [
    'left of the label above',
    'A2',
    [
      ['项目', '联系电话'],
      ['乙', ''],
    ],
  ],
  ['with an amount as long as a number', 'B1', [['资金', '13800138000元']]],
])('a cell %s is not', (_, address, rows) => {
  expect(personal(address, ...rows)).toBe(false);
});
