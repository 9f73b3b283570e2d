import { format } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { fractionIn, surveyIn, type ToldShare } from '../../../src/engine/prose/told-shares';

const told = (shares: readonly ToldShare[]) =>
  shares.map(({ part, whole }) => `${format(part)}/${format(whole)}`).join(' ');

test.each([
  ['100%(148/150)', '148/150'],
  ['100%（5/6个标段）', '5/6'],
  ['96.9%(31户÷32户)', '31/32'],
  // A day of the year, or no rate at all.
  ['100%(12/31)', ''],
  ['100%(2024/12/31)', ''],
  ['100%(0/0)', ''],
  ['95%(样本200份)', ''],
])('the parts behind the rate of %s', (text, shares) => {
  expect(told(fractionIn(normalise(text)))).toBe(shares);
});

test.each([
  ['发放问卷100份，回收98份，满意95份', '95/98 95/100'],
  ['发放100份、收回有效问卷98份，满意率95%，满意人数95人', '95/98 95/100'],
  ['回收98份，其中非常满意80份，满意15份', '95/98 80/98'],
  ['回收98份，满意和基本满意共95份，不满意3份', '95/98'],
  // Who was not content is no part that a rate is made of, and of two surveys none is known.
  ['回收98份，不满意3份', ''],
  ['教师回收50份，满意49份；家长回收98份，满意95份', ''],
  ['回收98份，满意人次120人', ''],
  ['满意95份', ''],
  ['发放100份，回收98份，满意度95%', ''],
])('what the survey of %s may come to', (text, shares) => {
  expect(told(surveyIn(normalise(text)))).toBe(shares);
});
