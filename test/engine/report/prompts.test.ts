// Covers src/engine/report/prompt-facts.ts
import { assess } from '../../../src/engine/check/assess';
import { check } from '../../../src/engine/check/check';
import { Decimal } from '../../../src/engine/decimal';
import type { Form } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { promptsOf } from '../../../src/engine/report/prompts';
import { formOf as formRead } from '../../sheet/reading';
import { entry, formOf, type RowTexts } from '../scoring/form-of';

function promptsFor(row: RowTexts, extra: Partial<Form> = {}): readonly string[] {
  const form = formOf(row, extra);
  return promptsOf(form, assess(form, DEFAULT_OPTIONS)).map(({ text }) => text);
}

const FAILING = { expected: '≥5场', actual: '4场', weight: '10', claimed: '8' };
const PROMPT =
  '【待填写】预期值“≥5场”，实现值“4场”，扣 2 分。偏差原因：【　】；改进措施及完成时限：【　】。';

test('a failing row with a blank reason gets the facts and the blanks to fill in', () => {
  expect(promptsFor(FAILING)).toEqual([PROMPT]);
});

test('the five questions of the notice on special funds are asked where the options say so', () => {
  const form = formOf(FAILING);
  const options = { ...DEFAULT_OPTIONS, promptGaps: 'five' } as const;
  const [prompt] = promptsOf(form, assess(form, options), options);
  expect(prompt?.text).toMatch(/扣 2 分。客观原因：【　】；主观原因.*；完成时限：【　】。$/);
});

test.each<[string, Partial<RowTexts>, readonly string[]]>([
  [
    'far more than was planned',
    { actual: '20场', claimed: '10' },
    [
      '【待填写】预期值“≥5场”，实现值“20场”，是预期值的 4 倍。超额完成的原因：【　】；下一年度预期值是否调整：【　】。',
    ],
  ],
  ['a little more', { actual: '6场', claimed: '10' }, []],
  ['less, which is asked for anyway', { actual: '4场' }, []],
  ['far more, as its reason says', { actual: '20场', claimed: '10', reason: '已超额完成。' }, []],
  ['far more, and why', { actual: '20场', claimed: '10', reason: '新增任务15场。' }, []],
])('a row that did %s is offered a prompt, or none', (_, row, expected) => {
  const { offers } = check(formOf({ ...FAILING, ...row }));
  expect(offers.map(({ text }) => text)).toEqual(expected);
});

test('no prompt is offered where nobody asks', () => {
  const form = formOf({ ...FAILING, actual: '20场', claimed: '10' });
  expect(check(form, { ...DEFAULT_OPTIONS, off: ['value-exceeded'] }).offers).toEqual([]);
});

test.each(['/', '无', '—', ' ', '0', '无。', '//'])('a reason of “%s” is blank', (reason) => {
  expect(promptsFor({ ...FAILING, reason })).toHaveLength(1);
});

test('a text below the table that gives the reasons of all rows leaves nothing to prompt for', () => {
  const told = entry(9, 0, '天气原因停办一场，2024年3月底前补办。');
  expect(promptsFor(FAILING, { reasonBlock: told })).toEqual([]);
  expect(promptsFor(FAILING, { reasonBlock: entry(9, 0, '无') })).toHaveLength(1);
});

test('an untouched prompt of ours is brought up to date', () => {
  expect(promptsFor({ ...FAILING, actual: '3场', reason: PROMPT })).toEqual([
    PROMPT.replace('4场', '3场').replace('扣 2 分', '扣 4 分'),
  ]);
});

test.each([
  '资金下达晚。',
  '暂无',
  'N/A',
  PROMPT.replace('【　】', '资金下达晚'),
  `${PROMPT}补充说明`,
])('words of a person are left alone: %s', (reason) => {
  expect(promptsFor({ ...FAILING, reason })).toEqual([]);
});

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

test('a missing actual value is said, not quoted', () => {
  const [text] = promptsFor({ expected: '≥5场', actual: '/', claimed: '8' });
  expect(text).toContain('预期值“≥5场”，实现值未填，扣 2 分。');
});

test('a judged row without values says the points it lost, not how they came about', () => {
  const criterion = '按规定开展检查的，得满分；否则，视情况扣分。';
  const [text] = promptsFor({ criterion, claimed: '8' });
  expect(text).toMatch(/^【待填写】扣 2 分。偏差原因/);
});

test('where neither score nor weight says what was lost, no points are named', () => {
  const [text] = promptsFor({ expected: '2023年6月底前', actual: '2023年7月' });
  expect(text).toContain('实现值“2023年7月”。偏差原因');
});

test.each([
  [40, '场'.repeat(40)],
  [41, `${'场'.repeat(40)}…`],
])('a text of %i signs is quoted as far as there is room', (length, quoted) => {
  const [text] = promptsFor({ expected: '场'.repeat(length), actual: '未完成', claimed: '0' });
  expect(text).toContain(`预期值“${quoted}”，`);
});

test('line breaks and runs of spaces only wrap a quoted cell', () => {
  const [text] = promptsFor({ expected: '≥5  场', actual: '4\n场', claimed: '8' });
  expect(text).toContain('预期值“≥5场”，实现值“4场”');
});

const amount = (value: number) => ({ cell: { row: 0, column: 0 }, value: new Decimal(value) });

test('an execution row shows the working from 资金情况', () => {
  const funds = {
    evaluated: null,
    budget: amount(100),
    allocated: null,
    spent: { local: amount(80), transferred: null },
    unscoredRate: false,
    rows: [],
  };
  const form = formOf({ name: '预算执行率', claimed: '8' }, { funds });
  const [prompt] = promptsOf(form, assess(form, DEFAULT_OPTIONS));
  expect(prompt?.text).toContain('【待填写】执行率 80÷100=80%，未达标，80%×10，得 8 分，扣 2 分。');
});

const national = (reason: string) => `
  | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析 |
  | 场次     | 10   | ≥5场       | 4场        | 8    | ${reason}    |`;

function textOf(reason: string): readonly string[] {
  const form = formRead(national(reason));
  return promptsOf(form, assess(form, DEFAULT_OPTIONS)).map(({ text }) => text);
}

test('a prompt has the words of the form, and is known as ours whichever it has', () => {
  const [text = ''] = textOf('');
  expect(text).toContain('【待填写】年度指标值“≥5场”，实际完成值“4场”，扣 2 分。');
  expect(textOf(text)).toEqual([text]);
  const before = text.replace('年度指标值', '预期值').replace('实际完成值', '实现值');
  expect(textOf(before)).toEqual([text]);
  expect(textOf(text.replace('4场', '4场，因台风停办'))).toEqual([]);
  expect(textOf(text.replace('年度指标值', '本年目标'))).toEqual([]);
});
