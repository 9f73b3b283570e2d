import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import type { Form } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { promptsOf } from '../../../src/engine/report/prompts';
import { formOf, type RowTexts } from '../scoring/form-of';

function promptsFor(rows: RowTexts | RowTexts[], extra: Partial<Form> = {}): readonly string[] {
  const form = formOf(rows, extra);
  return promptsOf(form, assess(form, DEFAULT_OPTIONS)).map(({ text }) => text);
}

function typedReason(text: string) {
  const [indicator] = formOf({ reason: text }).indicators;
  return indicator?.reason ?? null;
}

const amount = (value: number) => ({ cell: { row: 0, column: 0 }, value: new Decimal(value) });

const FAILING = { expected: '≥5场', actual: '4场', weight: '10', claimed: '8' };
const BLANKS = '偏差原因：【　】；改进措施及完成时限：【　】。';
const PROMPT = `【待填写】预期值“≥5场”，实现值“4场”，扣 2 分。${BLANKS}`;

test('the prompt the others here are made from is the one that is written', () => {
  expect(promptsFor(FAILING)).toEqual([PROMPT]);
});

test.each([
  ['between the facts and the blanks', PROMPT.replace('偏差', '因台风停办1场，已补办。偏差')],
  ['right after the mark', PROMPT.replace('】预期', '】因台风停办1场，已补办。预期')],
  ['before the mark', `因台风停办1场，已补办。${PROMPT}`],
  ['behind the last blank', `${PROMPT}已于3月补办。`],
  ['in place of the facts', `【待填写】因台风停办1场，已补办。${BLANKS}`],
  ['in place of all values', `【待填写】因台风停办1场，扣 2 分。${BLANKS}`],
  ['on a line of their own', PROMPT.replace('偏差', '\n1.台风；2.场地改造。\n偏差')],
  ['between two facts', PROMPT.replace('，扣', '，因台风停办1场，扣')],
  ['behind the points', PROMPT.replace('2 分', '2 分，已补办')],
  ['inside the quoted actual value', PROMPT.replace('4场”', '4场，因台风停办1场，已补办”')],
  ['as the quoted actual value', PROMPT.replace('4场”', '因台风停办1场”')],
  ['inside the quoted expected value', PROMPT.replace('≥5场”', '≥5场（台风前）”')],
  ['without quotes', PROMPT.replace('“4场”', '4场')],
  ['with other quotes', PROMPT.replace('“4场”', '"4场"')],
  ['into the first blank', PROMPT.replace('【　】', '台风')],
  ['into the last blank', PROMPT.replace('时限：【　】', '时限：2024年3月')],
  ['inside the brackets of a blank', PROMPT.replace('【　】', '【台风】')],
])('a prompt with words of a person %s is left alone', (_, reason) => {
  expect(reason).not.toBe(PROMPT);
  expect(promptsFor({ ...FAILING, reason })).toEqual([]);
});

test.each([
  ['a half-width comma', PROMPT.replace('，实现值', ',实现值')],
  ['a half-width stop', PROMPT.replace('分。', '分.')],
  ['a stop that closes nothing', `【待填写】。${BLANKS}`],
  ['no stop', PROMPT.slice(0, -1)],
  ['no space before the points', PROMPT.replace('扣 2 分', '扣2分')],
  ['full-width points', PROMPT.replace('扣 2 分', '扣 ２ 分')],
  ['points as nobody prints them', PROMPT.replace('扣 2 分', '扣 2.00 分')],
  ['points said twice', PROMPT.replace('扣 2 分', '扣 2 分，扣 2 分')],
  ['points alone said twice', `【待填写】扣 2 分，扣 2 分。${BLANKS}`],
  ['another word', PROMPT.replace('实现值', '实际值')],
  ['a half-width blank', PROMPT.replace('【　】', '【 】')],
  ['one blank less', PROMPT.replace('偏差原因：【　】；', '')],
  ['another mark', PROMPT.replace('【待填写】', '[待填写]')],
  ['a line break behind it', `${PROMPT}\n`],
  ['a line break as Windows writes it', `${PROMPT}\r\n`],
  ['a line break within', PROMPT.replace('偏差', '\r\n偏差')],
  ['a line break within a quoted value', PROMPT.replace('4场”', '4\n场”')],
  ['a blank behind it', `${PROMPT} `],
  ['a full-width blank before it', `　${PROMPT}`],
])('a prompt with %s is no longer as it was written, and left alone', (_, reason) => {
  expect(reason).not.toBe(PROMPT);
  expect(promptsFor({ ...FAILING, reason })).toEqual([]);
});

