import {
  claimedTotalText,
  recomputedTotalText,
  repeatedText,
  totalText,
  verifiedText,
} from '../../../src/documents/words/totals';
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
    '无（表里没有自评得分列）',
  ],
])('the claimed total says %s', (_, header, text) => {
  expect(claimedTotalText(checkedSheet(`${header}\n${ROW}`).report)).toBe(text);
});

const HEADER = '| 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |';
const JUDGED = '| 产值增速 | 40 | 高于全市增速 | 8% | 40 |';

test.each([
  ['all', '| 培训人数 | 100 | ≥100 | 90 | 90 |', '90', '已核算 100/100 分'],
  [
    'a part',
    `| 培训人数 | 60 | ≥100 | 90 | 54 |\n${JUDGED}`,
    '94（其中 40 分照自评计入）',
    '已核算 60/100 分',
  ],
  [
    'words within their tier',
    '| 培训人数 | 60 | ≥100 | 90 | 54 |\n| 制度 | 40 | 完善 | 完善 | 39 |',
    '93（其中 39 分照自评计入）',
    '已核算 100/100 分',
  ],
  [
    'what adds nothing besides',
    `| 培训人数 | 60 | ≥100 | 90 | 54 |\n${JUDGED.replace(/40 \|$/, '0 |')}`,
    '54',
    '已核算 60/100 分',
  ],
  ['nothing', JUDGED, '无（得分都没能核算）', '已核算 0/40 分'],
])('where %s was recomputed, the total says so', (_, rows, total, verified) => {
  const { report } = checkedSheet(`${HEADER}\n${rows}`);
  expect(recomputedTotalText(report)).toBe(total);
  expect(verifiedText(report)).toBe(verified);
});

test('without points there is nothing to be verified', () => {
  const { report } = checkedSheet(`${HEADER}\n| 培训人数 | | ≥100 | 90 | 9 |`);
  expect(verifiedText(report)).toBe('已核算 无（表里没有分值）');
});

test('what was taken as claimed can be said beside the total', () => {
  const { report } = checkedSheet(`${HEADER}\n| 培训人数 | 60 | ≥100 | 90 | 54 |\n${JUDGED}`);
  expect(repeatedText(report)).toBe('其中 40 分照自评计入');
  expect(repeatedText(checkedSheet(`${HEADER}\n| 培训人数 | 60 | ≥100 | 90 | 54 |`).report)).toBe(
    '',
  );
});
