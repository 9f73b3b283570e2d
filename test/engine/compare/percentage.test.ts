import { percentageOf } from '../../../src/engine/compare/percentage';
import { format } from '../../../src/engine/decimal';
import { parseMeasure } from '../../../src/engine/language/measure';
import { read } from '../../../src/engine/language/reading';
import { parseTarget } from '../../../src/engine/language/target';
import { entry } from '../scoring/form-of';

test.each([
  ['≥90%', '95%', '95'],
  ['≥90', '95%', '95'],
  ['≥90%', '95', '95'],
  ['90%-95%', '93', '93'],
  ['≥90', '95', null],
  ['≥90%', '95件', null],
  ['≥90%', '良好', null],
])('of %s, %s is %s percent', (wanted, reached, percent) => {
  const asked = {
    name: read(entry(0, 0, '').plain, null),
    expected: read(entry(0, 1, wanted).plain, null),
  };
  const actual = entry(0, 2, reached);
  const target = parseTarget(entry(0, 1, wanted), asked.expected);
  const found = percentageOf(target, parseMeasure(actual, read(actual.plain, null), asked));
  expect(found && format(found)).toBe(percent);
});
