import { ruleText } from '../../../src/documents/words/rule-text';
import { weightSum } from '../../../src/engine/rules/weight-sum';

test('a rule is told by its own title', () => {
  expect(ruleText('weight-sum').title).toBe(weightSum.title);
});

test('a rule that does not exist is a fault of ours', () => {
  expect(() => ruleText('weight')).toThrow('weight');
});
