import { ruleText, ruleTextFor } from '../../../src/documents/words/rule-text';
import { weightSum } from '../../../src/engine/rules/weight-sum';
import { NATIONAL } from '../../fixtures/forms';
import { checked } from '../checked-form';

test('a rule is told by its own texts', () => {
  const { title, why, fix } = weightSum;
  expect(ruleText('weight-sum')).toMatchObject({ title, why, fix });
});

test('a rule that does not exist is a fault of ours', () => {
  expect(() => ruleText('weight')).toThrow('weight');
});

test('why a rule is asked and what to do is said in the words of the form', () => {
  const { report } = checked(NATIONAL);
  expect(ruleTextFor(report, 'weight-total').fix).toContain('改正分值');
  const { why } = ruleTextFor(report, 'value-unmeasured');
  expect(why).toMatch(/^实际完成值应当/);
});
