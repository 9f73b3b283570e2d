// Covers src/engine/model/budget-beside.ts
// Covers src/engine/model/unread.ts
// Covers src/sheet/unread-numbers.ts
import { check } from '../../../src/engine/check/check';
import { printCell } from '../../../src/sheet/address';
import { formOf } from '../../sheet/reading';

/** `error weight-total D2`: what is said of sums. */
function saidOf(text: string): readonly string[] {
  return check(formOf(text))
    .findings.filter(({ rule }) => /^(weight|score)-(total|sum)/.test(rule))
    .map(({ severity, rule, cell }) => `${severity} ${rule} ${printCell(cell)}`);
}

const header = (points: string) =>
  `| 项目资金（万元） | 全年预算数 | 全年执行数 | ${points} | 执行率 | 所得 |`;
const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 产出 | 场次 | 50 | ≥5 | 5 | 50 |
  | 效益 | 人数 | 40 | ≥5 | 5 | 40 |`;

test('points of a block whose header is not understood are doubted before the sums', () => {
  const said = saidOf(`
    ${header('计分权数')}
    | 年度资金总额 | 200 | 190 | 10 | 95% | 9.5 |
    ${TABLE}
    | 合计 | | 100 | | | 99.5 |`);
  expect(said).toEqual(['warning weight-total-row D2', 'warning score-total F2']);
});

test('a difference that no number makes up is accused as ever', () => {
  const said = saidOf(`
    ${header('计分权数')}
    | 年度资金总额 | 200 | 190 | 12 | 95% | 11 |
    ${TABLE}
    | 合计 | | 100 | | | 99.5 |`);
  expect(said).toEqual(['error weight-total-row C6', 'error score-total F6']);
});

test('an amount that was read is no part that was not', () => {
  const said = saidOf(`
    ${header('计分权数')}
    | 年度资金总额 | 10 | 9.5 | | 95% | |
    ${TABLE}
    | 合计 | | 100 | | | 99.5 |`);
  expect(said).toEqual(['error weight-total-row C6', 'error score-total F6']);
});

test.each([
  ['年初预算数', '| 年度资金总额 | 10 | 200 | 190 | |'],
  [
    '年初预算数 of a part',
    '| 年度资金总额 | 300 | 200 | 190 | |\n| 其中：财政拨款 | 10 | 9.5 | | |',
  ],
])('nor is what was read as %s, though the budget is another amount', (_, rows) => {
  const said = saidOf(`
    | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 计分权数 |
    ${rows}
    ${TABLE}
    | 合计 | | 100 | | | 99.5 |`);
  expect(said.filter((one) => one.startsWith('warning'))).toEqual([]);
  expect(said).toContain(`error score-total F${5 + rows.split('\n').length}`);
});

test('without a total the sum of the weights is doubted alike', () => {
  const text = `
    | 项目资金（万元） | 全年预算数 | 全年执行数 | 计分权数 |
    | 年度资金总额 | 200 | 190 | 10 |
    ${TABLE}`;
  expect(saidOf(text)).toEqual(['warning weight-total D2']);
  expect(saidOf(text.replace('| 10 |', '| 12 |'))).toEqual(['error weight-total C3']);
});

test('the score of a row that was skipped is doubted too', () => {
  const said = saidOf(`
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | | | | | 5 |
    | | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 人数 | 50 | ≥5 | 5 | 50 |
    | 合计 | | 100 | | | 105 |`);
  expect(said).toEqual(['warning score-total F2']);
});

const BESIDE = (points: number, score: number, printed: string) => `
  | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 100 | 95 | ${points} | 95% | ${score} |
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 产出 | 场次 | 60 | ≥5 | 5 | 60 |
  | 效益 | 人数 | 40 | ≥5 | 5 | 40 |
  ${printed}`;

test('a table of 100 beside the 10 of the budget is one finding that names both', () => {
  const text = BESIDE(10, 9.5, '| 合计 | | 100 | | | 100 |');
  expect(saidOf(text)).toEqual(['error weight-total D2']);
  const { message } = check(formOf(text)).findings.find(({ rule }) => rule === 'weight-total') ?? {
    message: '',
  };
  expect(message).toContain('评分表的分值合计已是 100，资金情况里的预算执行率另有 10 分，一共 110');
});

test('a total that is wrong besides is said all the same', () => {
  expect(saidOf(BESIDE(10, 9.5, '| 合计 | | 100 | | | 98 |'))).toEqual([
    'error weight-total D2',
    'error score-total F6',
  ]);
});

test('a budget that belongs to the 100 is no second one', () => {
  const text = BESIDE(10, 9.5, '| 合计 | | 100 | | | 99.5 |').replace(
    '| 60 | ≥5 | 5 | 60',
    '| 50 | ≥5 | 5 | 50',
  );
  expect(saidOf(text)).toEqual([]);
});
