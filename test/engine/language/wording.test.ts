import { normalise } from '../../../src/engine/language/plain';
import { coreOf, read } from '../../../src/engine/language/reading';
import { Wording } from '../../../src/engine/language/wording';

const core = (text: string) => coreOf(read(normalise(text), null));
const wording = (text: string) => new Wording(read(normalise(text), null));

test('texts have one core once degree, tense and punctuation are dropped', () => {
  expect(core('有所增强')).toBe(core('得到增强了。'));
  expect(core('增强')).not.toBe(core('减弱'));
  expect(core('有')).toBe('');
});

test.each([
  ['下降5%', 'falls'],
  ['压减5%', 'cuts'],
  ['增长5%', 'rises'],
  ['压减成本，提高效率', null],
  ['5%', null],
])('%s: %s', (text, change) => {
  expect(wording(text).change).toBe(change);
});

test('what leads is what stands before the first number', () => {
  expect(wording('工期180天').lead).toBe('工期');
  expect(wording('良好').lead).toBe('良好');
});
