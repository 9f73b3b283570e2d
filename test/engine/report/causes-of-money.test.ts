// Covers src/engine/model/with-amount.ts
import { printCell } from '../../../src/sheet/address';
import { checkGrid } from '../../check/check-grid';
import { gridLiteral } from '../../fixtures/grid-literal';

const SOUND = `
  | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 600 | 650 | 617.5 | 10 | "95.00%" | 9.5 |
  | 其中：当年财政拨款 | 600 | 600 | 567.5 | — | "94.58%" | — |
  | 上年结转资金 | 0 | 50 | 50 | — | 100% | — |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出 | 车间 | 6个 | 6个 | 90 | 90 |
  | 总分 | | | | 100 | 99.5 |`;

/** What is found, each cause with its suggestion, and how many findings follow from it. */
function causesOf(text: string): readonly string[] {
  const { findings } = checkGrid(gridLiteral(text).grid);
  return findings
    .filter(({ cause, rule }) => cause === null && /^(?:funds|score)-/.test(rule))
    .map(({ rule, cell, suggestion }) => {
      const follow = findings.filter(
        (one) => one.cause?.rule === rule && printCell(one.cause.cell) === printCell(cell),
      );
      return `${rule} ${printCell(cell)} → ${suggestion ?? '?'} (${follow.length})`;
    });
}

test('the form is sound as it stands', () => {
  expect(causesOf(SOUND)).toEqual([]);
});

test.each([
  ['the total', '| 617.5 |', '| 167.5 |', 'funds-sum D2 → 617.5 (3)'],
  ['the budget of the total', '| 650 | 617.5', '| 560 | 617.5', 'funds-sum C2 → 650 (2)'],
  ['a part', '| 600 | 600 | 567.5', '| 600 | 700 | 567.5', 'funds-sum C3 → 600 (1)'],
  ['what was spent of a part', '| 50 | 50 |', '| 50 | 5 |', 'funds-sum D4 → 50 (1)'],
])('one slip in %s is one cause at the cell that mends all', (_, right, wrong, cause) => {
  expect(causesOf(SOUND.replace(right, wrong))).toEqual([cause]);
});

test('where nothing adds up to it, a slip of two digits is known by the rate and the score', () => {
  const parts = /\| 其中[^\n]*\n[^\n]*\n/;
  const alone = SOUND.replace(parts, '');
  expect(causesOf(alone)).toEqual([]);
  expect(causesOf(alone.replace('| 617.5 |', '| 671.5 |'))).toEqual(['funds-rate D2 → 617.5 (1)']);
});

test('the number is suggested in the unit of its cell', () => {
  const yuan = SOUND.replace('（万元）', '（元）');
  expect(causesOf(yuan.replace('| 617.5 |', '| 167.5 |'))[0]).toContain('D2 → 617.5');
});

test('an amount with its unit beside it is not typed over', () => {
  const [cause] = causesOf(SOUND.replace('| 617.5 |', '| 167.5万元 |'));
  expect(cause).toBe('funds-sum D2 → ? (3)');
});

test('a wrong rate is mended where it stands', () => {
  expect(causesOf(SOUND.replace('"95.00%"', '"85.00%"'))).toEqual(['funds-rate F2 → 95% (0)']);
});

const FLAT = (weight: string) => `
  | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 长度 | ≥800米 | 820米 | 60 | 60 |
  | 造价 | ≤2万元 | 1.9万元 | 20 | 20 |
  | 满意度 | ≥90% | 94% | ${weight} | 20 |
  | 合计 | | | 100 | 100 |`;

test('a weight that is too much by what its full marks lack is the odd one', () => {
  const { findings } = checkGrid(gridLiteral(FLAT('25')).grid);
  const [cause, ...others] = findings.filter(
    (one) => one.cause === null && one.severity === 'error',
  );
  expect([cause?.rule, cause && printCell(cause.cell), cause?.suggestion, others]).toEqual([
    'weight-total',
    'D4',
    '20',
    [],
  ]);
});

test('of two weights of which either may be meant neither is changed', () => {
  const { findings } = checkGrid(
    gridLiteral(FLAT('20').replace('| 20 | 20 |', '| 25 | 25 |')).grid,
  );
  const found = findings.find(({ rule }) => rule === 'weight-total');
  expect(found?.suggestion).toBeNull();
});
