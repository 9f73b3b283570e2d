import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/engine/check/assess';
import { format } from '../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { formOf } from '../engine/scoring/form-of';

const PAGE = readFileSync(join(__dirname, '../../docs/scoring.md'), 'utf8');
const VERDICT = { true: '达到', false: '没有达到', null: '看不出' };

/** The rows of all tables: 指标, 二级指标 or 评分标准, 预期值, 实现值, 得分, 结论. */
const ROWS = PAGE.split('\n## ').flatMap((section) => {
  const [header, , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((row) => ({ isCriterion: header?.[2] === '评分标准', row }));
});

test.each(ROWS)('the page is right about $row', ({ isCriterion, row }) => {
  const [, name = '', second = '', expected, actual, score, verdict] = row;
  const form = formOf(
    isCriterion
      ? { name, criterion: second, expected, actual }
      : { name, labels: [second], expected, actual },
  );
  const [one] = assess(form, DEFAULT_OPTIONS);
  const points = one?.recomputed ? format(one.recomputed) : '-';
  const said = one?.range ? `${format(one.range.low)}..${format(one.range.high)}` : points;
  expect([said, VERDICT[`${one?.met ?? null}`]]).toEqual([score, verdict]);
});

test('the page has rows of every kind', () => {
  expect(new Set(ROWS.map(({ row }) => row.at(-2))).size).toBe(3);
  expect(ROWS.length).toBeGreaterThan(30);
});
