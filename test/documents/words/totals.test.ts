import { claimedTotalText, totalText } from '../../../src/documents/words/totals';
import { Decimal } from '../../../src/engine/decimal';
import { checkedSheet } from '../../taskpane/checked-sheet';

const ROW = '| 培训人数 | 100 | ≥100 | 90 | 90 |';

test.each([
  ['96.66', null, '96.66'],
  ['96', '优', '96（优）'],
  // A printed total is told from the one it should be.
  ['96.664', null, '96.664'],
] as const)('a total of %s is printed as %s', (total, grade, text) => {
  expect(totalText(new Decimal(total), grade)).toBe(text);
});

test.each([
  ['a grade where scores add up', '| 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |', '90（优）'],
  [
    'that there is no score column',
    '| 三级指标 | 权重 | 预期值 | 实现值 | 备注 |',
    '没有（表里没有自评得分列）',
  ],
])('the claimed total says %s', (_, header, text) => {
  expect(claimedTotalText(checkedSheet(`${header}\n${ROW}`).report)).toBe(text);
});
