import { Decimal } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { amountStatements, isSameAmount } from '../../../src/engine/prose/amounts';

function told(text: string, year: string | null = '2023', project = '工业发展专项资金') {
  return amountStatements(normalise(text), year, project).map(
    ({ about, text: words }) => `${about} ${words}`,
  );
}

test.each([
  ['2023年预算1435万元，实际支出1033.48万元。', ['budget 预算1435万元', 'spent 支出1033.48万元']],
  ['项目预算1,435万元', ['budget 预算1,435万元']],
  ['预算100万元，其中支出20万元用于培训', ['budget 预算100万元']],
])('%s states %j', (text, statements) => {
  expect(told(text)).toEqual(statements);
});

test.each([
  ['of another year', '2022年预算1500万元'],
  ['of a change', '压减预算20万元'],
  ['of a plan', '计划支出20万元'],
  ['of parts', '其中：预算20万元'],
  ['of something else', '设计大赛支出20万元'],
])('what is said %s is passed over', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('where the form is of no one year, any year will do that is named alone', () => {
  expect(told('2022年预算1500万元', null)).toEqual(['budget 预算1500万元']);
});

test.each([
  ['预算1435万元', '1435', true],
  ['预算0.14亿元', '1435', true],
  ['预算0.1435亿元', '1436', false],
  ['预算14350000元', '1435', true],
  ['预算1435.00万元', '1435.004', true],
  ['预算1435万元', '1435.01', false],
])('%s is %s万元: %s', (text, funds, same) => {
  const [statement] = amountStatements(normalise(text), null, null);
  expect(statement && isSameAmount(statement, new Decimal(funds))).toBe(same);
});
