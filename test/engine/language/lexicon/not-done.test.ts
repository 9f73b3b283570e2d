import { DEEDS, wordsOf } from '../../../../src/engine/language/lexicon';
import { readingOf } from './rows';

/** A row of each kind that asks for the whole work, so that every stage of it may be denied. */
const READERS = [
  { name: '完成时间', expected: '2023年6月底前' },
  { name: '改造户数', expected: '100户' },
  { name: '完成比例', expected: '100%' },
  { name: '建设情况', expected: '建成投用' },
];
const DENIED = [...wordsOf('denial'), '尚未'];
const DEED_WORDS = wordsOf(...DEEDS);

function readings(actuals: readonly string[]): readonly string[] {
  return READERS.flatMap((row) =>
    actuals.map((actual) => `${row.expected} ${actual} ${readingOf({ ...row, actual })}`),
  );
}

const missed = (lines: readonly string[]) => lines.filter((line) => line.includes('missed'));
const others = (lines: readonly string[]) => lines.filter((line) => !line.includes('missed'));

test.each(DENIED)('every deed after %s is not done, whatever stands between', (denial) => {
  const actuals = DEED_WORDS.flatMap((deed) =>
    ['', ...wordsOf('manner')].map((manner) => `${denial}${manner}${deed}`),
  );
  expect(others(readings(actuals))).toEqual([]);
});

test('no deed that is done is missed, nor is one of which nothing was left undone', () => {
  const actuals = DEED_WORDS.flatMap((deed) => [
    deed,
    `已${deed}`,
    `已按时${deed}`,
    `无未${deed}事项`,
  ]);
  expect(missed(readings(actuals))).toEqual([]);
});

test('every delay is a miss, alone and before a deed', () => {
  const actuals = wordsOf('delay').flatMap((delay) => [delay, `${delay}完成`, `进度${delay}`]);
  expect(others(readings(actuals))).toEqual([]);
});

test('no delay that is denied is a miss, nor a rate of delays', () => {
  const actuals = wordsOf('delay').flatMap((delay) => [
    ...wordsOf('absence').map((absence) => `${absence}${delay}`),
    ...wordsOf('absence').map((absence) => `${absence}任何${delay}`),
    `${delay}率`,
  ]);
  expect(missed(readings(actuals))).toEqual([]);
});

test.each([
  ['2023年6月底前完工', '尚未验收'],
  ['2023年6月底前开工', '未完工'],
  ['2023年6月底前', '已完工，尚未验收'],
  ['完工100户', '未验收'],
  ['延迟退休政策宣传到位', '延迟退休政策宣传到位'],
])('%s is not missed by %s: what was asked for may be done', (expected, actual) => {
  expect(readingOf({ expected, actual })).not.toContain('missed');
});

test.each([
  ['2023年6月底前验收', '已完工，尚未验收'],
  ['2023年6月底前', '尚未验收'],
  ['2023年6月底前完工', '尚未开工'],
  ['建成投用', '已建成，尚未投用'],
])('%s is missed by %s', (expected, actual) => {
  expect(readingOf({ expected, actual })).toContain('missed');
});

test.each(['竣工', '完工', '建成', '验收', '交付', '办结', '投入使用', '通过验收'])(
  '已%s is in time as 已完成 is',
  (deed) => {
    expect(readingOf({ expected: '2023年6月底前', actual: `已${deed}` })).toContain('deadline met');
  },
);

test.each(['竣工', '完工', '建成', '验收'])('已%s is not yet what 投用 asks for', (deed) => {
  expect(readingOf({ expected: '2023年6月底前投用', actual: `已${deed}` })).toContain('deadline ?');
});
