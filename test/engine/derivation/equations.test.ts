import { findEquations, unreadResults } from '../../../src/engine/derivation/equations';

function equations(reason: string): readonly string[] {
  return findEquations(reason).map(({ text }) => text);
}

function unread(reason: string): readonly string[] {
  return unreadResults(reason).map(String);
}

test.each([
  ['得分=（1033.48+100.63）/（1435-300）*12=11.99', ['(1033.48+100.63)/(1435-300)*12=11.99']],
  ['执行率=80÷100=80%，得分为10×80%=8', ['80/100=80%', '10*80%=8']],
  ['（3+4=7）', ['3+4=7']],
  ['3+4=7=7.0', ['3+4=7', '3+4=7.0']],
  ['7/8*10得8.75分', ['7/8*10=8.75']],
  ['5加3等于8，10-2等于8', ['10-2=8']],
])('%s holds %j', (reason, found) => {
  expect(equations(reason)).toEqual(found);
});

test.each([
  ['a date', '2023-12-31前完成'],
  ['numbering', '佐证1-1=附件'],
  ['a number alone', '得分=8'],
  ['the end of what words interrupt', '（1033.48加100.63）/1135*12=11.99'],
  ['a step of a chain', '3+4=7*2'],
])('%s is no equation', (_, reason) => {
  expect(equations(reason)).toEqual([]);
});

test('it is known how exactly the result is written and what stands before it', () => {
  const [score] = findEquations('自评得分：10×87.5%=8.75');
  expect(score).toMatchObject({ places: 2, afterScore: true, earns: false });
  const [rate] = findEquations('执行率7/8=87.5%');
  expect(rate).toMatchObject({ places: 3, afterScore: false });
  expect(rate?.stated.toString()).toBe('0.875');
  expect(findEquations('7/8*10得8.75分')).toMatchObject([{ earns: true }]);
});

test('the result of a working that words interrupt is known all the same', () => {
  expect(unread('（1033.48加100.63）/1135*12=11.99')).toEqual(['11.99']);
  expect(unread('（1033.48+100.63）/1135*12=11.99')).toEqual([]);
  expect(unread('得分=8')).toEqual([]);
});
