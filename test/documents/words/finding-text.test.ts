import { findingText } from '../../../src/documents/words/finding-text';
import type { Finding } from '../../../src/engine/report/report';
import { cellAt } from '../../fixtures/address';

const FINDING: Finding = {
  rule: 'score-mismatch',
  kind: 'high',
  severity: 'error',
  cell: cellAt('G3'),
  also: [],
  message: '多 6 分。',
  suggestion: null,
  choice: false,
  cause: null,
};

test.each<[string, Partial<Finding>, string]>([
  ['alone', {}, '多 6 分。'],
  ['with what to type', { suggestion: '24' }, '多 6 分。建议填：24。'],
  [
    'with its other end',
    { also: [cellAt('F3'), cellAt('F4'), cellAt('D1')] },
    '多 6 分。（相关单元格 F3:F4、D1）',
  ],
  [
    'with both',
    { suggestion: '24', also: [cellAt('F3')] },
    '多 6 分。建议填：24。（相关单元格 F3）',
  ],
])('a finding is said %s', (_, patch, text) => {
  expect(findingText({ ...FINDING, ...patch })).toBe(text);
});
