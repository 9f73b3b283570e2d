import { normalise } from '../../../src/engine/language/plain';
import { sentencesOf } from '../../../src/engine/prose/clauses';

test('a text falls into sentences and each into clauses', () => {
  expect(sentencesOf(normalise('共2项，全部完成；结余：3万元。'))).toEqual([
    { plain: '共2项,全部完成', clauses: ['共2项', '全部完成'] },
    { plain: '结余:3万元', clauses: ['结余', '3万元'] },
  ]);
});
