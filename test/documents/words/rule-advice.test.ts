import texts from '../../../src/documents/words/advice-by-rule.json';
import { ruleAdvice, ruleAdviceFor } from '../../../src/documents/words/rule-advice';
import { RULES } from '../../../src/engine/rules';
import { NATIONAL } from '../../fixtures/forms';
import { checked } from '../checked-form';

const IDS = RULES.map(({ id }) => id);

test('every rule says why it is asked and what to do, in Chinese, and no other', () => {
  expect(Object.keys(texts).toSorted()).toEqual(IDS.toSorted());
  const said = Object.values(texts).flatMap(({ why, fix }) => [why, fix]);
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text) || !text.endsWith('。'))).toEqual([]);
});

test('why a rule is asked and what to do is said in the words of the form', () => {
  const { report } = checked(NATIONAL);
  expect(ruleAdvice('weight-total').fix).toContain('改正权重');
  expect(ruleAdviceFor(report, 'weight-total').fix).toContain('改正分值');
  const { why } = ruleAdviceFor(report, 'value-unmeasured');
  expect(why).toMatch(/^实际完成值应当/);
});

test('a rule that does not exist is a fault of ours', () => {
  expect(() => ruleAdvice('weight')).toThrow('weight');
});
