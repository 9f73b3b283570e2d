import { normalise } from '../../../src/engine/language/plain';
import { sentencesOf, withoutLead } from '../../../src/engine/prose/clauses';

test('a text falls into sentences and each into clauses', () => {
  expect(sentencesOf(normalise('共2项，全部完成；结余：3万元。'))).toEqual([
    { plain: '共2项,全部完成', clauses: ['共2项', '全部完成'] },
    { plain: '结余:3万元', clauses: ['结余', '3万元'] },
  ]);
});

test('words that lead a text are taken off one after the other', () => {
  expect(withoutLead('各项绩效指标完成', ['绩效', '指标', '各项'])).toBe('完成');
  expect(withoutLead('指标', ['指标'])).toBe('');
});
