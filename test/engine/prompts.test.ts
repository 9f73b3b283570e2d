import { assess } from '../../src/engine/assess';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { promptsOf } from '../../src/engine/prompts';
import { formOf, type RowTexts } from './scoring/form-of';

function promptsFor(row: RowTexts): readonly string[] {
  return promptsOf(assess(formOf(row), DEFAULT_OPTIONS)).map(({ text }) => text);
}

const FAILING = { expected: '≥5场', actual: '4场', weight: '10', claimed: '8' };
const PROMPT =
  '【待填写】预期值“≥5场”，实现值“4场”，扣 2 分。客观原因：【　】；主观原因：【　】；已采取措施：【　】；下一步整改措施：【　】；完成时限：【　】。';

test('a failing row with a blank reason gets the facts and the blanks to fill in', () => {
  expect(promptsFor(FAILING)).toEqual([PROMPT]);
});

test.each(['/', '无', '—', ' ', '0'])('a reason of “%s” is blank', (reason) => {
  expect(promptsFor({ ...FAILING, reason })).toHaveLength(1);
});

test('an untouched prompt of ours is brought up to date', () => {
  expect(promptsFor({ ...FAILING, actual: '3场', reason: PROMPT })).toEqual([
    PROMPT.replace('4场', '3场').replace('扣 2 分', '扣 4 分'),
  ]);
});

test.each(['资金下达晚。', PROMPT.replace('【　】', '资金下达晚'), `${PROMPT}补充说明`])(
  'words of a person are left alone: %s',
  (reason) => {
    expect(promptsFor({ ...FAILING, reason })).toEqual([]);
  },
);

test('a row that is met gets none', () => {
  expect(promptsFor({ ...FAILING, actual: '5场' })).toEqual([]);
});

test('where nothing could be recomputed the points lost come from the claimed score', () => {
  const [text] = promptsFor({
    expected: '高于全市增速',
    actual: '-0.5',
    claimed: '0',
    weight: '3.33',
  });
  expect(text).toContain('扣 3.33 分');
});

test('a row that has no values by its nature says how its score comes about', () => {
  const [text] = promptsFor({ name: '预算执行率', actual: '', weight: '12', claimed: '8.64' });
  expect(text).not.toContain('未填');
  expect(text).toContain('扣 3.36 分');
});
