import { NO_EDITS } from '../../../src/documents/remarks/edits';
import { remarkList } from '../../../src/documents/remarks/remark-list';
import { remarksHtml } from '../../../src/documents/remarks/remarks-html';
import { remarksSheet } from '../../../src/documents/remarks/remarks-sheet';
import { reviewScores } from '../../../src/documents/remarks/review-scores';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkedSheet } from '../../taskpane/checked-sheet';

const FORM = checkedSheet(`
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 | 复核得分 |
  | 培训人数 | 60   | ≥50    | 25     | 60       | 30       |
  | 走访户数 | 40   | ≥10    | 10     | 40       | 41.5     |
`).report;

test('sets the reviewer’s score beside that of the unit and what was computed', () => {
  expect(reviewScores(FORM)).toEqual({
    rows: [
      ['培训人数', '60', '60', '30', '-30', '30', ''],
      ['走访户数', '40', '40', '41.5', '1.5', '40', '复核分高于权重'],
    ],
    sums: '复核分合计 71.5，比自评合计 100 少 28.5。',
  });
});

test('says of which rows there is no score yet, and compares no sums then', () => {
  const { report } = checkedSheet(`
    | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 | 复核得分 |
    | 培训人数 | 60   | ≥50    | 60     | 60       |          |
    | 走访户数 | 40   | ≥10    | 10     | 40       | 40       |
  `);
  expect(reviewScores(report)?.sums).toBe('复核分合计 40，1 个指标没有复核分。');
  expect(reviewScores(report)?.rows[0]?.at(-1)).toBe('没有复核分');
});

test('says nothing where the form has no such column', () => {
  const { report } = checkedSheet(`
    | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |
    | 培训人数 | 100  | ≥50    | 60     | 100      |
  `);
  expect(reviewScores(report)).toBeNull();
});

test('stands in the list, on paper and in the sheet', () => {
  const list = remarkList({
    file: 'a.xlsx',
    sheet: '评分表',
    row: null,
    report: FORM,
    options: DEFAULT_OPTIONS,
    level: 'warning',
    edits: NO_EDITS,
    round: null,
    version: '1',
  });
  const { rows, widths } = remarksSheet(list, '复核意见');
  const texts = rows.flat().map(({ text }) => text);
  expect(remarksHtml(list)).toContain('复核分高于权重');
  expect(texts).toContain('权重 40，自评 40，复核分 41.5，复核分－自评 1.5');
  for (const row of rows)
    expect(row.reduce((all, { span = 1 }) => all + span, 0)).toBe(widths.length);
});