test.each([
  ['another actual value', PROMPT.replace('4场', '3场')],
  ['another expected value', PROMPT.replace('≥5场', '不少于6场（次）')],
  ['other points', PROMPT.replace('扣 2 分', '扣 3.33 分')],
  ['no points', PROMPT.replace('，扣 2 分', '')],
  ['a value that was missing', PROMPT.replace('“4场”', '未填')],
  ['a value that was an error', PROMPT.replace('“≥5场”', '无法读取')],
  ['no values', `【待填写】扣 2 分。${BLANKS}`],
  ['nothing known', `【待填写】${BLANKS}`],
])('an untouched prompt that tells %s is brought up to date', (_, reason) => {
  expect(reason).not.toBe(PROMPT);
  expect(promptsFor({ ...FAILING, reason })).toEqual([PROMPT]);
});

const FIVE =
  '客观原因：【　】；主观原因：【　】；已采取措施：【　】；下一步整改措施：【　】；完成时限：【　】。';
const EXCEEDED = '超额完成的原因：【　】；下一年度预期值是否调整：【　】。';

test.each([
  ['with five gaps', PROMPT.replace(BLANKS, FIVE)],
  [
    'of far more than was planned',
    `【待填写】预期值“≥5场”，实现值“20场”，是预期值的 4 倍。${EXCEEDED}`,
  ],
])('an untouched prompt %s is one of ours', (_, reason) => {
  expect(promptsFor({ ...FAILING, reason })).toEqual([PROMPT]);
});

test.each([
  ['one of five gaps', PROMPT.replace(BLANKS, FIVE.replace('【　】', '台风'))],
  ['five gaps less one', PROMPT.replace(BLANKS, FIVE.replace('主观原因：【　】；', ''))],
  ['a sentence before the times', `【待填写】因台风，是预期值的 4 倍。${EXCEEDED}`],
])('a prompt with words in %s is left alone', (_, reason) => {
  expect(promptsFor({ ...FAILING, reason })).toEqual([]);
});

test.each([
  ['90%', '84.5%'],
  ['≥2,000件以上', '1980件'],
  ['高于等于３万元/亩', '2.5万元/亩'],
  ['正向≥90%', '0.9'],
  ['90%-95%', '-0.5'],
  ['不超过30个工作日', '45个工作日'],
  ['2023年12月底前', '2024年1月15日'],
  ['2023年12月31日前完成', '2024-01-15'],
  ['前10名', '第12名'],
  ['12月底之前', '2023年第四季度'],
  ['100%', '99.8个百分点'],
])('an untouched prompt may tell any figures of before: %s, %s', (expected, actual) => {
  const reason = PROMPT.replace('≥5场', expected).replace('4场', actual);
  expect(promptsFor({ ...FAILING, reason })).toEqual([PROMPT]);
});

test.each([
  '4场因台风',
  '受灾2次',
  '4场（因台风）',
  '3月补办1场',
  '12月停办',
  '2人请假',
  '4场，3场',
  '4场/补',
])('a few words beside a figure are words: %s', (actual) => {
  const reason = PROMPT.replace('4场”', `${actual}”`);
  expect(promptsFor({ ...FAILING, reason })).toEqual([]);
});

describe('values in words', () => {
  const WORDS = { expected: '全面完成', actual: '部分完成', weight: '10', claimed: '6' };
  const [OWN = ''] = promptsFor(WORDS);

  test('are known while the row holds them', () => {
    expect(OWN).toContain('实现值“部分完成”');
    const reason = OWN.replace('扣 4 分', '扣 3 分');
    expect(promptsFor({ ...WORDS, reason })).toEqual([OWN]);
  });

  test('are known while another row holds them, as after sorting', () => {
    const [first] = promptsFor([
      { ...FAILING, reason: OWN },
      { ...WORDS, reason: '/' },
    ]);
    expect(first).toBe(PROMPT);
  });

  test('may be words of a person once no row holds them', () => {
    expect(promptsFor({ ...WORDS, actual: '未完成', reason: OWN })).toEqual([]);
  });

  test('of the other column are none of ours', () => {
    const reason = OWN.replace('实现值“部分完成”', '实现值“全面完成”');
    expect(promptsFor({ ...WORDS, reason })).toEqual([]);
  });

  test('are known however long or broken over lines they are', () => {
    const actual = `部分完成，\n${'其余受台风影响推迟，'.repeat(8)}`;
    const [long = ''] = promptsFor({ ...WORDS, actual });
    expect(long).toContain('…”');
    const reason = long.replace('扣 4 分', '扣 3 分');
    expect(promptsFor({ ...WORDS, actual, reason })).toEqual([long]);
  });

  test.each([
    ['“两节”活动部分完成', '‘两节’活动部分完成'],
    ['部分完成（联系人：张三丰 13812345678）', '部分完成（联系人：…）'],
  ])('are known as they are quoted, and as they stand: %s', (actual, told) => {
    const [prompt = ''] = promptsFor({ ...WORDS, actual });
    expect(prompt).toContain(`实现值“${told}”`);
    for (const old of [told, actual]) {
      const reason = prompt.replace(told, old).replace('4 分', '3 分');
      expect(promptsFor({ ...WORDS, actual, reason })).toEqual([prompt]);
    }
    const theirs = prompt.replace(told, `${told}，已补办`);
    expect(promptsFor({ ...WORDS, actual, reason: theirs })).toEqual([]);
  });
});

