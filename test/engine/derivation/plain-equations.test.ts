import { EARNS, plainEquations } from '../../../src/engine/derivation/plain-equations';

test.each([
  ['（1＋2）×3÷4', '(1+2)*3/4'],
  ['【1+2】x3', '(1+2)*3'],
  ['1435—300', '1435-300'],
  ['1033.48万元+100.63万元', '1033.48+100.63'],
  ['10分*90%', '10*90%'],
  ['12（权重）*0.9', '12*0.9'],
  ['(实际支付1033.48+待付100.63)', '(1033.48+100.63)'],
  ['8*10≈80', '8*10=80'],
  ['3+4等于7', '3+4=7'],
  ['7/8*10得8.75分', `7/8*10${EARNS}8.75`],
])('%s reads %s', (reason, plain) => {
  expect(plainEquations(reason)).toBe(plain);
});

test.each([
  ['a note with a figure of its own', '12(权重10)*0.9', '12(10)*0.9'],
  ['a dash that joins no numbers', '一期—二期', '一期—二期'],
  ['得 where no points follow', '完成7/8得到认可', '完成7/8得到认可'],
])('%s stays', (_, reason, plain) => {
  expect(plainEquations(reason)).toBe(plain);
});

test('numbers on two lines are two numbers, also where the cell only wraps words', () => {
  expect(plainEquations('得分8\n10-2=8')).toBe('得分8;10-2=8');
  expect(plainEquations('10-\n2=8')).toBe('10-2=8');
});
