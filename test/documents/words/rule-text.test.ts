import { ruleText } from '../../../src/documents/words/rule-text';
import { weightSum } from '../../../src/engine/rules/weight-sum';

test('a rule is told by its own texts', () => {
  const { title, why, fix } = weightSum;
  expect(ruleText('weight-sum')).toMatchObject({ title, why, fix });
});

test('a rule that does not exist is a fault of ours', () => {
  expect(() => ruleText('weight')).toThrow('weight');
});