/** A form with a budget and what was paid of it; null for nothing filled in. */
function paid(spent: number | null, budget = 100): Partial<Form> {
  return {
    funds: {
      evaluated: null,
      budget: amount(budget),
      allocated: null,
      spent: spent === null ? null : { local: amount(spent), transferred: null },
      unscoredRate: false,
      rows: [],
    },
  };
}

describe('the working of an execution row', () => {
  const ROW = { name: '预算执行率', claimed: '8' };

  test.each([
    ['a quotient that ends', paid(75), ROW],
    ['a quotient that does not end', paid(100, 300), ROW],
    ['full points by rounding', paid(99_999, 100_000), ROW],
    ['nothing paid', paid(0), ROW],
    ['no amounts to work with', paid(null), ROW],
    ['no amounts at all', {}, ROW],
    ['amounts in two units', paid(800, 8_000_000), ROW],
    ['a budget of 0', paid(0, 0), ROW],
  ])('is known again: %s', (_, before, row) => {
    const [old = ''] = promptsFor(row, before);
    const [now] = promptsFor(row, paid(80));
    expect(now).toContain('执行率 80÷100=80%，未达标，80%×10，得 8 分，扣 2 分。');
    expect(old).not.toBe(now);
    expect(promptsFor({ ...row, reason: old }, paid(80))).toEqual([now]);
  });

  test('is known again where the row had no weight', () => {
    const form = formOf(ROW, paid(80));
    const bare = { ...form, indicators: form.indicators.map((one) => ({ ...one, points: null })) };
    const [old] = promptsOf(bare, assess(bare, DEFAULT_OPTIONS));
    expect(old?.text).toContain('执行率 80÷100=80%，没有可用的分值，无法算出得分。');
    expect(promptsFor({ ...ROW, reason: old?.text ?? '' }, paid(80))).toHaveLength(1);
  });

  test('is known again where the form has neither weights nor scores, as said now and before', () => {
    const form = formOf(ROW, paid(80));
    const bare = {
      ...form,
      indicators: form.indicators.map((one) => ({
        ...one,
        weight: null,
        points: null,
        score: null,
      })),
    };
    const prompts = (spent: number, reason = '') => {
      const rows = bare.indicators.map((one) => ({ ...one, reason: typedReason(reason) }));
      const told = { ...bare, ...paid(spent), indicators: rows };
      return promptsOf(told, assess(told, DEFAULT_OPTIONS)).map(({ text }) => text);
    };
    const [old = ''] = prompts(75);
    expect(old).toContain('75÷100=75%，未达标。');
    const before = old.replace('，未达标', '，没有可用的分值，无法算出得分');
    const now = '80÷100=80%，未达标。';
    for (const reason of [old, before]) expect(prompts(80, reason)[0]).toContain(now);
    expect(prompts(80, old.replace('，未', '，因台风未'))).toEqual([]);
  });

  test.each([
    ['80÷100=80%', '80÷100=80%（应为90÷100）'],
    ['未达标', '达到预期'],
    ['未达标', '台风影响，未达标'],
    ['80÷100=80%', '实际已付80万元'],
    ['得 8 分', '得8分'],
  ])('is no longer ours with %s made %s', (ours, theirs) => {
    const [old = ''] = promptsFor(ROW, paid(80));
    expect(old).toContain(ours);
    expect(promptsFor({ ...ROW, reason: old.replace(ours, theirs) }, paid(80))).toEqual([]);
  });
});
